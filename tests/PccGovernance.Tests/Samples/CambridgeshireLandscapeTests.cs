using PccGovernance.Alignment;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Samples;

/// <summary>The recorded landscape that the sample reviews: what was gathered is there, and what is inferred says so.</summary>
public sealed class CambridgeshireLandscapeTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly AreaCode Cambridgeshire = new("E23000023");
    private static readonly Lazy<Landscape> Recorded = new(Read);

    private static Landscape Landscape => Recorded.Value;

    [Fact]
    public void Document_Read_HasEverythingThatWasGathered()
    {
        Landscape.Name.Should().Be("Cambridgeshire and Peterborough");
        Landscape.Edition.Id.Should().Be(EnglandAndWales.Edition.Id);
        Landscape.Partnerships.Should().HaveCount(51);
        Landscape.Partnerships.SelectMany(static p => p.Seats).Should().HaveCount(206);
        Landscape.Strategies.Should().HaveCount(13);
        Landscape.Contents.PoliceAndCrimePlans.Select(static p => p.Priorities.Count).Should().Equal(4, 5, 4);
        Landscape.Contents.People.Should().BeEmpty("the record names nobody");
    }

    [Fact]
    public void Document_Read_SaysWhatIsInferred()
    {
        Landscape.Partnerships.Count(static p => p.Provenance.Basis == FactBasis.Assumed).Should().Be(7);
        Landscape.Partnerships.SelectMany(static p => p.Seats).Count(static s => s.Provenance.Basis == FactBasis.Assumed).Should().Be(102);
        Landscape.Partnerships.Should().OnlyContain(static p => !p.Provenance.Sources.IsEmpty);
        Landscape.Partnerships.SelectMany(static p => p.Seats).Should().OnlyContain(static s => !s.Provenance.Sources.IsEmpty);
        Landscape.Partnerships.Should().OnlyContain(static p => p.Provenance.ConfirmedOn == null || p.Provenance.ConfirmedOn.Value.Latest < Day);
    }

    [Theory]
    [InlineData("2012-06-01", "camb-interim-countywide-board")]
    [InlineData("2019-04-10", "camb-countywide-board")]
    [InlineData("2022-11-30", "camb-countywide-board")]
    [InlineData("2022-12-01", "camb-high-harms-board")]
    [InlineData("2026-11-21", "camb-high-harms-board")]
    public void StrategyGroup_OnADay_IsOneBoard(string date, string expected)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        Landscape
            .AsOf(day)
            .Partnerships.Where(static p => p.Kind == new Id<PartnershipKind>("county-strategy-group"))
            .Select(static p => p.Id.Value)
            .Should()
            .Equal(expected);
    }

    [Theory]
    [InlineData("camb-pcp-shadow", "camb-pcp")]
    [InlineData("camb-yj-joint", "camb-yj-cambridgeshire")]
    [InlineData("camb-yj-joint", "camb-yj-peterborough")]
    [InlineData("camb-road-safety-partnership", "camb-vision-zero")]
    [InlineData("camb-lscb-cambridgeshire", "camb-safeguarding-children-board")]
    [InlineData("camb-sab-peterborough", "camb-safeguarding-adults-board")]
    public void ClosedBoard_EndsWhenItsSuccessorBegins(string closed, string successor) =>
        Landscape.Partnership(new(closed))!.Period.To.Should().NotBeNull().And.Be(Landscape.Partnership(new(successor))!.Period.From);

    [Fact]
    public void HighHarmsBoard_CarriesFourFunctions()
    {
        Partnership board = Landscape.Partnership(new("camb-high-harms-board"))!;

        Landscape
            .KindsOf(board)
            .Select(static k => k.Id.Value)
            .Should()
            .Equal(
                "county-strategy-group",
                "combating-drugs-partnership",
                "serious-organised-crime-partnership",
                "serious-violence-duty-partnership");
        board.Seats.Should().ContainSingle(static s => s.Role == SeatRole.Chair).Which.Post!.Value.Value.Should().Be("opcc.commissioner");
        board.Meetings.Should().BeNull("how often it meets was not found");
    }

    [Theory]
    [InlineData("2020-07-28", "camb-plan-2017")]
    [InlineData("2021-05-13", "camb-plan-2021")]
    [InlineData("2025-03-31", "camb-plan-2021")]
    [InlineData("2026-11-21", "camb-plan-2025")]
    public void PlanInForce_OnADay_IsOne(string date, string expected) =>
        Landscape
            .AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)
            .Contents.PoliceAndCrimePlans.Should()
            .ContainSingle()
            .Which.Id.Value.Should()
            .Be(expected);

    [Fact]
    public void Governance_Today_IsTheCommissionerWithItsPanel()
    {
        Landscape today = Landscape.AsOf(Day);

        today.GoverningBody(Cambridgeshire, Day)!.Name.Should().Be(EnglandAndWales.GoverningBody(Cambridgeshire, Day)!.Name);
        PoliceAndCrimePanel panel = today.Contents.Panels.Should().ContainSingle().Subject;
        (panel.AppointedMembers, panel.CoOptedMembers, panel.Board?.Value).Should().Be((10, 3, "camb-pcp"));
        today.Contents.AnnouncedChanges.Should().HaveCount(4);
    }

    [Fact]
    public void Alignment_Today_ComparesTheStrategiesInForceWithThePlanOf2025()
    {
        AlignmentReport report = AlignmentAnalysis.Analyse(Landscape, Day, new());

        PlanAlignment plan = report.Plans.Should().ContainSingle().Subject;
        plan.Strategies.Select(static s => s.Strategy.Value).Should().Equal(
            "camb-s-dasv", "camb-s-east-cambs", "camb-s-hwb-joint", "camb-s-serious-violence", "camb-s-vision-zero");
        (plan.Coverage.StrategyPriorities, plan.Coverage.StrategiesWithoutPriorities).Should().Be((11, 2));
        plan.Gaps.Select(static g => g.Text).Should().Contain("Building trust and confidence in the force");
        plan.Gaps.Should()
            .OnlyContain(
                static g => !g.IsCertain && g.StrategiesWithoutPriorities == 2,
                "2 of the 5 strategies have no priorities on record");
        plan.Orphans.Count(static o => o.Strategy == new Id<Strategy>("camb-s-vision-zero"))
            .Should()
            .Be(5, "the plan's headings do not name the roads");
        plan.Lapses.Where(static l => l.Outcome == LapseOutcome.Undetermined)
            .Should()
            .HaveCount(4, "of those in force only Vision Zero has an end on record");
        plan.Lapses.Should()
            .HaveCount(5)
            .And.ContainSingle(static l => l.Outcome == LapseOutcome.HasEnded)
            .Which.Strategy.Value.Should()
            .Be("camb-s-community-safety-plan-cambridge-2023");
    }

    private static Landscape Read()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
