using PccGovernance.Reference;
using PccGovernance.Succession;

namespace PccGovernance.Tests.Succession;

/// <summary>What has happened: the landscape the day before, the answer, and what the orders did.</summary>
public sealed class PastTransferTests
{
    [Theory]
    [InlineData("E23000005", "2017-05-08", "Mayor of Greater Manchester", true)]
    [InlineData("E23000010", "2021-05-10", "Mayor of West Yorkshire", false)]
    [InlineData("E23000011", "2024-05-07", "Mayor of South Yorkshire", false)]
    [InlineData("E23000009", "2024-05-07", "Mayor of York and North Yorkshire", true)]
    public void Transfer_OnItsDay_IsWhatTheOrderDid(string area, string day, string mayor, bool takesFire)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(area)!);
        Landscape after = landscape.AsOf(on);
        Id<Organisation> office = after.LocalPolicingBodies.Single().Organisation!.Value;

        AreaSuccessionOutcome outcome = SuccessionAnalysis.Analyse(landscape, on.PlusDays(-1), new() { Until = on }).Areas.Single();

        outcome.Change.Should().Be(SuccessionChange.Transferred);
        outcome.IsProjection.Should().BeFalse();
        outcome.After!.Name.Should().Be(mayor);
        outcome.After.Kind.Should().Be(LocalPolicingBodyKind.CombinedAuthorityMayor);
        outcome.After.GovernsFire.Should()
            .Be(takesFire, "Greater Manchester and York and North Yorkshire took fire; West and South Yorkshire did not");
        outcome.Before!.Period.To.Should().Be(outcome.After.Period.From, "the commissioner ends on the day on which the mayor begins");
        Effect(outcome, "secure-force").Should().Be(FunctionEffect.Moves);
        Effect(outcome, "contracts").Should().Be(FunctionEffect.Vests, "the authority is substituted in every contract");
        Effect(outcome, "staff").Should().Be(FunctionEffect.Vests);
        Effect(outcome, "precept").Should().Be(FunctionEffect.Modified, "the mayor sets a component of the authority's precept");
        Effect(outcome, "panel-scrutiny").Should().Be(FunctionEffect.Modified, "the panel stays without members of the authority");
        Effect(outcome, "deputy").Should().Be(FunctionEffect.Replaced, "by a deputy mayor");
        Effect(outcome, "chief-executive").Should().Be(FunctionEffect.Lapses);
        Effect(outcome, "office-election").Should().Be(FunctionEffect.Lapses);
        outcome.Functions.Should()
            .NotContain(static f =>
                f.Effect == FunctionEffect.AtRisk || f.Effect == FunctionEffect.Unsettled, "an order leaves nothing open");
        outcome.Functions.Should().OnlyContain(static f => !f.IsProjection);

        // What the record has of the day itself: the mayor's office sits where the commissioner's sat.
        outcome.Seats.Should().NotBeEmpty();
        outcome.Seats.Where(static seat => seat.To is not null).Should().OnlyContain(seat => seat.To == office);
        outcome.Seats.Where(static seat => seat.To is not null).Select(static seat => seat.Partnership).Distinct()
            .Should().BeSubsetOf(after.SeatsOf(office).Select(static seat => seat.Partnership));
        outcome.WithoutChair.Should().BeEmpty();
    }

    [Fact]
    public void Cumbria_April2023_HasFireTakenAndItsCouncilsReorganised()
    {
        AreaSuccessionOutcome outcome = On("E23000002", new(2023, 4, 1));

        outcome.Change.Should().Be(SuccessionChange.FireTaken);
        outcome.Functions.Should().OnlyContain(static f => f.Effect == FunctionEffect.Continues);
        CouncilChange councils = outcome.Councils.Single();
        councils.IsLaw.Should().BeTrue();
        councils.Ends.Should().HaveCount(7, "six districts and the county");
        councils.Begins.Select(static code => EnglandAndWales.Geography.NameOf(code))
            .Should()
            .BeEquivalentTo("Cumberland", "Westmorland and Furness");
        (councils.PanelMembersBefore, councils.PanelMembersAfter).Should().Be((10, 10), "ten is the fewest");
        councils.Partnerships.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("E23000029", "2020-04-01", 5, "Buckinghamshire", 18, 14)]
    [InlineData("E23000022", "2021-04-01", 8, "North Northamptonshire|West Northamptonshire", 10, 10)]
    [InlineData("E23000009", "2023-04-01", 8, "North Yorkshire", 10, 10)]
    [InlineData("E23000036", "2023-04-01", 5, "Somerset", 10, 10)]
    public void Councils_OnTheDayOfTheOrder_AreThoseOfTheOrder(string area, string day, int ends, string begins, int before, int after)
    {
        CouncilChange change = On(area, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Councils.Single();

        change.Ends.Should().HaveCount(ends);
        change.Begins.Select(static code => EnglandAndWales.Geography.NameOf(code)).Should().BeEquivalentTo(begins.Split('|'));
        (change.PanelMembersBefore, change.PanelMembersAfter).Should().Be((before, after));
    }

    [Fact]
    public void Functions_ByWhatBecomesOfThem_AreCountedAsTheyWereGathered()
    {
        PolicingFunctions.All.Should().HaveCount(84);
        PolicingFunctions.All.CountBy(static f => f.OnAbolition).Should().BeEquivalentTo(new Dictionary<FunctionEffect, int>
        {
            [FunctionEffect.MovesAsAnnounced] = 7,
            [FunctionEffect.Unsettled] = 36,
            [FunctionEffect.AtRisk] = 30,
            [FunctionEffect.Lapses] = 7,
            [FunctionEffect.Unchanged] = 2,
            [FunctionEffect.NotApplicable] = 2,
        });
        PolicingFunctions.All.SelectMany(static f => f.Boards)
            .Should()
            .OnlyContain(static kind => EnglandAndWales.Edition.PartnershipKind(kind) != null);
        PolicingFunctions.All.Should().OnlyContain(static f => !f.Provenance.Sources.IsEmpty);
    }

    private static AreaSuccessionOutcome On(string area, LocalDate day) =>
        SuccessionAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(area)!), day.PlusDays(-1),
            new() { Until = day }).Areas.Single();

    private static FunctionEffect Effect(AreaSuccessionOutcome outcome, string function) =>
        outcome.Functions.Single(f => string.Equals(f.Function, function, StringComparison.Ordinal)).Effect;
}
