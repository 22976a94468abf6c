using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PccGovernance.Costing;
using PccGovernance.Interchange;
using PccGovernance.Reviews;
using PccGovernance.Text;

namespace PccGovernance.Reporting.Tests.Papers;

public sealed partial class ReviewPaperTests
{
    [Fact]
    public void Of_ReviewThatNamesABoardTwice_ShowsItOnce()
    {
        LandscapeReview review = Samples.CambridgeshireReview;
        string once = ReviewJson.WriteToString(review);
        using var document = JsonDocument.Parse(once);
        string cost = document.RootElement.GetProperty("costing").GetProperty("partnerships")[0].GetRawText();
        string twice = once.Replace(cost, $"{cost},{cost}", StringComparison.Ordinal);
        twice.Should().NotBe(once);

        int RowsOf(string json) =>
            ReviewPaper
                .Of(ReviewJson.Read(json))
                .Sections.Single(static section => section.Anchor == "boards")
                .Blocks.OfType<PaperTable>()
                .Single()
                .Rows.Count;
        RowsOf(twice).Should().Be(RowsOf(once)).And.BePositive();
    }

    [Fact]
    public void Of_Cambridgeshire_PutsAdviceMoneyAndMapFirst()
    {
        Samples
            .CambridgeshirePaper.Sections.Select(static section => section.Anchor)
            .Should()
            .Equal(
                "what-to-do-first",
                "standing",
                "the-money",
                "the-map",
                "who-governs",
                "the-law",
                "advice-in-full",
                "boards",
                "who-sits-where",
                "overlap",
                "plan",
                "demand",
                "not-known",
                "findings",
                "method");
        Samples.CambridgeshirePaper.Title.Should().Be("Partnerships of Cambridgeshire and Peterborough");
        Samples.CambridgeshirePaper.Subtitle.Should().Be("Review as at 28 November 2026");
    }

    [Fact]
    public void Of_Cambridgeshire_SaysEachAdviceInItsOrder()
    {
        LandscapeReview review = Samples.CambridgeshireReview;
        PaperList list = Section("what-to-do-first").Blocks.OfType<PaperList>().Single(static list => list.IsOrdered);
        AdviceItem[] actions = [.. review.Advice.Where(static item => !item.AsksForNothing)];

        list.Items.Select(static item => item.Text).Should().Equal(actions.Select(item => review.Say(item.What[0])));
        list.Items.Zip(actions).Should().AllSatisfy(pair =>
            pair.First.Details.Select(static detail => detail.Text).Should().Contain(
                [review.Say(pair.Second.Agreement), .. pair.Second.Why.Concat(pair.Second.Against).Take(1).Select(said => review.Say(said))]));
    }

    [Fact]
    public void Of_Cambridgeshire_CostsAddUpFromLinesToBoardsToTotal()
    {
        CostingReport costing = Samples.CambridgeshireReview.Costing!;
        PaperTable boards = Table("boards", 0);
        PaperTable lines = Section("method")
            .Blocks.OfType<PaperTable>()
            .Single(static table => table.Caption.Contains("lines", StringComparison.Ordinal));
        int boardCost = Column(boards, "Cost");
        int lineCost = Column(lines, "Cost");

        Sum(boards, boardCost).Should().BeApproximately(costing.Total.Cost!.Value.Central.Amount, 0.000001m);
        Sum(lines, lineCost).Should().BeApproximately(costing.Total.Cost!.Value.Central.Amount, 0.000001m);
        foreach (PaperRow board in boards.Rows)
        {
            decimal? ofLines = lines
                .Rows.Where(line => line.Cells[0].Target == board.Anchor)
                .Select(line => line.Cells[lineCost].Number)
                .Aggregate((decimal?)null, static (sum, cost) => cost is null ? sum : (sum ?? 0) + cost);
            decimal? ofBoard = board.Cells[boardCost].Number;
            (ofBoard is null).Should().Be(ofLines is null, "of {0} both are known or none", board.Cells[0].Text);
            (ofBoard ?? 0).Should().BeApproximately(ofLines ?? 0, 0.000001m);
        }
    }

    [Fact]
    public void Of_Cambridgeshire_LinesCanBeRecomputedFromTheirRow()
    {
        PaperTable lines = Section("method")
            .Blocks.OfType<PaperTable>()
            .Single(static table => table.Caption.Contains("lines", StringComparison.Ordinal));
        (int meetings, int each, int attendance, int hours, int salary, int cost) = (
            Column(lines, "Meetings"),
            Column(lines, "Hours a meeting"),
            Column(lines, "Attendance"),
            Column(lines, "Hours"),
            Column(lines, "Salary"),
            Column(lines, "Cost"));

        PaperRow[] known = [.. lines.Rows.Where(row => row.Cells[cost].Number is not null)];
        known.Should().NotBeEmpty();
        foreach (PaperRow row in known)
        {
            row.Cells[hours].Number.Should().Be(row.Cells[meetings].Number * row.Cells[each].Number * row.Cells[attendance].Number);
            row.Cells[cost]
                .Number!.Value.Should()
                .BeApproximately(row.Cells[hours].Number!.Value * row.Cells[salary].Number!.Value / 1_764, 0.000001m);
        }
    }

    [Fact]
    public void Of_Cambridgeshire_ShowsUnknownCostAsUnknown()
    {
        PaperTable boards = Table("boards", 0);
        int cost = Column(boards, "Cost");
        PaperCell[] unknown = [.. boards.Rows.Select(row => row.Cells[cost]).Where(static cell => cell.Number is null)];

        unknown.Should().HaveCount(Samples.CambridgeshireReview.Costing!.Coverage.PartnershipsUnknown).And.NotBeEmpty();
        unknown.Should().OnlyContain(static cell => cell.Text == "unknown" && cell.Mark == PaperMark.Unknown);
        boards.Rows.Should().HaveCount(Samples.CambridgeshireReview.Summary.Partnerships);
    }

    [Fact]
    public void Of_PapersOfEveryKind_LeadLinksToWhatIsThere()
    {
        foreach ((string name, Paper paper) in Samples.All)
        {
            string[] anchors =
            [
                .. paper.Sections.Select(static section => section.Anchor),
                .. paper.Tables().SelectMany(static table => table.Rows).Select(static row => row.Anchor).OfType<string>(),
            ];

            anchors.Should().OnlyHaveUniqueItems("of the paper '{0}'", name);
            paper
                .Tables()
                .SelectMany(static table => table.Rows)
                .SelectMany(static row => row.Cells)
                .Select(static cell => cell.Target)
                .OfType<string>()
                .Distinct()
                .Except(anchors)
                .Should()
                .BeEmpty("of the paper '{0}'", name);
            paper
                .Tables()
                .Should()
                .OnlyContain(static table =>
                    table.Rows.All(row => row.Cells.Count == table.Columns.Count)
                    && table.Rows.All(static row => row.Cells[0].Text.Length > 0));
        }
    }

    [Fact]
    public void Of_PapersOfEveryKind_SayEveryCode()
    {
        foreach ((string name, Paper paper) in Samples.All)
        {
            paper.Texts().Where(static text => Code().IsMatch(text)).Should().BeEmpty("of the paper '{0}'", name);
        }
    }

    [Fact]
    public void Of_AnyCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string[] all = [.. new[] { "en-GB", "de-DE", "ar-SA", "tr-TR" }.Select(static culture =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return PaperHtml.Write(ReviewPaper.Of(Samples.CambridgeshireReview, Samples.Cambridgeshire));
            })];
            all.Distinct(StringComparer.Ordinal).Should().ContainSingle();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(PersonHandling.LeaveOut, "left out")]
    [InlineData(PersonHandling.Pseudonymise, "numbered")]
    [InlineData(PersonHandling.Keep, "holds personal data")]
    public void Of_Persons_SaysWhatWasDoneAndDoesIt(PersonHandling handling, string said)
    {
        Landscape named = WithPersons();
        LandscapeReview review = Samples.Reviewer.Review(named, Samples.AsOf);
        Paper paper = ReviewPaper.Of(review, named, new() { Persons = handling });
        string all = string.Join('\n', paper.Texts()) + PaperHtml.Write(paper) + PaperMarkdown.Write(paper);

        all.Should().Contain(said);
        all.Contains("Ann Example", StringComparison.Ordinal).Should().Be(handling == PersonHandling.Keep);
        all.Contains("ann-example", StringComparison.Ordinal).Should().BeFalse();
        all.Contains("person 1", StringComparison.Ordinal).Should().Be(handling == PersonHandling.Pseudonymise);
    }

    [Fact]
    public void Of_MoreRowsThanAllowed_CountsWhatIsLeftOut()
    {
        Paper paper = ReviewPaper.Of(Samples.CambridgeshireReview, Samples.Cambridgeshire, new() { MaximumRows = 10 });
        PaperTable boards = (PaperTable)paper.Sections.Single(static section => section.Anchor == "boards").Blocks[0];

        boards.Rows.Should().HaveCount(10);
        boards.Note.Should().Contain("32 rows are left out");
        FluentActions.Invoking(static () => new PaperOptions { MaximumRows = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_AReviewAlone_SaysWhatItLacks()
    {
        Paper paper = ReviewPaper.Of(ReviewJson.Read(ReviewJson.WriteToUtf8Bytes(Samples.CambridgeshireReview)));

        paper
            .Lead.OfType<PaperParagraph>()
            .Should()
            .Contain(static paragraph => paragraph.IsNotice && paragraph.Text.Contains("from a review alone", StringComparison.Ordinal));
        paper.Sections.Select(static section => section.Anchor).Should().NotContain("who-sits-where").And.Contain("the-money");
    }

    [Fact]
    public void Of_BoardsWithoutALine_ListsEachOfThemWithALinkToItsRow()
    {
        ReviewHeadlines headlines = ReviewHeadlines.Of(Samples.CambridgeshireReview);
        PaperTable table = Section("standing").Blocks.OfType<PaperTable>().Single();

        ValueList<EntityReference> boards = ((ReferencesValue)headlines.WithoutLine!.Find("boards")!).References;
        table.Rows.Should().HaveCount(boards.Count).And.OnlyContain(static row => row.Cells[0].Target!.StartsWith("board-"));
        table.Rows.Select(static row => row.Cells[0].Text).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Section("standing").Blocks.OfType<PaperParagraph>().Select(static said => said.Text).Should()
            .Contain(Samples.CambridgeshireReview.Say(headlines.WithoutLine));
    }

    [Fact]
    public void Of_APhrasebookOfItsOwn_SaysItsPhrases()
    {
        Phrasebook book = Phrasebook.Welsh.With(new KeyValuePair<string, Phrase>("paper.money.heading", static _ => "Yr arian"));
        Paper paper = ReviewPaper.Of(Samples.CambridgeshireReview, Samples.Cambridgeshire, new() { Phrasebook = book });

        paper.Language.Should().Be("cy-GB");
        paper.Sections.Single(static section => section.Anchor == "the-money").Heading.Should().Be("Yr arian");
        paper.Sections.Single(static section => section.Anchor == "the-map").Heading.Should().Be("The map");
    }

    [GeneratedRegex("(^|\\s)paper\\.[a-z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private static PaperSection Section(string anchor) => Samples.CambridgeshirePaper.Sections.Single(section => section.Anchor == anchor);

    private static PaperTable Table(string anchor, int at) => Section(anchor).Blocks.OfType<PaperTable>().ElementAt(at);

    private static int Column(PaperTable table, string name) => table.Columns.Select(static column => column.Name).ToList().IndexOf(name);

    private static decimal Sum(PaperTable table, int column) => table.Rows.Sum(row => row.Cells[column].Number ?? 0);

    private static Landscape WithPersons()
    {
        LandscapeContents contents = Samples.Cambridgeshire.Contents;
        return Landscape.Create(
            Samples.Cambridgeshire.Edition,
            contents with
            {
                People = [new() { Id = new("ann-example"), Name = "Ann Example" }],
                Partnerships =
                [
                    .. contents.Partnerships.Select(static board =>
                        board with
                        {
                            Seats = [.. board.Seats.Select(static seat => seat with { Person = new("ann-example") })],
                        }),
                ],
            });
    }
}
