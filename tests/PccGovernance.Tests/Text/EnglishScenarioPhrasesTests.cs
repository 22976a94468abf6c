using PccGovernance.Scenarios;
using PccGovernance.Tests.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What is said of scenarios: what steps need, what the law does not allow, and what differs.</summary>
public sealed class EnglishScenarioPhrasesTests
{
    private static readonly EntityReference Boston = EntityReference.Of(new Id<Partnership>("csp-boston"));
    private static readonly EntityReference One = EntityReference.Of(new Id<Partnership>("slp"));
    private static readonly EntityReference Above = EntityReference.Of(new Id<Partnership>("msppb"));
    private static readonly EntityReference Csp = EntityReference.Of(new Id<PartnershipKind>("csp"));
    private static readonly EntityReference Victims = EntityReference.Of(new Id<Theme>("victims"));
    private static readonly EntityReference Agreement = EntityReference.Of(new Id<Duty>("agreement"));
    private static readonly EntityReference Violence = EntityReference.Of(new Id<PlanPriority>("plan.1"));
    private static readonly EntityReference Wirral = EntityReference.Of(new Id<Strategy>("a"));
    private static readonly EntityReference Sefton = EntityReference.Of(new Id<Strategy>("b"));

    private static readonly EntityNames Names = EntityNames.Of(
    [
        KeyValuePair.Create(Boston, "CSP of boston"),
        KeyValuePair.Create(One, "Safer Lincolnshire Partnership"),
        KeyValuePair.Create(Above, "Strategic Board"),
        KeyValuePair.Create(Csp, "Community Safety Partnership"),
        KeyValuePair.Create(Victims, "Victims and witnesses"),
        KeyValuePair.Create(Agreement, "County agreement"),
        KeyValuePair.Create(Violence, "Prevent serious violence"),
        KeyValuePair.Create(Wirral, "Strategy of Wirral"),
        KeyValuePair.Create(Sefton, "Strategy of Sefton"),
    ]);

    [Fact]
    public void Decision_OfTheOneWhoDecides_SaysThatItCannotAsk() =>
        Say(
            "scenario.need.decision",
            ("body", "Police and Crime Commissioner for Lincolnshire"),
            ("area", EntityReference.Of(new AreaCode("E23000020"))),
            ("power", "Crime and Disorder Act 1998 s.5(1A)"))
            .Should()
            .Be(
                "Police and Crime Commissioner for Lincolnshire decides under Crime and Disorder Act 1998 s.5(1A); it cannot ask for it, "
                + "and the proposal comes to it as a business case.");

    [Fact]
    public void Unlawful_BeyondTheReachOfAPower_SaysHowFarItReaches() =>
        Say(
            "scenario.unlawful.extent",
            ("kind", Csp),
            ("power", "Crime and Disorder Act 1998 s.5(1A)"),
            ("reach", StatementValue.Word(LegalExtent.England)),
            ("partnerships", Of(Boston, One)))
            .Should()
            .Be(
                "It is unlawful to combine CSP of boston and Safer Lincolnshire Partnership: Crime and Disorder Act 1998 s.5(1A) reaches "
                + "England alone, and no other power to combine the kind Community Safety Partnership is on record.");

    [Fact]
    public void Focus_OfOneOfSeven_GivesBothGrounds() =>
        Say("scenario.focus", ("partnership", Boston), ("into", One), ("before", 1m), ("after", 7m))
            .Should()
            .Be(
                "Local focus: what CSP of boston does for a ground of 1 local authority would be done by Safer Lincolnshire Partnership "
                + "for 7.");

    [Fact]
    public void Work_ThatMoves_SaysWhereItGoes()
    {
        Say("scenario.work.task-and-finish", ("theme", Victims), ("from", Of(Boston)))
            .Should().Be("Victims and witnesses, the work of CSP of boston, would go to task and finish groups.");
        Say("scenario.work.elsewhere", ("theme", Victims), ("from", Of(Boston)), ("to", One))
            .Should()
            .Be("Victims and witnesses, the work of CSP of boston, would be left to Safer Lincolnshire Partnership, which covers it already.");
    }

    [Fact]
    public void Agenda_OfADuty_GivesTheHoursBeforeAndAfter() =>
        Say("scenario.agenda", ("matter", Agreement), ("before", 8m), ("after", 4m), ("partnerships", Of(One)))
            .Should()
            .Be("County agreement would have 4 hours a year on the agenda instead of 8, at Safer Lincolnshire Partnership.");

    [Fact]
    public void Oversight_ThatIsLost_NamesWhoOversawWhat() =>
        Say("scenario.oversight.lost", ("partnership", Above), ("formerly", Boston), ("before", Of(Above)), ("after", Of()))
            .Should()
            .Be(
                "Oversight would be lost: what CSP of boston does, which Strategic Board oversees today, would be done by Strategic Board, "
                + "which reports to nothing.");

    [Fact]
    public void Priority_ThatNoStrategyWouldServe_NamesThoseThatDo() =>
        Say("scenario.priority.gap", ("priority", Violence), ("lost", Of(Wirral, Sefton)), ("left", Of()))
            .Should()
            .Be("No strategy would serve ‘Prevent serious violence’, which Strategy of Wirral and Strategy of Sefton serve today.");

    [Fact]
    public void Needs_OfEveryKindOfEdit_AreSentences()
    {
        foreach ((LandscapeEdit edit, _, _, _, _) in EditKindTests.Rows)
        {
            ScenarioReport report = CaseWorld.Analyse(EditKindTests.World, edit);
            foreach (StepNeed need in report.Run.Steps.Single().Needs)
            {
                ScenarioSentences.Say(report, need.What).Should().MatchRegex("^[A-Z‘].*\\.$");
            }
        }
    }

    [Fact]
    public void Hours_OfRangesOnRecord_AreSaidWithTheirEnds()
    {
        string[] closed = ScenarioSentences.Said(ScenarioRangeTests.Analyse(new ClosePartnership { Partnership = new("ranged") }));
        string[] retimed = ScenarioSentences.Said(ScenarioRangeTests.Analyse(new Retime
        {
            Partnership = new("ranged"),
            Meetings = new() { MeetingsPerYear = 5, MeetingHours = 2.5m },
        }));

        closed.Should().Contain("Boards would take at least 32 hours a year of those who attend, instead of at least 48.")
            .And.Contain("Police would be asked for at least 16 hours a year instead of at least 24.");
        retimed.Should().Contain("Anti-social behaviour would have 12.5 hours a year on the agenda instead of 12.5 (8 to 18), at ranged.");
    }

    [Fact]
    public void Requirements_ThatChange_AreCalledByWhatTheyAsk()
    {
        ScenarioReport report = CaseStudyTests.EveryCommunitySafetyPartnershipClosed();

        ScenarioSentences.Said(report).Where(static said => said.StartsWith("The requirement", StringComparison.Ordinal))
            .Should()
            .NotBeEmpty()
            .And.NotContain(said => report.Requirements.Any(change =>
                said.Contains((change.After ?? change.Before)!.Requirement, StringComparison.Ordinal)), "a reader knows no identifiers");
    }

    private static StatementValue Of(params EntityReference[] all) => all.ToValueList();

    private static string Say(string code, params (string Name, StatementValue? Value)[] arguments) =>
        Phrasebook.English.Say(Statement.Of(code, arguments), Names);
}
