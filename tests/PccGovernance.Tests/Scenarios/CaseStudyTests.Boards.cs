using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Scenarios;

public sealed partial class CaseStudyTests
{
    /// <summary>
    /// The Merseyside Strategic Policing and Partnership Board "provides oversight for the Merseyside Violence Reduction Partnership",
    /// "reviews the work of the Merseyside Criminal Justice Board", and "the Combating Drugs Partnerships also report into the MSPPB".
    /// </summary>
    [Fact]
    public void Merseyside_ABoardAboveOthers_OverseesThemAndMergingItWithOneLosesThat()
    {
        Landscape before = CaseWorld.Landscape(
            [CaseWorld.Body("opcc", "Merseyside OPCC"), CaseWorld.Body("police", "Merseyside Police"),
                CaseWorld.Body("lcrca", "Liverpool City Region Combined Authority")],
            [
                CaseWorld.Board("vrp", "Merseyside Violence Reduction Partnership", null, ["opcc*", "police"], ["serious-violence"],
                    "E23000004"),
                CaseWorld.Board("mcjb", "Merseyside Criminal Justice Board", "local-criminal-justice-board", ["opcc*", "police"],
                    ["criminal-justice"], "E23000004"),
                CaseWorld.Board("cdp", "Combating Drugs Partnership", "combating-drugs-partnership", ["opcc", "police"],
                    ["substance-misuse"], "E23000004"),
            ]);

        ScenarioReport made = CaseWorld.Analyse(
            before,
            new AddPartnership
            {
                Partnership = CaseWorld.Board("msppb", "Merseyside Strategic Policing and Partnership Board", null,
                ["opcc*", "police", "lcrca"], [], "E23000004") with
                { Function = PartnershipFunction.Oversight }
            },
            new BringUnder { Partnership = new("vrp"), Parent = new("msppb") },
            new BringUnder { Partnership = new("mcjb"), Parent = new("msppb") },
            new BringUnder { Partnership = new("cdp"), Parent = new("msppb") });

        made.Oversight.Select(static change => change.Partnership.Value).Should().Equal("cdp", "mcjb", "vrp");
        made.Oversight.Should().OnlyContain(static change => !change.IsLost && change.Before.IsEmpty);
        made.VoicesLost.Should().BeEmpty();
        made.Duplicates.Should().BeEmpty("a board that others report to shares people with them by design");
        made.Oversight[2].Steps.Should().Equal(1);

        ScenarioReport kept =
            CaseWorld.Analyse(made.Run.After!, new MergePartnerships { Partnerships = [new("vrp"), new("cdp")], Into = new("vrp") });
        kept.Oversight.Should().NotContain(static change => change.IsLost, "two that it oversees become one that it oversees");
        kept.Run.After!.Partnership(new("vrp"))!.ReportsTo.Should().Equal(new Id<Partnership>("msppb"));

        ScenarioReport merged =
            CaseWorld.Analyse(made.Run.After!, new MergePartnerships { Partnerships = [new("msppb"), new("vrp")], Into = new("msppb") });
        merged.Oversight.Should().ContainSingle(static change => change.IsLost);
        merged.Differences.Should().Contain(Statement.Of(
            "scenario.oversight.lost",
            ("partnership", Board("msppb")),
            ("formerly", Board("vrp")),
            ("before", Boards("msppb")),
            ("after", Boards())));
    }

    /// <summary>
    /// The Single Unified Safeguarding Review: "one review will now be undertaken" where there were multiple, "and collective
    /// recommendations will be implemented by respective safeguarding boards".
    /// </summary>
    [Fact]
    public void Wales_OneReviewForSeveral_KeepsTheDutiesOfAll()
    {
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("council", "Council", "local-authority", "W06000022"),
                CaseWorld.Body("police", "Gwent Police", "chief-officer-of-police", "W15000002"),
                CaseWorld.Body("board", "Gwent Safeguarding")],
            [
                CaseWorld.Board("dhr", "Domestic homicide reviews", "domestic-abuse-related-death-review", ["council", "police"],
                    ["domestic-abuse"], "W15000002"),
                CaseWorld.Board("owhr", "Offensive weapons homicide reviews", "offensive-weapons-homicide-review", ["council", "police"],
                    ["serious-violence"], "W15000002"),
                CaseWorld.Board("apr", "Adult practice reviews", null, ["council", "police", "board"], ["vulnerability"], "W15000002"),
            ]);

        ScenarioReport report = CaseWorld.Analyse(landscape, new ReplacePartnerships
        {
            Partnerships = [new("dhr"), new("owhr"), new("apr")],
            By = CaseWorld.Board("susr", "Single Unified Safeguarding Review", null, ["council", "police", "board"], [], "W15000002"),
        });

        report.DutiesWithoutHome.Should().BeEmpty();
        Partnership one = report.Run.After!.Partnership(new("susr"))!;
        one.Duties.Select(static d => d.Value).Should().Equal("domestic-abuse-related-death-review", "offensive-weapons-homicide-review");
        one.Themes.Should().HaveCount(3);
        report.VoicesLost.Should().BeEmpty();
    }

    /// <summary>
    /// The Humber Serious Violence Data Analytics Group: "a group of data analysts ... who meet every two to three months", of "education,
    /// health and probation services, alongside policing and OPCC staff".
    /// </summary>
    [Fact]
    public void Humber_ADataGroup_SaysWhatItAsksOfWhom()
    {
        string[] bodies = ["education", "health", "probation", "police", "opcc"];
        Landscape landscape = CaseWorld.Landscape(bodies.Select(static b => CaseWorld.Body(b, b)), []);

        ScenarioReport report = CaseWorld.Analyse(landscape,
            new AddPartnership
            {
                Partnership = CaseWorld.Board("hsvdag", "Humber Serious Violence Data Analytics Group", null, bodies,
                ["serious-violence"], meetings: 5)
            });

        report.Sizes.Should().ContainSingle().Which.SeatsAfter.Should().Be(5);
        report.HoursOfOrganisations.Should().HaveCount(5).And.OnlyContain(static change => change.Before == 0 && change.After == 10);
        report.Run.Standing.Should().Be(StepStanding.Unagreed, "those who are to sit on it have to agree");
    }

    /// <summary>
    /// The High Harms Board holds "four agreed specific priority issues" and "also carries out the functions of a county strategy group and
    /// Combating Drugs Partnership": "Senior partners may not otherwise have the capacity to engage multiple times."
    /// </summary>
    [Fact]
    public void Cambridgeshire_OneBoardForFourIssues_SavesHoursAndSharesOutTheAgenda()
    {
        string[] partners = ["opcc*", "council", "police", "fire", "probation", "health"];
        (string Id, string Kind)[] boards = [("cdp", "combating-drugs-partnership"), ("svd", "serious-violence-duty-partnership"),
            ("soc", "serious-organised-crime-partnership"), ("csg", "county-strategy-group")];
        Landscape landscape = CaseWorld.Landscape(
            partners.Select(static p => CaseWorld.Body(p.TrimEnd('*'), p)),
            boards.Select(board => CaseWorld.Board(board.Id, board.Id, board.Kind, partners, [], "E23000023")));

        ScenarioReport report = CaseWorld.Analyse(landscape,
            new MergePartnerships
            {
                Partnerships = [.. boards.Select(static b => new Id<Partnership>(b.Id))],
                Into = new("hhb"),
                Name = "High Harms Board"
            });

        report.DutiesWithoutHome.Should().BeEmpty();
        report.Run.After!.KindsOf(report.Run.After.Partnerships[0]).Should().HaveCount(4, "it also carries out their functions");
        report.Hours!.HoursBefore.Should().Be(4 * 6 * 8);
        report.Hours.HoursAfter.Should().Be(6 * 8);
        report.VoicesLost.Should().BeEmpty();
        report.Agenda.Should().OnlyContain(static change => change.After < change.Before);
    }

    /// <summary>
    /// "There are six boards focused on prevention, protecting women and children, tackling serious crime, putting victims at the heart of
    /// all services, reinvigorating local policing, and moving towards excellence in policing and the wider criminal justice system", of
    /// "professional experts from partner organisations and academia, the police, trade unions and the Police Federation, people with lived
    /// experience". The text gives no landscape before: there is none of these boards.
    /// </summary>
    [Fact]
    public void Bedfordshire_SixMissionBoards_SayWhatSixAskOfTheSamePeople()
    {
        string[] bodies = ["opcc*", "police", "academia", "unions", "federation", "lived-experience", "voluntary"];
        (string Id, string Theme)[] missions = [("prevention", "prevention"), ("women-and-children", "vawg"),
            ("serious-crime", "organised-crime"), ("victims", "victims"), ("local-policing", "neighbourhood-policing"),
            ("excellence", "criminal-justice")];
        Landscape landscape = CaseWorld.Landscape(bodies.Select(static b => CaseWorld.Body(b.TrimEnd('*'), b.TrimEnd('*'))), []);

        ScenarioReport report = CaseWorld.Analyse(landscape, [.. missions.Select(mission => new AddPartnership
        {
            Partnership = CaseWorld.Board(mission.Id, $"Mission board: {mission.Id}", null, bodies, [mission.Theme], "E23000026"),
        })]);

        report.Sizes.Should().HaveCount(6).And.OnlyContain(static size => size.SeatsBefore == null && size.SeatsAfter == 7);
        report.HoursOfOrganisations.Should().HaveCount(7).And.OnlyContain(static change => change.Before == 0 && change.After == 6 * 4 * 2);
        report.Agenda.Select(static change => change.Matter.Id).Should().BeEquivalentTo(missions.Select(static mission => mission.Theme));
        report.Agenda.Should().OnlyContain(static change => change.Before == 0 && change.After == 8, "each mission has a board to itself");
        report.Run.Standing.Should().Be(StepStanding.Unagreed, "those who are to sit on them have to agree");
        (report.VoicesLost.Count, report.DutiesWithoutHome.Count).Should().Be((0, 0));
    }

    /// <summary>What the law asks of the panel is asked of a board that is no longer there.</summary>
    [Fact]
    public void Requirements_WhereWhatTheyAreAskedOfGoes_HaveAnotherAnswer()
    {
        ScenarioReport report = EveryCommunitySafetyPartnershipClosed();

        report.Run.Standing.Should().Be(StepStanding.Unlawful);
        report.Requirements.Should()
            .NotBeEmpty().And.OnlyContain(static change =>
                change.Before == null || change.After == null || change.Before.Verdict != change.After.Verdict);
        report.Differences.Count(static said => string.Equals(said.Code, "scenario.requirement", StringComparison.Ordinal))
            .Should()
            .Be(report.Requirements.Count);
        report.Differences.Where(static said => string.Equals(said.Code, "scenario.requirement", StringComparison.Ordinal))
            .Should()
            .OnlyContain(static said => said.Find("title") != null, "a reader knows no identifiers");
    }

    internal static ScenarioReport EveryCommunitySafetyPartnershipClosed()
    {
        Landscape byLaw =
            PccGovernance.Reference.EnglandAndWales.StatutoryLandscape(PccGovernance.Reference.EnglandAndWales.ForceAreas.Lincolnshire);
        Provenance minutes = new() { Sources = ["minutes of the board"] };
        Landscape landscape = Landscape.Create(byLaw.Edition, byLaw.Contents with
        {
            Partnerships = byLaw.Partnerships
                .Select(board => board with { Seats = board.Seats.Select(seat => seat with { Provenance = minutes }).ToValueList() })
                .ToValueList(),
        });
        LandscapeEdit[] closing = [.. landscape.AsOf(CaseWorld.Day).Partnerships.Where(static b =>
            b.Kind == new Id<PartnershipKind>("community-safety-partnership"))
            .Select(static b => new ClosePartnership { Partnership = b.Id })];
        return CaseWorld.Analyse(landscape, closing);
    }
}
