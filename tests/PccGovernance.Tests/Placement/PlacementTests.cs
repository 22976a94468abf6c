using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Placement;
using PccGovernance.Tests.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Placement;

/// <summary>
/// The homes that the drugs partnership and the serious violence duty have in four areas, by the APCC findings report of 18 February 2025
/// and the boards' own pages. The landscapes are those of the day before: the boards that there were, without the duty. How often and how
/// long they meet is ours where no page says.
/// </summary>
public sealed class PlacementTests
{
    private static readonly MeetingPattern Quarterly = new() { MeetingsPerYear = 4, MeetingHours = 0.5m };
    private static readonly Id<Duty> Drugs = new("combating-drugs");
    private static readonly Id<Duty> SeriousViolence = new("serious-violence-duty");

    [Theory]
    [InlineData("combating-drugs")]
    [InlineData("serious-violence-duty")]
    public void Cambridgeshire_DrugsAndSeriousViolence_GoToTheHighHarmsBoard(string duty)
    {
        Landscape landscape = CaseWorld.Landscape(
            [.. Bodies("E23000023"), CaseWorld.Body("county", "Cambridgeshire County Council", "upper-tier-authority", "E10000003"),
                CaseWorld.Body("city", "Cambridge City Council", "district-council", "E07000008")],
            [
                CaseWorld.Board("high-harms", "High Harms Board", null,
                    ["opcc*", "police", "fire", "probation", "icb", "yot", "voluntary", "county", "city"],
                        ["drug-supply", "substance-misuse", "serious-violence", "vawg", "organised-crime", "prevention"], "E23000023"),
                CaseWorld.Board("csp-cambridge", "Cambridge CSP", "community-safety-partnership", ["city*", "police", "fire", "probation"],
                    ["serious-violence", "public-spaces", "young-people"], "E07000008", 3),
                CaseWorld.Board("dasv", "Domestic Abuse and Sexual Violence Partnership", "domestic-abuse-local-partnership-board",
                    ["county*", "police", "voluntary"], ["domestic-abuse", "sexual-violence", "vawg"], "E23000023"),
                CaseWorld.Board("lcjb", "Criminal Justice Board", "local-criminal-justice-board", ["opcc*", "police", "probation"],
                    ["criminal-justice"], "E23000023"),
            ]);

        PlacementReport report = Place(landscape, new(duty), "E23000023");

        report.Homes[0].Partnership.Should().Be(new Id<Partnership>("high-harms"));
        report.Homes[0].Standing.Should().Be(PlacementStanding.Fits);
        report.Homes.Should().Contain(static home => home.Partnership == null, "a new board is among the answers");
        report.Homes.Single(static home => home.Partnership == new Id<Partnership>("csp-cambridge")).Standing.Should()
            .Be(PlacementStanding.DoesNotFit, "it covers one district");
        report.Homes[0].HoursAdded.Should().BeGreaterThan(0, "everybody on the board sits longer");
    }

    /// <summary>"the Drugs and Alcohol core priority group, which acts as the Combating Drugs Partnership".</summary>
    [Fact]
    public void Lincolnshire_Drugs_GoToTheCorePriorityGroup()
    {
        string[] core = ["police", "probation", "county", "public-health"];
        Landscape landscape = CaseWorld.Landscape(
            [.. Bodies("E23000020"), CaseWorld.Body("county", "Lincolnshire County Council", "local-authority", "E10000019"),
                CaseWorld.Body("public-health", "Public Health Lincolnshire", "nhs", "E10000019"),
                CaseWorld.Body("treatment", "Treatment provider", "treatment-provider", "E10000019")],
            [
                CaseWorld.Board("slp", "SLP Strategy Board", null, ["county*", "opcc+", "police", "fire", "probation", "icb"],
                    ["partnership", "crime-reduction"], "E23000020", hours: 3),
                CaseWorld.Board("drugs", "Drugs and Alcohol core priority group", null, [.. core, "voluntary", "icb", "treatment"],
                    ["substance-misuse", "drug-supply"], "E23000020", meetings: 6),
                CaseWorld.Board("abuse", "Domestic abuse core priority group", null, core, ["domestic-abuse"], "E23000020", meetings: 6),
            ]);

        PlacementReport report = Place(landscape, Drugs, "E23000020");

        report.Homes[0].Partnership.Should().Be(new Id<Partnership>("drugs"));
        report.Homes[0].Standing.Should().Be(PlacementStanding.Fits);
        report.Advice.Should().Be(Statement.Of(
            "placement.advice.fits", ("duty", landscape.Edition.Duty(Drugs)!.Name), ("partnership", Board("drugs"))));
    }

    /// <summary>
    /// The MVRP "agreed a single Merseyside Serious Violence Strategy"; its board has the specified authorities but the integrated care
    /// board.
    /// </summary>
    [Fact]
    public void Merseyside_SeriousViolence_GoesToTheViolenceReductionPartnership()
    {
        PlacementReport report = Place(Merseyside(), SeriousViolence, "E23000004");

        report.Homes[0].Partnership.Should().Be(new Id<Partnership>("mvrp"));
        report.Homes[0].Fit.People.Should().BeGreaterThan(0.8m);
        report.Homes[0].MissingMembers.Should().Equal(new Id<OrganisationKind>("integrated-care-board"));
    }

    /// <summary>
    /// Liverpool has a Combating Drugs Partnership of its own, which reports to its community safety partnership and the strategic board.
    /// </summary>
    [Fact]
    public void Merseyside_DrugsInLiverpool_GetABoardOfTheirOwn()
    {
        PlacementReport report = Place(Merseyside(), Drugs, "E08000012");

        report.Homes[0].Partnership.Should().BeNull();
        report.Homes[0].Standing.Should().Be(PlacementStanding.NewBoard);
        report.Advice.Code.Should().Be("placement.advice.new");
    }

    /// <summary>Sefton's and Knowsley's report to the strategic board alone: the boroughs' own too, beside their safety partnerships.</summary>
    [Theory]
    [InlineData("Sefton Council", "Safer Sefton Together", "domestic-abuse vawg asb organised-crime reoffending", "E08000014")]
    [InlineData("Knowsley Council", "Knowsley Community Safety Partnership", "domestic-abuse vawg asb", "E08000011")]
    public void Merseyside_DrugsInABorough_GetABoardOfTheirOwn(string council, string safety, string themes, string borough)
    {
        Landscape merseyside = Merseyside();
        Landscape landscape = CaseWorld.Landscape(
            [.. merseyside.Organisations, CaseWorld.Body("council", council, "upper-tier-authority", borough)],
            [
                .. merseyside.Partnerships,
                CaseWorld.Board("csp", safety, "community-safety-partnership", ["council*", "police", "fire", "probation", "icb"],
                    themes.Split(' '), borough),
            ]);

        PlacementReport report = Place(landscape, Drugs, borough);

        report.Homes[0].Partnership.Should().BeNull();
        report.Homes[0].Standing.Should().Be(PlacementStanding.NewBoard);
        report.Advice.Code.Should().Be("placement.advice.new");
    }

    /// <summary>
    /// The Assembly met once a year, and the Health and Wellbeing Board had not "sufficient bandwidth": Surrey set a partnership up for the
    /// duty.
    /// </summary>
    [Fact]
    public void Surrey_SeriousViolence_GetsABoardOfItsOwnAndNoFullBoardIsFilled()
    {
        Landscape landscape = CaseWorld.Landscape(
            [.. Bodies("E23000031"), CaseWorld.Body("county", "Surrey County Council", "upper-tier-authority", "E10000030")],
            [
                CaseWorld.Board("hwb", "Health and Wellbeing Board", "health-and-wellbeing-board",
                    ["county*", "police", "opcc", "icb", "voluntary"],
                        ["prevention", "mental-health", "substance-misuse", "housing", "crime-reduction"], "E23000031", hours: 3),
                CaseWorld.Board("assembly", "Community Safety Assembly", null, ["opcc*", "police", "county", "fire", "probation", "icb"],
                    ["asb", "serious-violence", "prevention", "vawg"], "E23000031", meetings: 1, hours: 3),
                CaseWorld.Board("cjb", "Surrey Criminal Justice Board", "local-criminal-justice-board", ["opcc*", "police", "probation"],
                    ["criminal-justice", "victims"], "E23000031"),
            ]);

        PlacementReport report = Place(landscape, SeriousViolence, "E23000031");

        report.Homes[0].Partnership.Should().BeNull();
        report.Homes.Single(static home => home.Partnership == new Id<Partnership>("assembly")).Standing.Should()
            .Be(PlacementStanding.NoTime);
        Statement why = report.Homes.Single(static home => home.Partnership == new Id<Partnership>("assembly")).Why[^1];
        (why.Code, why.Find("partnership"), why.Find("hours"), why.Find("longest"))
            .Should().Be(("placement.no-time", (StatementValue)Board("assembly"), (StatementValue)5m, (StatementValue)3m));
    }

    [Fact]
    public void Homes_WithoutMeetingsOnRecord_AreAskedForAndNotFilled()
    {
        Landscape landscape = CaseWorld.Landscape(
            [.. Bodies("E23000031")],
            [CaseWorld.Board("b", "Board", null, ["police", "fire", "probation", "yot", "icb"], ["serious-violence", "prevention"],
                "E23000031") with { Meetings = null }]);

        PlacementReport report = Place(landscape, SeriousViolence, "E23000031");

        report.Homes[0].Standing.Should().Be(PlacementStanding.FitsIfItHasTime);
        (report.Homes[0].MeetingHours, report.Homes[0].HoursAdded).Should().Be((null, null));
        (report.Advice.Code, report.Advice.Find("partnership")).Should().Be(("placement.advice.if-time", (StatementValue)Board("b")));
    }

    [Fact]
    public void Costs_OfAHome_AreThoseOfTheBoardWithTheDutyWrittenByHand()
    {
        Partnership board = CaseWorld.Board("b", "Board", null, ["police", "fire", "probation", "yot", "icb"],
            ["serious-violence", "prevention"], "E23000031") with
        {
            Seats = [.. new[] { "police", "fire", "probation", "yot", "icb" }
                .Select(static o => CaseWorld.Seat(o) with { Pay = PayBand.Of(50_000) })],
        };
        CostingOptions costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };
        Landscape landscape = CaseWorld.Landscape(Bodies("E23000031"), [board]);
        DutyToPlace duty = DutyToPlace.Of(landscape, SeriousViolence, Footprint.Of(new AreaCode("E23000031")),
            Quarterly) with
        { Members = [new("chief-officer-of-police"), new("fire-and-rescue-authority")] };

        PlacementHome home = PlacementAnalysis.Analyse(landscape, CaseWorld.Day, duty, new() { Costing = costing }).Homes[0];

        MoneyRange before = CostingAnalysis.Analyse(landscape, CaseWorld.Day, costing).Total.Cost!.Value;
        MoneyRange after = CostingAnalysis.Analyse(
            CaseWorld.Landscape(Bodies("E23000031"), [board with { Meetings = board.Meetings! with { MeetingHours = 2.5m } }]),
            CaseWorld.Day, costing).Total.Cost!.Value;
        home.CostAdded!.Central.Should().Be(after.Central - before.Central);
        home.HoursAdded.Should().Be(4 * 0.5m * 5);
    }

    [Fact]
    public void Homes_OfAnyLandscape_NeverProposeABoardWithoutTime() =>
        Prop.ForAll(RandomScenario.Arbitrary, static spec =>
        {
            Landscape landscape = spec.Landscape();
            DutyToPlace duty =
                DutyToPlace.Of(landscape, Drugs, Footprint.Of(AreaCode.England), new() { MeetingsPerYear = 4, MeetingHours = 2 });
            PlacementReport report = PlacementAnalysis.Analyse(landscape, RandomScenario.Day, duty);

            report.Homes.Count(static home => home.Partnership is null).Should().Be(1);
            report.Homes.Select(static home => home.Standing).Should().BeInAscendingOrder();
            foreach (PlacementHome home in report.Homes.Where(static home =>
                home.Partnership is not null && home.Standing == PlacementStanding.Fits))
            {
                home.MeetingHours.Should().BeLessThanOrEqualTo(report.Options.LongestMeeting);
            }
        }).Holds();

    [Fact]
    public void Analyse_UnsoundDuty_NamesEveryProblem()
    {
        Action place = static () => PlacementAnalysis.Analyse(
            CaseWorld.Landscape([], []),
            CaseWorld.Day,
            new()
            {
                Name = " ",
                Ground = Footprint.Unknown,
                Members = [new("nobody")],
                Themes = [],
                Meetings = new() { MeetingHours = 30 }
            });

        place.Should()
            .Throw<ArgumentException>().Which.Message.Should()
            .ContainAll("has no name", "has no ground", "no members or no themes", "'nobody'", "MeetingHours");
    }

    private static Landscape Merseyside() => CaseWorld.Landscape(
        [.. Bodies("E23000004"), CaseWorld.Body("liverpool", "Liverpool City Council", "upper-tier-authority", "E08000012"),
            CaseWorld.Body("wirral", "Wirral Borough Council", "upper-tier-authority", "E08000015")],
        [
            CaseWorld.Board("msppb", "Strategic Policing and Partnership Board", null, ["opcc*", "police", "fire", "liverpool", "wirral"],
                ["vawg", "organised-crime", "serious-violence", "criminal-justice", "partnership"],
                    "E23000004") with { Function = PartnershipFunction.Oversight },
            CaseWorld.Board("mvrp", "Violence Reduction Partnership", "violence-reduction-unit",
                ["opcc*", "police", "fire", "liverpool", "wirral", "probation", "yot", "voluntary"],
                    ["serious-violence", "prevention", "young-people"], "E23000004"),
            CaseWorld.Board("citysafe", "Citysafe Board", "community-safety-partnership",
                ["liverpool*", "police", "fire", "probation", "icb"], ["crime-reduction", "serious-violence", "community-cohesion"],
                    "E08000012"),
        ]);

    private static Organisation[] Bodies(string force) =>
    [
        CaseWorld.Body("opcc", "OPCC", "local-policing-body", force),
        CaseWorld.Body("police", "Police", "chief-officer-of-police", force),
        CaseWorld.Body("fire", "Fire and Rescue", "fire-and-rescue-authority", force),
        CaseWorld.Body("probation", "Probation", "probation", force),
        CaseWorld.Body("icb", "Integrated Care Board", "integrated-care-board", force),
        CaseWorld.Body("yot", "Youth Offending Team", "youth-offending-team", force),
        CaseWorld.Body("voluntary", "Voluntary sector", "voluntary-sector", force),
    ];

    private static PlacementReport Place(Landscape landscape, Id<Duty> duty, string area) =>
        PlacementAnalysis.Analyse(landscape, CaseWorld.Day, DutyToPlace.Of(landscape, duty, Footprint.Of(new AreaCode(area)), Quarterly));

    private static EntityReference Board(string id) => EntityReference.Of(new Id<Partnership>(id));
}
