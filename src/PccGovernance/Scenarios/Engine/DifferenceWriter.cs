using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Says every difference of a report, in the order of its lists.</summary>
internal static class DifferenceWriter
{
    public static IEnumerable<Statement> Of(ScenarioReport report) =>
    [
        .. Totals(report),
        .. report.HoursOfOrganisations.Select(OfHours),
        .. report.HoursOfPosts.Select(OfHours),
        .. report.Duplicates.Select(OfDuplicate),
        .. report.DutiesWithoutHome.Select(static lost => Statement.Of(
            "scenario.duty-without-home",
            ("duty", EntityReference.Of(lost.Duty)),
            ("partnership", EntityReference.Of(lost.LastHome)))),
        .. report.Requirements.Select(static change => Statement.Of(
            "scenario.requirement",
            ("requirement", (change.After ?? change.Before)!.Requirement),
            ("title", TitleOf((change.After ?? change.Before)!.Requirement)),
            ("subject", (change.After ?? change.Before)!.Subject),
            ("before", change.Before is { } before ? StatementValue.Word(before.Verdict) : null),
            ("after", change.After is { } after ? StatementValue.Word(after.Verdict) : null))),
        .. report.Priorities.Select(static lost => Statement.Of(
            lost.Left.IsEmpty ? "scenario.priority.gap" : "scenario.priority.fewer",
            ("priority", EntityReference.Of(lost.Priority)),
            ("lost", StatementValue.Of(lost.Lost, EntityReference.Of)),
            ("left", StatementValue.Of(lost.Left, EntityReference.Of)))),
        .. report.Agenda.Select(static change => Statement.Of(
            change.Before is null || change.After is null ? "scenario.agenda.unknown" : "scenario.agenda",
            [
                ("matter", change.Matter),
                ("before", change.Before),
                ("after", change.After),
                ("partnerships", StatementValue.Of(change.PartnershipsAfter, EntityReference.Of)),
                .. Ends(change.EndsBefore, change.EndsAfter),
            ])),
        .. report.VoicesLost.Select(static lost => Statement.Of(
            lost.Successors.IsEmpty ? "scenario.voice.closed" : "scenario.voice",
            ("organisation", EntityReference.Of(lost.Organisation)),
            ("partnership", EntityReference.Of(lost.Partnership)),
            ("successors", StatementValue.Of(lost.Successors, EntityReference.Of)))),
        .. report.ChairsLost.Select(static lost => Statement.Of(
            lost.Successors.IsEmpty ? "scenario.chair.closed" : "scenario.chair",
            ("organisation", EntityReference.Of(lost.Organisation)),
            ("partnership", EntityReference.Of(lost.Partnership)),
            ("successors", StatementValue.Of(lost.Successors, EntityReference.Of)))),
        .. report.Sizes.Select(OfSize),
        .. report.Oversight.Select(static change => Statement.Of(
            change.IsLost ? "scenario.oversight.lost" : change.After.IsEmpty ? "scenario.oversight.none" : "scenario.oversight",
            ("partnership", EntityReference.Of(change.Partnership)),
            ("formerly", change.Formerly == change.Partnership ? null : EntityReference.Of(change.Formerly)),
            ("before", StatementValue.Of(change.Before, EntityReference.Of)),
            ("after", StatementValue.Of(change.After, EntityReference.Of)))),
        .. report.LocalFocus.Select(static lost => Statement.Of(
            "scenario.focus",
            ("partnership", EntityReference.Of(lost.Partnership)),
            ("into", EntityReference.Of(lost.Into)),
            ("before", lost.GroundBefore),
            ("after", lost.GroundAfter))),
        .. report.WorkMoved.Select(static moved => Statement.Of(
            moved.IsTaskAndFinish ? "scenario.work.task-and-finish" : "scenario.work.elsewhere",
            ("theme", EntityReference.Of(moved.Theme)),
            ("from", StatementValue.Of(moved.From, EntityReference.Of)),
            ("to", moved.To is { } to ? EntityReference.Of(to) : null))),
    ];

    private static StatementValue? TitleOf(string requirement) =>
        StatutoryRequirements.Find(requirement) is { } known ? (StatementValue)known.Title : null;

    private static IEnumerable<Statement> Totals(ScenarioReport report)
    {
        if (report.Cost is { Before: { } costBefore, After: { } costAfter } && costBefore != costAfter)
        {
            yield return Statement.Of(
                "scenario.cost",
                ("before", costBefore),
                ("after", costAfter),
                ("beforeAtLeast", Some(report.Cost.LinesAtLeastBefore)),
                ("afterAtLeast", Some(report.Cost.LinesAtLeastAfter)));
        }

        if (report.Hours is { HoursBefore: { } before, HoursAfter: { } after } hours
            && (before != after || hours.HoursEndsBefore != hours.HoursEndsAfter))
        {
            yield return Statement.Of(
                "scenario.hours",
                [("before", before), ("after", after), .. Ends(hours.HoursEndsBefore, hours.HoursEndsAfter)]);
        }
    }

    private static Statement OfHours(HoursChange change) => Statement.Of(
        change.Before is null || change.After is null ? "scenario.hours-of.unknown" : "scenario.hours-of",
        [
            ("who", change.Who),
            ("before", change.Before),
            ("after", change.After),
            .. Ends(change.EndsBefore, change.EndsAfter),
        ]);

    /// <summary>The ends of what was and would be, where there are any.</summary>
    private static (string Name, StatementValue? Value)[] Ends(AmountEnds? before, AmountEnds? after) =>
    [
        ("beforeEnds", before is null ? null : StatementValue.Between(before.Low, before.High)),
        ("beforeAtLeast", Some(before?.AtLeast ?? 0)),
        ("afterEnds", after is null ? null : StatementValue.Between(after.Low, after.High)),
        ("afterAtLeast", Some(after?.AtLeast ?? 0)),
    ];

    private static StatementValue? Some(int count) => count == 0 ? null : (StatementValue)count;

    private static Statement OfDuplicate(DuplicateChange change) => Statement.Of(
        change.After is null ? "scenario.duplicate.gone" : change.Before is null ? "scenario.duplicate.new" : "scenario.duplicate.other",
        ("first", EntityReference.Of(change.First)),
        ("second", EntityReference.Of(change.Second)),
        ("before", change.Before is { } before ? StatementValue.Word(before) : null),
        ("after", change.After is { } after ? StatementValue.Word(after) : null));

    private static Statement OfSize(SizeChange size) => Statement.Of(
        size.SeatsBefore is null ? "scenario.size.new" : size.SeatsAfter is null ? "scenario.size.gone" : "scenario.size",
        ("partnership", EntityReference.Of(size.Partnership)),
        ("before", size.SeatsBefore is { } before ? (StatementValue)before : null),
        ("after", size.SeatsAfter is { } after ? (StatementValue)after : null));
}
