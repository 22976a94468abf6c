using System.Text.Json;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Reviews;

/// <summary>What an app does that keeps reports as JSON of its own, or makes them up for its tests.</summary>
public sealed class ReportsReadBackTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPccGovernance();

    private static readonly Lazy<LandscapeReview> Gwent = new(static () => new LandscapeReviewer(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
    }).Review(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), new(2026, 11, 21)));

    [Fact]
    public void Deserialize_CostingReport_GivesTheSameFigures() => ComesBack<CostingReport>(Gwent.Value.Costing!);

    [Fact]
    public void Deserialize_DemandReport_GivesTheSameFigures() => ComesBack<DemandReport>(Gwent.Value.Demand!);

    [Fact]
    public void Deserialize_DuplicationReport_GivesTheSameFigures() => ComesBack<DuplicationReport>(Gwent.Value.Duplication!);

    [Fact]
    public void Deserialize_AlignmentReport_GivesTheSameFigures() => ComesBack<AlignmentReport>(Gwent.Value.Alignment!);

    [Fact]
    public void PartnershipCost_MadeUp_HasTheLinesAndReasonsThatItWasGiven()
    {
        PartnershipCost cost = Gwent.Value.Costing!.Partnerships[0];

        PartnershipCost made = cost with { Lines = [cost.Lines[0]], Reasons = ["Made up."] };

        (made.Lines.Count, made.Reasons).Should().Be((1, (ValueList<PccGovernance.Text.Statement>)["Made up."]));
        cost.Lines.Count.Should().BeGreaterThan(1);
    }

    private static void ComesBack<T>(T report)
    {
        string json = JsonSerializer.Serialize(report, Web);

        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Web), Web).Should().Be(json);
        json.Length.Should().BeGreaterThan(1_000);
    }
}
