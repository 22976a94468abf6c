using PccGovernance.Delivery;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>
/// How findings, evidence and remedies are said in English: of each code the sentence, with plurals, lists and what is left out.
/// </summary>
public sealed class EnglishFindingPhrasesTests
{
    private static readonly MoneyRange SixHundred = MoneyRange.Exactly(new(600));

    /// <summary>Statements with their sentences.</summary>
    public static TheoryData<string> Sentences => [.. Said.Keys];

    private static Dictionary<string, Statement> Said { get; } =
        new(StringComparer.Ordinal)
        {
            ["'board' costs £600 a year, and neither a purpose nor terms of reference are on record."] = Of(
                "cost.no-purpose",
                ("partnership", Board("board")),
                ("cost", SixHundred)
            ),
            ["By the record no board carries all that 'old' ('old') did until 1 May 2026; 'now' ('now') is the one that it reported to."] =
                LeftOver(("superior", Board("now"))),
            [
                "By the record no board carries all that 'old' ('old') did until 1 May 2026; 'now' ('now') is the one that the note names. "
                + "The record notes: ‘To be picked up by now’."
            ] = LeftOver(("note", "To be picked up by now.")),
            [
                "By the record no board carries all that 'old' ('old') did until 1 May 2026; 'now' ('now') is nearest to it, with 'asb'."
            ] = LeftOver(("themes", StatementValue.Of<Theme>([new("asb")], EntityReference.Of)), ("superior", Board("now"))),
            ["Merging 'one' and 'two' would free £600 a year, without overheads."] = Of(
                "cost.merger-frees",
                ("partnerships", Boards("one", "two")),
                ("freed", SixHundred)
            ),
            ["'chief' is asked for 24 hours and 8 meetings a year on 2 boards, and can give 20 hours."] = Asked(
                hours: 24,
                meetings: 8,
                boards: 2,
                mostHours: 20,
                mostMeetings: null
            ),
            ["'chief' is asked for hours that are not on record and 12 meetings a year on 1 board, and can give 5 meetings."] = Asked(
                hours: null,
                meetings: 12,
                boards: 1,
                mostHours: null,
                mostMeetings: 5
            ),
            [
                "Whether 'chief' is asked for more than 20 hours and 5 meetings a year cannot be told: the hours of its 1 seat are not on "
                + "record."
            ] = Of("capacity.post-unknown", ("post", Chief), ("unknown", 1), ("seats", 1), ("most-hours", 20m), ("most-meetings", 5m)),
            ["'chaired' is decided by a post that is asked for more than it can give: 'chief'."] = Of(
                "capacity.deciders-overasked",
                ("partnership", Board("chaired")),
                ("posts", StatementValue.Of<Post>([new("chief")], EntityReference.Of))
            ),
            ["'absent' attends no meeting of 'dutiful', which discharges 'local-duty'."] = Of(
                "capacity.duty-unattended",
                ("organisation", Body("absent")),
                ("partnership", Board("dutiful")),
                ("duties", StatementValue.Of<Duty>([new("local-duty")], EntityReference.Of))
            ),
            ["Whether 1 seat on 1 board that discharges duties is taken up cannot be told: the attendance is not on record."] = Of(
                "capacity.attendance-unknown",
                ("seats", 1),
                ("partnerships", 1)
            ),
            ["The deliverable 'bare' has no milestone on record, so how it stands is not known."] = Of(
                "delivery.no-milestone",
                ("deliverable", EntityReference.Of(new Id<Deliverable>("bare")))
            ),
            ["The milestone 'next' was set to amber without a reason, an author and an end."] = Lacking(OverrideLack.ReasonAuthorAndEnd),
            ["The milestone 'next' was set to amber without an end."] = Lacking(OverrideLack.End),
            ["The milestone 'next' was set to amber without a reason."] = Lacking(OverrideLack.Reason),
            ["The milestone 'next' waits for the milestone 'before', which is due 1 day after it."] = Of(
                "delivery.waits-for-later",
                ("milestone", Reached("next")),
                ("before", Reached("before")),
                ("days", 1)
            ),
            ["The milestone 'next' waits for the milestone 'before', which was given up."] = Of(
                "delivery.waits-for-given-up",
                ("milestone", Reached("next")),
                ("before", Reached("before"))
            ),
            ["The action 'act' was due on 30 March 2026 and is not on record as done; it is for 'chief'."] = Of(
                "delivery.action-overdue",
                ("action", EntityReference.Of(new Id<PlanAction>("act"))),
                ("due", new LocalDate(2026, 3, 30)),
                ("owner", Chief)
            ),
            ["'one' and 'two', of different owners, have the same themes on the same ground."] = Of(
                "duplication.strategies-alike",
                ("first", Written("one")),
                ("second", Written("two"))
            ),
            ["'three' was compared with no other strategy: there is no record of its themes."] = Of(
                "duplication.strategy-not-compared",
                ("strategy", Written("three")),
                ("missing", StatementValue.WordsOf([StrategyNotComparedReason.NoThemes]))
            ),
            ["Look at making 'b' the delivery plan of 'a' for its own ground rather than a strategy beside it."] = Of(
                "duplication.strategies.delivery-plan",
                ("first", Written("a")),
                ("second", Written("b"))
            ),
            ["They share 2 of the 3 themes of either: 'theme-1' and 'theme-2'."] = Of(
                "duplication.strategies.shared-themes",
                ("themes", Themes("theme-1", "theme-2")),
                ("either", 3)
            ),
            ["Both cover all 7 authorities of the smaller footprint."] = Of(
                "duplication.for.shared-ground",
                ("shared", 7),
                ("smaller", 7)
            ),
            ["2 organisations sit on both of the boards that own them."] = Of("duplication.strategies.shared-owners", ("shared", 2)),
            ["Only one of them is about 'theme-3'."] = Of("duplication.strategies.different-themes", ("themes", Themes("theme-3"))),
            [
                "The two tables share 2 of the 3 organisations that sit at either: 'charity' and 'police'. Boards of these kinds usually "
                + "share hardly any."
            ] = Of("duplication.for.shared-bodies", ("shared", Bodies("charity", "police")), ("either", 3), ("expected", 0)),
            ["'council' and 'police' sit on all 7 boards; 5 organisations sit on two or more and hold 35 of the 42 places between them."] =
                Of(
                    "duplication.for.group-bodies",
                    ("every", Bodies("council", "police")),
                    ("boards", 7),
                    ("several", 5),
                    ("their-places", 35),
                    ("places", 42)
                ),
            [
                "For 1 of the 2 shared organisations the attendance on one board or both is not known: they count as if they attended "
                + "every meeting."
            ] = Of("duplication.against.unknown-attendance", ("organisations", Bodies("fire")), ("shared", 2)),
            ["For both shared organisations a seat on one board or both is assumed, not recorded."] = Of(
                "duplication.against.assumed-seats",
                ("organisations", Bodies("fire", "police")),
                ("shared", 2)
            ),
            ["No duty in law is on record for 'unknown', so that duties were not compared."] = Of(
                "duplication.against.unknown-duties",
                ("boards", Boards("unknown"))
            ),
            ["The themes of 'b' are not recorded, so that themes were not compared."] = Of(
                "duplication.against.unknown-themes",
                ("boards", Boards("b"))
            ),
            ["Both name 'theme-7', which few other boards on their common ground name, if any."] = Of(
                "duplication.for.few-named",
                ("themes", Themes("theme-7"))
            ),
            [
                "Keep both levels, and settle which items 'group' takes for all and which stay with 'csp'."
            ] = Of("duplication.divide", ("upper", Board("group")), ("lower", Board("csp"))),
            [
                "6 boards were compared in 15 pairs, of which 15 show a pattern and 4 are listed. "
                    + "11 pairs were cut by the limits of 4 pairs and of 1 for each board: raise them, or stream the pairs."
            ] = Compared(6, 15, 4, 0, 11, 4, 1),
            [
                "7 boards were compared in 21 pairs, of which 21 show a pattern and 0 are listed. The parallel ones stand in 1 group. "
                + "Nothing was cut."
            ] = Compared(7, 21, 0, 1, 0, 10_000, null),
            ["The rule 'OWN009' (A rule) could not be applied: it failed with InvalidTimeZoneException."] = Of(
                "rule.failed",
                ("rule", "OWN009"),
                ("title", (Statement)"A rule"),
                ("exception", "InvalidTimeZoneException")
            ),
            ["The law puts 2 of the 3 that they share on both, so that sharing them is expected."] =
                Of("advice.against.core", ("core", 2), ("shared", 3), ("organisations", Bodies("one", "two"))),
            ["Only 'csp' rests on law: Crime and Disorder Act 1998 ss.5-6."] = Of("advice.against.law",
                ("first", Board("group")), ("second", Board("csp")), ("other", "Crime and Disorder Act 1998 ss.5-6")),
            ["4 bodies sit on one of them only: 'one', 'two' and 2 more."] =
                Of("advice.against.bodies", ("bodies", Bodies("one", "two", "three", "four"))),
            ["'one', 'two' and 2 more sit on all 4 boards; 5 bodies hold 21 of the 33 places."] = Of("advice.why.group",
                ("every", Bodies("one", "two", "three", "four")), ("boards", 4), ("several", 5), ("their-places", 21), ("places", 33)),
            ["OWN009 could not be applied."] = Of("rule.not-applied", ("rule", "OWN009")),
        };

    private static EntityReference Chief => EntityReference.Of(new Id<Post>("chief"));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Say_OfACode_IsItsSentence(string sentence) => Said[sentence].Say().Should().Be(sentence);

    private static Statement Of(string code, params (string Name, StatementValue? Value)[] arguments) => Statement.Of(code, arguments);

    private static Statement LeftOver(params (string Name, StatementValue? Value)[] more) => Of(
        "duplication.work-left-over",
        [
            ("partnership", Board("now")), ("identifier", "now"), ("ended", Board("old")), ("ended-identifier", "old"),
            ("end", new LocalDate(2026, 5, 1)), .. more,
        ]);

    private static Statement Asked(decimal? hours, decimal? meetings, int boards, decimal? mostHours, decimal? mostMeetings) => Of(
        "capacity.post-overasked",
        ("post", Chief),
        ("hours", hours),
        ("meetings", meetings),
        ("partnerships", boards),
        ("most-hours", mostHours),
        ("most-meetings", mostMeetings));

    private static Statement Compared(int boards, int pairs, int listed, int groups, int cut, int most, int? mostEach) => Of(
        "duplication.summary",
        ("comparable", boards),
        ("compared", pairs),
        ("found", pairs),
        ("listed", listed),
        ("groups", groups),
        ("cut", cut),
        ("strongest", 1_000_000),
        ("cutOfClusters", 0),
        ("most", most),
        ("mostEach", mostEach is { } each ? each : null));

    private static Statement Lacking(OverrideLack lack) =>
        Of(
            "delivery.override-lacks",
            ("milestone", Reached("next")),
            ("colour", StatementValue.Word(RagStatus.Amber)),
            ("without", StatementValue.Word(lack)));

    private static EntityReference Board(string id) => EntityReference.Of(new Id<Partnership>(id));

    private static EntityReference Body(string id) => EntityReference.Of(new Id<Organisation>(id));

    private static EntityReference Reached(string id) => EntityReference.Of(new Id<Milestone>(id));

    private static EntityReference Written(string id) => EntityReference.Of(new Id<Strategy>(id));

    private static StatementValue Boards(params string[] ids) =>
        StatementValue.Of(ids.Select(static id => new Id<Partnership>(id)), EntityReference.Of);

    private static StatementValue Bodies(params string[] ids) =>
        StatementValue.Of(ids.Select(static id => new Id<Organisation>(id)), EntityReference.Of);

    private static StatementValue Themes(params string[] ids) =>
        StatementValue.Of(ids.Select(static id => new Id<Theme>(id)), EntityReference.Of);
}
