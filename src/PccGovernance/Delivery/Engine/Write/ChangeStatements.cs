using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>Says what happened to a milestone between two days.</summary>
internal static class ChangeStatements
{
    public static Statement Of(MilestoneChange change) =>
        (change.Before, change.After) switch
        {
            (null, null) => Of(change, "delivery.change-nowhere"),
            (null, { }) => Of(change, "delivery.change-new"),
            ({ }, null) => Of(change, "delivery.change-gone"),
            ({ } before, { } after) => Of(
                change,
                before.Standing == after.Standing && before.Colour == after.Colour ? "delivery.change-none" : "delivery.change"),
        };

    private static Statement Of(MilestoneChange change, string code) => Statement.Of(
        code,
        ("milestone", EntityReference.Of(change.Milestone)),
        ("standing-before", change.Before is { } before ? StatementValue.Word(before.Standing) : null),
        ("colour-before", change.Before?.Colour.AsValue()),
        ("standing", change.After is { } after ? StatementValue.Word(after.Standing) : null),
        ("colour", change.After?.Colour.AsValue()),
        ("travel", StatementValue.Word(change.Travel)),
        ("put-back", change.DueMovedDays > 0 ? change.DueMovedDays.Value : null),
        ("brought-forward", change.DueMovedDays < 0 ? -change.DueMovedDays.Value : null));
}
