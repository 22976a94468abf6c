namespace PccGovernance.Reporting.Tests.Papers;

/// <summary>Money on record in a board paper.</summary>
public sealed class FundingTablesTests
{
    [Fact]
    public void Of_MoneyOnRecord_ShowsWhatEndsWhoPaysAndTheYears()
    {
        LandscapeContents contents = Samples.Cambridgeshire.Contents;
        Id<Organisation> payer = contents.Organisations[0].Id;
        FundingLine stream = Line("stream", "Victims grant", FundingKind.Stream) with { Amount = new(100_000), Payer = payer };
        Landscape landscape = Landscape.Create(Samples.Cambridgeshire.Edition, contents with
        {
            FundingLines =
            [
                stream,
                Line("service", "Support service", FundingKind.Contract) with
                {
                    Amount = new(60_000),
                    PartOf = stream.Id,
                    Period = EffectivePeriod.Between(PartialDate.Parse("2026-04"), PartialDate.Parse("2027-03")),
                },
                Line("open", "Refuge", FundingKind.Grant),
            ],
        });

        PaperSection money = ReviewPaper.Of(Samples.Reviewer.Review(landscape, Samples.AsOf), landscape)
            .Sections.Single(static section => section.Anchor == "the-money");

        PaperTable[] tables = [.. money.Blocks.OfType<PaperTable>().Where(static table => !table.Caption.StartsWith("Cost", StringComparison.Ordinal))];
        tables.Select(static table => table.Caption).Should().Equal(
            "Grants and contracts that end within 183 days",
            "Money in force, by who pays or saves it",
            "What money is divided into",
            "Money by financial year");
        Texts(tables[0]).Should().Equal("Support service | March 2027 | £60,000 | Nothing on record");
        Texts(tables[1]).Should().HaveCount(6).And.Contain("Payer not known | Grant | 1 | 1 | unknown | unknown");
        Texts(tables[2]).Should().Equal("Victims grant | £100,000 | 1 | 0 | £60,000 | £40,000");
        Texts(tables[3]).Should().Contain("2026/27 | Contract | 1 | 0 | £60,000 | unknown | 1");
        money.Blocks.OfType<PaperParagraph>().Should().Contain(static paragraph =>
            paragraph.IsNotice && paragraph.Text == "When 1 grant or contract in force ends is not on record.");
    }

    [Fact]
    public void Of_NoMoneyOnRecord_SaysNothingOfIt() =>
        Samples.CambridgeshirePaper.Sections.Single(static section => section.Anchor == "the-money").Blocks.OfType<PaperHeading>()
            .Should().NotContain(static heading => heading.Text == "Money on record");

    private static IEnumerable<string> Texts(PaperTable table) =>
        table.Rows.Select(static row => string.Join(" | ", row.Cells.Select(static cell => cell.Text)));

    private static FundingLine Line(string id, string name, FundingKind kind) => new() { Id = new(id), Name = name, Kind = kind };
}
