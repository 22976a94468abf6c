namespace PccGovernance.Scenarios;

/// <summary>The time that a duty or theme has on the agenda of one board, a year.</summary>
/// <param name="Partnership">The board.</param>
/// <param name="Hours">The hours; <c>null</c> when how often or how long it meets is not known.</param>
/// <param name="Low">The least that they can be.</param>
/// <param name="High">The most that they can be, as far as known.</param>
/// <param name="IsAtLeast">Whether only the least is known.</param>
internal sealed record AgendaShare(Id<Partnership> Partnership, decimal? Hours, decimal Low, decimal High, bool IsAtLeast)
{
    /// <summary>The hours of boards' meetings in equal parts over the duties of each or, where it has none, its themes.</summary>
    public static ILookup<EntityReference, AgendaShare> Of(Landscape landscape, Partnership[] boards) => boards
        .SelectMany(board =>
        {
            EntityReference[] matters = [.. landscape.DutiesOf(board).Select(EntityReference.Of)];
            matters = matters.Length > 0 ? matters : [.. board.Themes.Select(EntityReference.Of)];
            AgendaShare share = Of(board, Math.Max(1, matters.Length));
            return matters.Select(matter => (matter, share));
        })
        .ToLookup(static part => part.matter, static part => part.share);

    /// <summary>What several boards give; <c>null</c> when that of any is not known.</summary>
    public static decimal? Sum(IEnumerable<AgendaShare> shares) =>
        shares.Aggregate((decimal?)0, static (sum, share) => sum + share.Hours);

    /// <summary>The ends of <see cref="Sum"/>.</summary>
    public static AmountEnds? Ends(IEnumerable<AgendaShare> shares)
    {
        AgendaShare[] all = [.. shares];
        return AmountEnds.Of(
            Sum(all),
            all.Sum(static share => share.Low),
            all.Sum(static share => share.High),
            all.Count(static share => share.IsAtLeast));
    }

    private static AgendaShare Of(Partnership board, int parts) =>
        board.Meetings is { MeetingsPerYearRange: { } often, MeetingHoursRange: { } hours }
            ? new(
                board.Id,
                often.Central * hours.Central / parts,
                often.Low * hours.Low / parts,
                (often.High ?? often.Central) * (hours.High ?? hours.Central) / parts,
                often.IsAtLeast || hours.IsAtLeast)
            : new(board.Id, null, 0, 0, false);
}
