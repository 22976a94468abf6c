using System.Globalization;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Reporting.Tests.Papers;

/// <summary>How the law stands, in a board paper.</summary>
public sealed class LawSectionTests
{
    private static readonly StatuteReport Statute = Samples.CambridgeshireReview.Statute!;

    private static readonly PaperSection Law = LawOf(Samples.CambridgeshirePaper);

    [Fact]
    public void Of_Cambridgeshire_CountsEveryAnswerAndTheTableAddsUp()
    {
        PaperFigures figures = Law.Blocks.OfType<PaperFigures>().Single();
        PaperTable roles = Law.Blocks.OfType<PaperTable>().Last();

        figures.Items.Select(static figure => figure.Label)
            .Should().Equal("Not met", "Cannot be told", "Not yet due", "Met", "Does not apply");
        figures.Items.Select(static figure => figure.Value.Replace(",", string.Empty, StringComparison.Ordinal)).Should().Equal(
            Text(Statute.Counts.NotMet), Text(Statute.Counts.CannotBeTold), Text(Statute.Counts.NotYetDue), Text(Statute.Counts.Met),
            Text(Statute.Counts.DoesNotApply));
        roles.Rows[^1].Cells.Skip(1).Sum(static cell => cell.Number).Should().Be(Statute.Outcomes.Count);
        for (int column = 1; column < roles.Columns.Count; column++)
        {
            roles.Rows.SkipLast(1).Sum(row => row.Cells[column].Number).Should().Be(roles.Rows[^1].Cells[column].Number);
        }
    }

    [Fact]
    public void Of_RequirementNotMet_NamesProvisionBodyAndReasonFirst()
    {
        Landscape landscape = WithLatePrecept();
        LandscapeReview review = Samples.Reviewer.Review(landscape, Samples.AsOf);
        StatutoryOutcome[] expected =
            [.. review.Statute!.Outcomes.Where(static outcome => outcome.Verdict == StatutoryVerdict.NotMet)];

        PaperTable table = LawOf(ReviewPaper.Of(review, landscape)).Blocks.OfType<PaperTable>().First();

        expected.Should().NotBeEmpty();
        table.Caption.Should().Be("What is not met");
        table.Rows.Should().HaveCount(expected.Length);
        foreach (StatutoryOutcome outcome in expected)
        {
            StatutoryRequirement asked = StatutoryRequirements.Find(outcome.Requirement)!;
            PaperRow row = table.Rows.First(row =>
                row.Cells[5].Text == asked.Rule && row.Cells[4].Text == review.Say(outcome.Reason));
            row.Cells[5].Target.Should().Be("rule-" + asked.Rule);
            row.Cells[0].Text.Should().StartWith(review.Say(asked.Title));
            row.Cells[1].Text.Should().Be(asked.CitationFor(outcome.ForceArea));
            row.Cells[2].Text.Should().NotBe(outcome.Subject.Id);
            row.Cells[3].Mark.Should().NotBe(PaperMark.Good);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(24)]
    public void Of_Horizon_ShowsWhatIsDueUntilThenInTheOrderOfDays(int months)
    {
        LocalDate through = Samples.AsOf.PlusMonths(months);
        PaperTable? due = LawOf(ReviewPaper.Of(Samples.CambridgeshireReview, Samples.Cambridgeshire, new() { MonthsAhead = months }))
            .Blocks.OfType<PaperTable>()
            .SingleOrDefault(static table => table.Caption.StartsWith("What is due by", StringComparison.Ordinal));

        string[] expected =
        [
            .. Statute.DueBetween(Samples.AsOf, through)
                .Select(static outcome => (outcome.Due, outcome.Rule, outcome.FinancialYear, outcome.Verdict))
                .Distinct()
                .Select(static key => key.Rule),
        ];
        (due?.Rows.Select(static row => row.Cells[5].Text) ?? []).Should().Equal(expected);
    }

    [Fact]
    public void Of_Cambridgeshire_ListsTheFactsThatSettleMostAsTheReportHasThem()
    {
        PaperTable facts = Law.Blocks.OfType<PaperTable>().Single(static table => table.Caption == "Facts that would settle most");

        facts.Rows.Select(static row => ((int)row.Cells[1].Number!, (int)row.Cells[2].Number!))
            .Should().Equal(Statute.FactsThatSettleMost.Select(static gap => (gap.Outcomes, gap.Requirements)));
    }

    [Fact]
    public void Of_ReviewWithoutTheLaw_HasNoSectionOfIt()
    {
        LandscapeReview review = new LandscapeReviewer(new ReviewOptions
        {
            Rules = RuleSet.Default.Without([.. StatutoryRequirements.All.Select(static asked => asked.Rule), "LAW000"]),
        }).Review(Samples.Cambridgeshire, Samples.AsOf);

        review.Statute.Should().BeNull();
        ReviewPaper.Of(review, Samples.Cambridgeshire).Sections.Should().NotContain(static section => section.Anchor == "the-law");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void MonthsAhead_BeyondItsRange_IsRefused(int months) =>
        FluentActions.Invoking(() => new PaperOptions { MonthsAhead = months }).Should().Throw<ArgumentOutOfRangeException>();

    private static Landscape WithLatePrecept()
    {
        LandscapeContents contents = Samples.Cambridgeshire.Contents;
        return Landscape.Create(Samples.Cambridgeshire.Edition, contents with
        {
            Filings =
            [
                .. contents.Filings,
                new()
                {
                    Id = new("precept-late"),
                    Kind = "precept",
                    Footprint = Footprint.Of(Samples.CambridgeshireReview.Governance[0].ForceArea),
                    FinancialYear = 2026,
                    Steps = [new() { Kind = "notified", On = new LocalDate(2026, 3, 20), With = ["panel"] }],
                },
            ],
        });
    }

    private static PaperSection LawOf(Paper paper) => paper.Sections.Single(static section => section.Anchor == "the-law");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
