using PccGovernance.Costing;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Costing;

/// <summary>
/// The audit of what the law and usual practice ask for in each force area, with the APCC's illustration of meetings and pay.
/// </summary>
public sealed class StatutoryAuditTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private static readonly CostingOptions Options = new()
    {
        Assumptions = AssumptionSets.Apcc2025,
        Basis = CostBasis.SalaryOnly,
        UsualValues = UsualValues.Apcc2025,
    };

    public static TheoryData<string> ForceAreas => [.. EnglandAndWales.ForceAreas.All.Select(static area => area.Code.ToString())];

    [Theory]
    [MemberData(nameof(ForceAreas))]
    public void Analyse_StatutoryLandscapeOfEachArea_HasAnAuditThatAddsUp(string code)
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(code)!);

        CostingReport report = CostingAnalysis.Analyse(landscape, AsOf, Options);

        report.Coverage.Partnerships.Should().BeGreaterThan(20);
        report.Total.Cost.Should().NotBeNull();
        report.Total.ShareAssumed.Should().Be(1, "no pay and no pattern is on record");
        report.Coverage.PartnershipsRecorded.Should().Be(0);
        report.BySector.Sum(static row => row.Total.Cost?.Central.Amount ?? 0).Should().Be(report.Total.Cost!.Value.Central.Amount);
        report.ByDuty.Sum(static row => row.Total.Cost?.Central.Amount ?? 0).Should().Be(report.Total.Cost.Value.Central.Amount);
        report.ByTheme.Sum(static row => row.Total.Cost?.High.Amount ?? 0).Should().Be(report.Total.Cost.Value.High.Amount);
        report
            .Partnerships.Where(static board => board.Cost is null)
            .Should()
            .OnlyContain(static board =>
                board.Function == PartnershipFunction.Casework || board.Function == PartnershipFunction.Service || board.Seats == 0);
    }

    [Fact]
    public void Costliest_SomeOfThem_AreTheDearestFirst()
    {
        CostingReport report = CostingAnalysis.Analyse(
            EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire),
            AsOf,
            Options);

        report.Costliest(5).Should().HaveCount(5).And.BeInDescendingOrder(static board => board.Cost!.Value.Central);
        report
            .Costliest(5)[4]
            .Cost!.Value.Central.Should()
            .BeGreaterThanOrEqualTo(report.Partnerships.Except(report.Costliest(5)).Max(static board => board.Cost?.Central ?? Money.Zero));
        report.Costliest(0).Should().BeEmpty();
        report.Costliest(int.MaxValue).Should().HaveCount(report.Partnerships.Count(static board => board.Cost is not null));
        FluentActions.Invoking(() => report.Costliest(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
