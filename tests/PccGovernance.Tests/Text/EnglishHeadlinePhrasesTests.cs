using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What the first page of a review says, in English.</summary>
public sealed class EnglishHeadlinePhrasesTests
{
    private static readonly EntityReference Board = EntityReference.Of(new Id<Partnership>("board"));
    private static readonly EntityReference Other = EntityReference.Of(new Id<Partnership>("other"));
    private static readonly EntityReference Body = EntityReference.Of(new Id<LocalPolicingBody>("commissioner"));
    private static readonly EntityReference Office = EntityReference.Of(new Id<Organisation>("office"));
    private static readonly LocalDate Last = new(2028, 5, 10);

    [Theory]
    [InlineData(21, 0, 391, 36, 31, "Of 448 answers, one for each requirement and each body or place that it binds, none are known to be "
        + "broken and 21 are known to be met; for 391 the record does not say, and 36 are not due yet. 31 more do not apply or are not in force.")]
    [InlineData(1, 1, 0, 0, 0, "Of 2 answers, one for each requirement and each body or place that it binds, 1 is known to be broken and 1 "
        + "is known to be met; for 0 the record does not say, and none are not due yet.")]
    public void Say_Law_SaysWhatIsMetBrokenAndUnknown(int met, int broken, int unknown, int notDue, int others, string said) =>
        Statement.Of("headline.law", ("answers", met + broken + unknown + notDue), ("met", met), ("not-met", broken), ("unknown", unknown),
            ("not-due", notDue), ("others", others)).English().Should().Be(said);

    [Fact]
    public void Say_Missing_NamesKindsWithTheirPlaces()
    {
        Statement kind = Statement.Of(
            "headline.missing.kind",
            ("kind", EntityReference.Of(new Id<PartnershipKind>("channel-panel"))),
            ("places", StatementValue.Of<Partnership>([], EntityReference.Of)));
        kind = kind with
        {
            Arguments = [kind.Arguments[0], new() { Name = "places", Value = EntityReference.Of(new AreaCode("E06000018")) }],
        };

        Statement.Of("headline.missing", ("boards", (StatementValue)(ValueList<Statement>)[kind])).English().Should()
            .Be("Boards that the law requires and the list lacks: 'channel-panel' ('e06000018').");
        Statement.Of("headline.missing", ("duties", (StatementValue)(ValueList<Statement>)[kind])).English().Should()
            .Be("The law has several bodies act together, and no board on the list is their home: 'channel-panel' ('e06000018').");
    }

    [Theory]
    [InlineData(6, 0, 6, 0, 0, "Of 6 priorities of 'Plan', none is known to be served by a strategy; by wording alone: 6, to be checked with "
        + "the owners; by no strategy on record: 0.")]
    [InlineData(3, 3, 0, 0, 3, "Of 6 priorities of 'Plan', 3 are served by a strategy (by its own declaration: 3); by no strategy on record: "
        + "3.")]
    [InlineData(4, 1, 1, 1, 2, "Of 6 priorities of 'Plan', 3 are served by a strategy (by its own declaration: 1, by subjects on record: 2); "
        + "on general themes only: 1; by wording alone: 1, to be checked with the owners; by no strategy on record: 2.")]
    [InlineData(0, 0, 0, 0, 6, "Of 6 priorities of 'Plan', none is known to be served by a strategy; by no strategy on record: 6.")]
    public void Say_Plan_CountsWhatWasReadApartFromWhatIsKnown(int served, int declared, int words, int general, int unserved, string said) =>
        Plan(served, declared, words, general, unserved).English().Should().Be(said);

    [Fact]
    public void Say_PlanWithPrioritiesOnOneWord_NamesThemFirst() =>
        (Plan(2, 0, 2, 0, 4) with
        {
            Arguments =
            [
                .. Plan(2, 0, 2, 0, 4).Arguments,
                new()
                {
                    Name = "on-one-word",
                    Value = Statement.Of(
                        "headline.plan.word", ("priority", EntityReference.Of(new Id<PlanPriority>("p6"))), ("word", "trust")),
                },
            ],
        }).English().Should().Be(
            "Of 6 priorities of 'Plan', none is known to be served by a strategy; by wording alone: 2, to be checked with the owners, first "
            + "what is read from one word: 'p6' (‘trust’); by no strategy on record: 4.");

    private static Statement Plan(int served, int declared, int words, int general, int unserved) => Statement.Of(
        "headline.plan", ("plan", "Plan"), ("priorities", 6), ("served", served), ("declared", declared), ("by-words", words),
        ("general", general), ("unserved", unserved), ("undetermined", 0));

    [Fact]
    public void Say_Lapses_AreTasksWithTheirDay()
    {
        Statement title = "There is a report for every financial year in office";
        Statement.Of("headline.due", ("by", new LocalDate(2026, 12, 30)), ("title", title), ("year", 2025), ("citation", "the Act s.12"),
            ("assumed", 1)).English().Should().Be(
            "Due next, by 30 December 2026: see to it that there is a report for every financial year in office for 2025-26 (the Act s.12). "
            + "The law sets no day for it: that one is a working assumption.");
        Statement.Of("headline.lapse.law", ("by", Last), ("title", title), ("citation", "the Act s.12"), ("more", 1), ("through", Last))
            .English().Should().Be(
                "By 10 May 2028, a day that the law sets: see to it that there is a report for every financial year in office (the Act "
                + "s.12). 1 more is due on days that the law sets by 10 May 2028.");
        Statement.Of("headline.lapse.chairs", ("body", Body), ("office", Office), ("last", Last),
            ("partnerships", (StatementValue)(ValueList<EntityReference>)[Board, Other]), ("preparing", Board)).English().Should().Be(
            "By 10 May 2028, the last day for which the law settles that 'commissioner' governs policing: agree who chairs 2 boards that "
            + "'office' alone chairs ('board' and 'other'). 'board' says that it prepares for what follows: put it on the agenda there.");
        Statement.Of("headline.lapse.commitments", ("last", Last), ("things", Board)).English().Should()
            .Be("By 10 May 2028: agree who takes on 'board', which runs on past it.");
        Statement home = Statement.Of("succession.rule.duty-home", ("duty", EntityReference.Of(new Id<Duty>("duty"))), ("partnerships", Board));
        Statement.Of("headline.lapse.duties", ("office", Office), ("last", Last), ("duties", EntityReference.Of(new Id<Duty>("duty"))),
            ("homes", home)).English().Should().Be(
            "By 10 May 2028: agree a new chair or another board for 1 duty met by boards that 'office' alone chairs: 'duty' "
            + "('board').");
        Statement.Of("headline.lapse.strategies", ("by", Last), ("last", Last), ("later", 2),
            ("strategies", EntityReference.Of(new Id<Strategy>("s")))).English().Should().Be(
            "By 10 May 2028: extend or replace 's', which ends before the plan does. 2 more strategies end before it, later than in a year.");
        Statement.Of("headline.lapse.money", ("by", Last), ("lines", EntityReference.Of(new Id<FundingLine>("grant")))).English().Should()
            .Be("From 10 May 2028: decide what follows 'grant', which ends with nothing on record to follow.");
    }

    [Fact]
    public void Say_Money_SaysWhatTheRangeIsOf()
    {
        Money(0, 0).English().Should().Be(
            "About £110,000 a year if everybody attends and is paid £65,000, £84,800 at £50,000 and £136,000 at £80,000: a range of pay "
            + "alone, with the same hours. 14% of the hours rest on the record; pay is on record for no seat and attendance for no seat. 23 "
            + "boards are not in it. 1 board is in it only in part.");
        Money(200, 262).English().Should().StartWith("About £110,000 a year if everybody is paid £65,000 where the pay is not on record, ")
            .And.Contain("pay is on record for 200 of 262 seats and attendance for every seat.");
        (Money(0, 0) with { Arguments = [.. Money(0, 0).Arguments, new() { Name = "hours-vary", Value = 1 }] }).English().Should()
            .Contain("£136,000 at £80,000, the ends of hours on record as ranges among it.");
    }

    [Fact]
    public void Say_Boards_SaysWhatIsNotInAFigureAndWhatIsCountedOnce()
    {
        Statement large = Statement.Of("headline.not-costed.board", ("partnership", Board), ("seats", 12));
        Statement frequent = Statement.Of("headline.not-costed.board", ("partnership", Other), ("seats", 2), ("meetings", 52m));
        Statement.Of("headline.not-costed", ("costed", 39), ("boards", 62), ("named", (StatementValue)(ValueList<Statement>)[large, frequent]),
            ("more", 21)).English().Should().Be(
            "In figures of cost are 39 of 62 boards. Not among them, since how often or how long they meet is not on record: 'board' (12 "
            + "seats) and 'other' (2 seats, 52 meetings a year), and 21 smaller ones.");
        ValueList<EntityReference> both = [Board, Other];
        Statement.Of("headline.counted-once", ("boards", both), ("hours", 96m), ("amount", new Money(3_537)), ("meetings", 4m)).English()
            .Should().Be(
                "'board' and 'other' meet as one by what is on record, and the totals count that sitting once. The rows of boards and of "
                + "their members have it for each, and add up to 96 hours, £3,540 and 4 meetings a year more.");
        Statement.Of("headline.counted-once", ("boards", both)).English().Should().EndWith("add up to more, by how much is not known.");
    }

    [Theory]
    [InlineData(46, 40, 10, 6, "279 meetings a year are on record, of 46 boards; 40 more are assumed, of 10; those of 6 are unknown.")]
    [InlineData(1, 0, 0, 0, "279 meetings a year are on record, of 1 board.")]
    [InlineData(0, 40, 10, 0, "No number of meetings is on record; 40 more are assumed, of 10.")]
    public void Say_Meetings_KeepsThoseAssumedApart(int boards, int assumed, int boardsAssumed, int unknown, string said) =>
        Statement.Of("headline.meetings", ("recorded", boards == 0 ? 0m : 279m), ("boards", boards), ("assumed", (decimal)assumed),
            ("boards-assumed", boardsAssumed), ("unknown", unknown), ("at-least", 0)).English().Should().Be(said);

    [Theory]
    [InlineData(2, 3, 1, "Not known: how often they meet is on record for 2 of 3, and how long for 1 of 3.")]
    [InlineData(2, 2, 0, "Not known: how often they meet is on record for both, and how long for none of them.")]
    public void Say_GainUnknown_SaysHowMuchIsKnown(int meetings, int of, int length, string said) =>
        Statement.Of("advice.gain.unknown", ("of", of), ("meetings", meetings), ("length", length)).English().Should().Be(said);

    private static Statement Money(int paid, int attended) => Statement.Of(
        "headline.money",
        ("amount", new Money(110_000)), ("low", new Money(84_800)), ("high", new Money(136_000)),
        ("pay", new Money(65_000)), ("pay-low", new Money(50_000)), ("pay-high", new Money(80_000)),
        ("recorded", StatementValue.ShareOf(0.142m)), ("seats", 262), ("paid", paid), ("attended", attended), ("unknown", 23),
        ("incomplete", 1));
}
