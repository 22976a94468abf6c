using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Costing;

/// <summary>Money on record, added up.</summary>
public sealed class FundingReportTests
{
    private static readonly LocalDate s_day = new(2026, 11, 21);
    private static readonly CostingOptions s_options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    [Fact]
    public void Analyse_LinesInForce_AreAddedUpByKindAndPayer()
    {
        FundingReport report = Of(
            Line("a", FundingKind.Grant, 1_000) with { Payer = new("office"), Actual = new(250) },
            Line("b", FundingKind.Grant, null) with { Payer = new("office") },
            Line("c", FundingKind.Grant, 400),
            Line("d", FundingKind.Saving, 50),
            Line("over", FundingKind.Grant, 9_999) with { Period = new(null, s_day) });

        report.ByKind.Should().Equal(
            new KindFunding
            {
                Kind = FundingKind.Grant,
                Total = new() { Lines = 3, AmountsUnknown = 1, Amount = new(1_400), ActualsUnknown = 2, Actual = new(250) },
            },
            new KindFunding { Kind = FundingKind.Saving, Total = Sum(1, 50) });
        report.ByPayer.Select(static row => (row.Payer?.Value, row.Kind, row.Total.Lines, row.Total.Amount?.Amount)).Should().Equal(
            ("office", FundingKind.Grant, 2, 1_000m), (null, FundingKind.Grant, 1, 400m), (null, FundingKind.Saving, 1, 50m));
    }

    [Fact]
    public void Analyse_NoAmountOnRecord_IsUnknownAndNotNothing() =>
        Of(Line("a", FundingKind.Grant, null)).ByKind.Single().Total
            .Should().Be(new FundingTotal { Lines = 1, AmountsUnknown = 1, ActualsUnknown = 1 });

    [Fact]
    public void Analyse_Stream_SaysWhatIsLeftWhereAllOfItIsKnown()
    {
        FundingLine stream = Line("stream", FundingKind.Stream, 1_000);
        FundingLine paid = Line("paid", FundingKind.Grant, 600) with { PartOf = stream.Id, Period = new(null, s_day) };

        Of(stream, paid).Streams.Single().Should().Be(new StreamFunding
        {
            Line = stream.Id,
            Amount = new(1_000),
            Parts = Sum(1, 600),
            Remaining = new(400),
        });
        Of(stream, paid, Line("other", FundingKind.Grant, null) with { PartOf = stream.Id }).Streams.Single().Remaining.Should().BeNull();
    }

    /// <summary>1 January 2026 to 31 December 2026 is 90 days of 2025/26 and 275 of 2026/27.</summary>
    [Fact]
    public void Analyse_LineOverTwoFinancialYears_IsSharedByItsDays()
    {
        FundingReport report = Of(
            Line("a", FundingKind.Contract, 3_650) with { Period = new(new(2026, 1, 1), new(2027, 1, 1)) },
            Line("b", FundingKind.Contract, 10) with { Period = EffectivePeriod.Between(PartialDate.Parse("2026-04"), new(new LocalDate(2027, 4, 1))) },
            Line("c", FundingKind.Contract, 7));

        report.ByYear.Select(static year => (year.FinancialYear, year.Total.Amount!.Value.Amount, year.Total.Lines, year.KnownInPart)).Should()
            .Equal((2025, 900, 1, 0), (2026, 2_760, 2, 1), (null, 7, 1, 0));
    }

    [Fact]
    public void Analyse_EndsWithinTheHorizon_AreListedWithWhatFollows()
    {
        FundingReport report = Of(
            Line("late", FundingKind.Grant, 1) with { Period = new(null, s_day.PlusDays(184)) },
            Line("soon", FundingKind.Contract, 5) with { Period = new(null, s_day.PlusDays(183)) },
            Line("spring", FundingKind.Grant, null) with { Period = EffectivePeriod.Between(null, PartialDate.Parse("2027-spring")) },
            Line("open", FundingKind.Grant, 1),
            Line("budget", FundingKind.Budget, 1) with { Period = new(null, s_day.PlusDays(9)) },
            Line("next", FundingKind.Grant, 6) with { Follows = new("spring"), Period = new(s_day.PlusDays(200)) });

        report.EndingSoon.Select(static end => (end.Line.Value, end.AtLeastDays, end.AtMostDays, end.FollowedBy.Count)).Should()
            .Equal(("spring", 100, 191, 1), ("soon", 183, 183, 0));
        report.EndsUnknown.Should().Be(1);
    }

    [Fact]
    public void Analyse_AnyLandscape_SharesComeToTheAmountsAndLinesAreCountedOnce() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static random =>
        {
            Landscape landscape = random.Landscape();
            FundingReport report = CostingAnalysis.Analyse(landscape, s_day, s_options).Funding;
            decimal Amount(Func<FundingLine, bool> which) => landscape.FundingLines.Where(which).Sum(static line => line.Amount?.Amount ?? 0);

            return Math.Abs(report.ByYear.Sum(static year => year.Total.Amount?.Amount ?? 0) - Amount(static _ => true)) < 0.000001m
                && report.ByKind.Sum(static kind => kind.Total.Amount?.Amount ?? 0) == Amount(static line => line.Period.Contains(s_day))
                && report.ByPayer.Sum(static payer => payer.Total.Lines) == report.ByKind.Sum(static kind => kind.Total.Lines);
        }).Holds();

    private static FundingLine Line(string id, FundingKind kind, decimal? amount) =>
        new() { Id = new(id), Name = id, Kind = kind, Amount = amount is { } known ? new Money(known) : null };

    private static FundingTotal Sum(int lines, decimal amount) =>
        new() { Lines = lines, AmountsUnknown = 0, Amount = new(amount), ActualsUnknown = lines };

    private static FundingReport Of(params FundingLine[] lines) =>
        CostingAnalysis.Analyse(
            Landscape.Create(
                PccGovernance.Reference.EnglandAndWales.Edition,
                new() { Organisations = [new() { Id = new("office"), Name = "Office" }], FundingLines = [.. lines] }),
            s_day,
            s_options).Funding;
}
