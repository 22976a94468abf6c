using PccGovernance.Text;

namespace PccGovernance.Placement;

/// <summary>Says why a home stands where it stands.</summary>
internal static class PlacementWriter
{
    public static IEnumerable<Statement> Why(PlacementHome home, DutyToPlace duty, PlacementOptions options)
    {
        if (home.Partnership is not { } id)
        {
            yield return Statement.Of("placement.new-board", ("members", StatementValue.Of(home.ToInvite, EntityReference.Of)));
            yield break;
        }

        (string Name, StatementValue? Value) board = ("partnership", EntityReference.Of(id));
        if (home.Standing == PlacementStanding.HomeAlready)
        {
            yield return Statement.Of("placement.already", board);
            yield break;
        }

        yield return Statement.Of(
            "placement.fit",
            board,
            ("people", StatementValue.ShareOf(home.Fit.People)),
            ("remit", StatementValue.ShareOf(home.Fit.Remit)),
            ("ground", StatementValue.ShareOf(home.Fit.Ground)));
        if (!home.MissingMembers.IsEmpty)
        {
            yield return Statement.Of("placement.missing-members", board,
                ("members", StatementValue.Of(home.MissingMembers, EntityReference.Of)));
        }

        if (!home.MissingThemes.IsEmpty)
        {
            yield return Statement.Of("placement.missing-themes", board,
                ("themes", StatementValue.Of(home.MissingThemes, EntityReference.Of)));
        }

        if (!home.Fit.Function)
        {
            yield return Statement.Of("placement.other-function", board, ("function", StatementValue.Word(duty.Function)));
        }

        yield return home.MeetingHours is not { } hours || home.AgendaNow is not { } now
            ? Statement.Of("placement.time-unknown", board)
            : Statement.Of(
                home.Standing == PlacementStanding.NoTime || hours > options.LongestMeeting ? "placement.no-time" : "placement.time",
                board,
                ("hours", hours),
                ("longest", options.LongestMeeting),
                ("now", now),
                ("after", home.AgendaAfter is { } after ? (StatementValue)after : null));
    }
}
