using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Where filings are read, and of which nothing tells where or for which year.</summary>
public sealed class FilingSurveyTests
{
    private static readonly AreaCode Lincolnshire = new("E23000020");
    private static readonly AreaCode Boston = new("E07000136");
    private static readonly AreaCode County = new("E10000019");

    private static readonly Provenance Assumed = Provenance.AssumedFrom("somebody");

    [Fact]
    public void WithoutPlace_AreThoseOfNoAreaPlanBoardOrBody()
    {
        Landscape landscape = Of(
        [
            Filing("nowhere"),
            Filing("assumed") with { Provenance = Assumed },
            Filing("somewhere") with { Footprint = Footprint.Of(Boston) },
            Filing("of-plan") with { Plan = new("plan") },
            Filing("of-board") with { Partnership = new("board") },
            Filing("of-board-nowhere") with { Partnership = new("lost") },
            Filing("of-body") with { Organisation = new("body") },
            Filing("of-body-nowhere") with { Organisation = new("lost") },
        ]);

        FilingSurvey.WithoutPlace(landscape).Select(static filing => filing.Id.Value).Should()
            .Equal("nowhere", "of-board-nowhere", "of-body-nowhere");
    }

    [Fact]
    public void WithoutYear_AreThoseMadeForEachYearOfNoYearAndNoPeriod()
    {
        Landscape landscape = Of(
        [
            Filing("no-year"),
            Filing("assumed") with { Provenance = Assumed },
            Filing("of-year") with { FinancialYear = 2026 },
            Filing("of-period") with { Covers = new(new LocalDate(2026, 4, 1)) },
            Filing("of-an-end") with { Covers = new(null, new LocalDate(2026, 4, 1)) },
            Filing("ended-year") with { Kind = "accounts" },
            Filing("no-yearly-kind") with { Kind = "decision" },
        ]);

        FilingSurvey.WithoutYear(landscape).Select(static filing => filing.Id.Value).Should().Equal("ended-year", "no-year", "of-an-end");
    }

    [Fact]
    public void Of_AFilingOfABoardABodyAPlanOrAnArea_IsReadThere()
    {
        Landscape landscape = Of(
        [
            Filing("a") with { Footprint = Footprint.Of(Boston), Partnership = new("board") },
            Filing("b") with { Partnership = new("board") },
            Filing("c") with { Organisation = new("body") },
            Filing("d") with { Plan = new("plan") },
            Filing("e") with { Footprint = Footprint.Of(Lincolnshire) },
            Filing("f") with { Footprint = Footprint.Of(Lincolnshire), Provenance = Assumed },
            Filing("g"),
        ]);

        Read(landscape, "precept", Boston).Should().Be("a c d e", "what is for the county and the force is for its districts");
        Read(landscape, "precept", County).Should().Be("c d e", "what is for a district is not for its county");
        Read(landscape, "precept", Lincolnshire).Should().Be("a b c d e");
        Read(landscape, "precept", new AreaCode("E07000137")).Should().Be("b c d e");
        Read(landscape, "decision", Lincolnshire).Should().BeEmpty();
    }

    [Fact]
    public void Of_AnAgreement_IsReadWhereItsBoardsAndPartiesAre()
    {
        Agreement sharing = new()
        {
            Id = new("sharing"),
            Name = "Sharing",
            Kind = AgreementKind.DataSharing,
            Parties = [],
            Partnerships = [new("board")],
        };
        Landscape landscape = Of([], sharing,
            sharing with { Id = new("of-party"), Partnerships = [], Parties = [new("body"), new("lost")] },
            sharing with { Id = new("assumed"), Provenance = Assumed },
            sharing with { Id = new("of-nobody"), Partnerships = [new("lost")], Parties = [new("lost")] });

        Read(landscape, "information-protocol", new("E07000137")).Should().Be("of-party sharing");
        Read(landscape, "information-protocol", County).Should().Be("of-party");
        Read(landscape, "information-protocol", Boston).Should().Be("of-party");
    }

    [Fact]
    public void Of_APlan_IsReadOnceWithItsFilingOrByItself()
    {
        PoliceAndCrimePlan plan = new() { Id = new("plan"), Name = "Plan", ForceArea = Lincolnshire };
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, new()
        {
            PoliceAndCrimePlans = [plan, plan with { Id = new("told") }, plan with { Id = new("assumed"), Provenance = Assumed }],
            Filings = [Filing("filing") with { Kind = FilingSurvey.PlanKind, Plan = new("told") }],
        });

        Read(landscape, FilingSurvey.PlanKind, Lincolnshire).Should().Be("filing plan");
    }

    [Fact]
    public void Touched_ByADistrictACountyAndAForce_IsWhatLiesInItAndItsForce()
    {
        AreaTree areas = AreaTree.Of(EnglandAndWales.Geography);
        AreaCode[] all = [.. areas.AuthoritiesOf(Lincolnshire).Select(static one => one.Code)];

        areas.Touched(Footprint.Of(Boston)).Should().BeEquivalentTo([Boston, Lincolnshire]);
        areas.Touched(Footprint.Of(Lincolnshire)).Should().BeEquivalentTo(all.Append(Lincolnshire));
        areas.Touched(Footprint.Of(County)).Should().BeEquivalentTo(all.Append(Lincolnshire), "its districts lie in the county");
        areas.Touched(new() { Areas = [Boston, new("E07000207")] }).Should()
            .BeEquivalentTo([Boston, Lincolnshire, new AreaCode("E07000207"), new AreaCode("E23000031")]);
        areas.Within(Boston).Should().BeEquivalentTo([Boston]);
        areas.Within(Lincolnshire).Should().BeEquivalentTo(all.Append(Lincolnshire));
        areas.Within(AreaCode.England).Should().Contain([AreaCode.England, Lincolnshire, Boston]).And.NotContain(new AreaCode("W15000004"));
        areas.CountOf(Lincolnshire).Should().Be(8);
        LocalAuthority county = areas.AuthoritiesOf(Lincolnshire).Single(static one => one.Code == County);
        areas.IsCountyOf(county, Boston).Should().BeTrue();
        areas.IsCountyOf(county, new("E07000207")).Should().BeFalse();
        areas.IsCountyOf(areas.AuthoritiesOf(Lincolnshire).Single(static one => one.Code == Boston), Boston).Should().BeFalse();
        new[] { Boston, County, new("E06000061"), Lincolnshire }.Select(areas.IsTwoTier).Should().Equal(true, true, false, false);
        new[] { Boston, County, new("E06000061"), Lincolnshire }.Select(areas.IsLocalArea).Should().Equal(true, false, true, false);
    }

    private static string Read(Landscape landscape, string kind, AreaCode area)
    {
        AreaTree areas = AreaTree.Of(landscape.Geography);
        FilingSurvey survey = new(landscape, areas);
        AreaScope scope = AreaScope.Of(landscape.Geography.ForceAreas.Single(static force => force.Code == Lincolnshire), null, areas);
        return string.Join(' ', survey.Of(kind, scope, area).Select(static view => view.Id.Value).Order(StringComparer.Ordinal));
    }

    private static Landscape Of(Filing[] filings, params Agreement[] agreements) => Landscape.TryCreate(EnglandAndWales.Edition, new()
    {
        Filings = [.. filings],
        Agreements = [.. agreements],
        PoliceAndCrimePlans = [new() { Id = new("plan"), Name = "Plan", ForceArea = Lincolnshire }],
        Partnerships =
        [
            new() { Id = new("board"), Name = "Board", Footprint = Footprint.Of(new AreaCode("E07000137")) },
            new() { Id = new("lost"), Name = "Lost" },
        ],
        Organisations =
        [
            new() { Id = new("body"), Name = "Body", Footprint = Footprint.Of(County) }, new() { Id = new("lost"), Name = "Lost" },
        ],
    }).Landscape!;

    private static Filing Filing(string id) => new() { Id = new(id), Kind = "precept" };
}
