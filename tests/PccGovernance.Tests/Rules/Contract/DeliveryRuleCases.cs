using static PccGovernance.Tests.Delivery.DeliveryLandscapes;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on delivery (RAG). What the analysis itself says stands under its own codes.</summary>
internal static class DeliveryRuleCases
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    public static RuleCase[] All { get; } =
    [
        .. new[]
        {
            Satisfied("RAG001", "due soon and reported green", static () => One(Open(Soon))),
            Violated("RAG001", "two months late", static () => One(Open(Day.PlusDays(-60))), RuleCase.Any),
            None("RAG001", RuleCaseKind.Undetermined, "a colour that is not known is looked at by RAG002"),
            Boundary("RAG001", "31 days late is amber", static () => One(Open(Day.PlusDays(-31)))),
            Boundary("RAG001", "32 days late is red", static () => One(Open(Day.PlusDays(-32))), RuleCase.Any),

            Satisfied("RAG002", "reported on the day", static () => One(Open(Soon))),
            None("RAG002", RuleCaseKind.Violated, "what nobody reported cannot be told"),
            Undetermined("RAG002", "reported a year ago", static () =>
                One(Open(Soon) with { Reports = [Report(Day.PlusDays(-365), RagStatus.Green)] }), RuleCase.Any),
            Undetermined("RAG002", "reported in a month that began before it is fresh", static () =>
                One(Open(Soon) with { Reports = [Report(PartialDate.Parse("2025-12"), RagStatus.Green)] }), RuleCase.Any),
            Satisfied("RAG002", "reported in a quarter that is fresh throughout", static () =>
                One(Open(Soon) with { Reports = [Report(PartialDate.Parse("2026-q1"), RagStatus.Green)] })),
            Boundary("RAG002", "reported 92 days ago", static () =>
                One(Open(Soon) with { Reports = [Report(Day.PlusDays(-92), RagStatus.Green)] })),
            Boundary("RAG002", "reported 93 days ago", static () =>
                One(Open(Soon) with { Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] }), RuleCase.Any),

            Satisfied("RAG003", "reported green and green", static () => One(GreenOn(Day, Soon))),
            Satisfied("RAG003", "reported amber on evidence of which nobody gave the day", static () =>
                One(Open(Soon) with { Reports = [Report(Day, RagStatus.Amber)] })),
            Satisfied("RAG003", "green in a month in which it was red, by which last is not known", static () =>
                One(Open(Soon) with
                {
                    Reports =
                    [
                        Report(PartialDate.Parse("2026-03"), RagStatus.Green) with { EvidenceOn = PartialDate.Parse("2026-02") },
                        Report(new LocalDate(2026, 3, 9), RagStatus.Red),
                    ],
                })),
            Violated("RAG003", "reported green, two months late", static () => One(GreenOn(Day, Day.PlusDays(-60))), RuleCase.Any),
            Violated("RAG003", "green on evidence of two years ago", static () =>
                One(GreenOn(Day.PlusYears(-2), Soon)), "delivery.green-on-old-evidence"),
            Undetermined("RAG003", "green on evidence of which nobody gave the day", static () =>
                One(Open(Soon)), "delivery.evidence-undated"),
            Undetermined("RAG003", "green, and nobody knows when it was first due", static () =>
                One(GreenOn(Day, Soon) with { OriginalDue = null, CurrentDue = Soon }), "delivery.evidence-not-on-record"),
            Undetermined("RAG003", "green, and nobody knows when it is due", static () =>
                One(GreenOn(Day, Soon) with { OriginalDue = null }), "delivery.evidence-not-on-record"),
            Undetermined("RAG003", "green, and a measure has no target", static () =>
                One(Measured(null, 1)), "delivery.evidence-not-on-record"),
            Undetermined("RAG003", "green, and a measure was never read", static () =>
                One(Measured(10, null)), "delivery.evidence-not-on-record"),
            Satisfied("RAG003", "green, and the measure is at its target", static () => One(Measured(10, 10))),
            Violated("RAG003", "green, and the measure is at its baseline", static () => One(Measured(10, 0)), "delivery.reported-better"),
            Undetermined("RAG003", "green on evidence of a year that ended two months before", static () =>
                One(GreenOn(PartialDate.Parse("2025"), Soon)), "delivery.evidence-undated"),
            Boundary("RAG003", "reported green, 7 days late", static () => One(GreenOn(Day, Day.PlusDays(-7)))),
            Boundary("RAG003", "reported green, 8 days late", static () => One(GreenOn(Day, Day.PlusDays(-8))), RuleCase.Any),
            Boundary("RAG003", "green on evidence 92 days old", static () => One(GreenOn(Day.PlusDays(-92), Soon))),
            Boundary("RAG003", "green on evidence 93 days old", static () =>
                One(GreenOn(Day.PlusDays(-93), Soon)), "delivery.green-on-old-evidence"),

            Satisfied("RAG004", "a milestone", static () => One(Open(Soon))),
            None("RAG004", RuleCaseKind.Violated, "a deliverable without a milestone on record cannot be told"),
            Undetermined("RAG004", "no milestone", static () => One(), "delivery.no-milestone"),
            None("RAG004", RuleCaseKind.Boundary, "there is a milestone or there is none"),

            Satisfied("RAG005", "a reason, an author and an end", static () => One(Set("agreed", true, Soon))),
            Violated("RAG005", "none of them", static () => One(Set(null, false, null)), RuleCase.Any),
            Undetermined("RAG005", "set long ago without an end", static () =>
                One(Set("agreed", true, null, Day.PlusDays(-92))), "delivery.override-end-not-known"),
            Boundary("RAG005", "all but an end", static () => One(Set("agreed", true, null)), RuleCase.Any),

            Satisfied("RAG006", "due after what it waits for", static () => One(Waiting(Soon), Open(Soon.PlusDays(-1), "before"))),
            Violated("RAG006", "due before what it waits for", static () =>
                One(Waiting(Soon), Open(Soon.PlusDays(9), "before")), "delivery.waits-for-later"),
            Violated("RAG006", "waits for what was given up", static () =>
                One(Waiting(Soon), Open(Soon, "before") with { Status = MilestoneStatus.Cancelled }), "delivery.waits-for-given-up"),
            Violated("RAG006", "waits for what is on hold", static () =>
                One(Waiting(Soon), Open(Soon, "before") with { Status = MilestoneStatus.OnHold }), "delivery.waits-for-on-hold"),
            Undetermined("RAG006", "what it waits for has no date", static () =>
                One(Waiting(Soon), Open(Soon, "before") with { OriginalDue = null }), "delivery.waits-for-undated"),
            Boundary("RAG006", "due on the same day", static () => One(Waiting(Soon), Open(Soon, "before"))),
            Boundary("RAG006", "due a day before", static () =>
                One(Waiting(Soon), Open(Soon.PlusDays(1), "before")), "delivery.waits-for-later"),

            Satisfied("RAG007", "due tomorrow", static () => One(Acting(1, null))),
            Violated("RAG007", "due last week", static () => One(Acting(-7, null)), "delivery.action-overdue"),
            Undetermined("RAG007", "without a date due", static () => One(Acting(null, null)), "delivery.action-undated"),
            Satisfied("RAG007", "without a date due, and done", static () => One(Acting(null, 0))),
            Boundary("RAG007", "due on the day", static () => One(Acting(0, null))),
            Boundary("RAG007", "due the day before and done on the day", static () => One(Acting(-1, 0))),
            Boundary("RAG007", "due the day before and done after", static () => One(Acting(-1, 1)), "delivery.action-overdue"),
        }.Select(static row => row with { Day = Day }),
    ];

    private static Landscape One(params Milestone[] milestones) => PlanWithLead(Strand("s", Priority("p", Deliverable("d", milestones))));

    private static Milestone Set(string? reason, bool hasAuthor, LocalDate? end, LocalDate? on = null) => Open(Soon) with
    {
        Overrides =
            [new() { On = on ?? Day, Colour = RagStatus.Amber, Reason = reason, Author = hasAuthor ? new("lead") : null, ExpiresOn = end }],
    };

    private static Milestone GreenOn(PartialDate evidence, LocalDate due) =>
        Open(due) with { Reports = [Report(Day, RagStatus.Green) with { EvidenceOn = evidence }] };

    private static Milestone Measured(decimal? target, decimal? read) => GreenOn(Day, Soon) with
    {
        Measures =
        [
            new()
            {
                Id = new("measure"),
                Text = "Charges",
                Direction = MeasureDirection.HigherIsBetter,
                Baseline = 0,
                BaselineOn = Day.PlusDays(-100),
                Target = target,
                TargetOn = Day.PlusDays(-1),
                Readings = read is { } value ? [new() { On = Day, Value = value }] : [],
            },
        ],
    };

    private static Milestone Waiting(LocalDate due) => Open(due, "next") with { DependsOn = [new("before")] };

    private static PartialDate? In(int? days) => days is { } known ? Day.PlusDays(known) : null;

    private static Milestone Acting(int? due, int? done) => Open(Soon) with
    {
        Actions = [new() { Id = new("act"), Text = "Act", Owner = new("lead"), Due = In(due), CompletedOn = In(done) }],
    };
}
