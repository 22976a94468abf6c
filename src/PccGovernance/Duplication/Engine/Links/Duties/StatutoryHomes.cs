using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds beside a board that an Act sets up for one subject the board in law of many subjects on the same ground that has taken it up too,
/// such as a Community Safety Partnership that speaks of domestic abuse in its purpose and arranges the reviews of deaths.
/// </summary>
internal static class StatutoryHomes
{
    /// <param name="sources">The boards.</param>
    /// <param name="spoken">Tells what purposes speak of.</param>
    public static Dictionary<int, List<int>> Of(LinkSources sources, SpokenThemes spoken)
    {
        Dictionary<int, List<int>> links = [];
        ILookup<FootprintFacts, PartnershipProfile> broad = sources.Dutiful.Where(IsOfManySubjects)
            .Concat(sources.Written.Where(board => CarriesOutOne(board, sources.All)))
            .ToLookup(static board => board.Ground);
        if (broad.Count > 0)
        {
            foreach (PartnershipProfile board in sources.Dutiful.Where(IsForOneSubject))
            {
                foreach (PartnershipProfile home in broad[board.Ground].Where(home => HasTakenUp(home, board, spoken)))
                {
                    LinkSurvey.LinkBoth(links, board.Number, home.Number);
                }
            }
        }

        return links;
    }

    /// <summary>Whether an Act sets the board up, and for little.</summary>
    public static bool IsForOneSubject(PartnershipProfile board) =>
        board.IsBoardInStatute && board.HasSeats && !board.HasAssumedThemes && !PlaceBoards.IsOne(board) && !board.Kind.IsMenu;

    private static bool IsOfManySubjects(PartnershipProfile board) =>
        board.IsBoardInStatute && board.HasSeats && !board.HasAssumedThemes && board.Kind.IsMenu;

    // "Delivers the functions of the community safety partnership", below the board that has them.
    private static bool CarriesOutOne(PartnershipProfile group, PartnershipProfile[] boards) =>
        group.Parents.Length > 0 && group.HasSeats && !group.HasAssumedThemes && group.Partnership.Purpose is { } purpose
        && Array.Exists(group.Parents, parent => IsOfManySubjects(boards[parent])
            && boards[parent].Kind.Kinds.Any(kind => SpokenThemes.Says(purpose, kind.Name)))
        && SpokenThemes.Says(purpose, "functions");

    // What the board's kind is there for and the other not only lists: its purpose says so too.
    private static bool HasTakenUp(PartnershipProfile home, PartnershipProfile board, SpokenThemes spoken) =>
        !home.IsBelow(board) && !board.IsBelow(home)
        && Array.Exists(board.Subject, theme => SortedSets.Contains(board.Kind.UsualThemes, theme)
            && SortedSets.Contains(home.Subject, theme) && home.IsBusiness(theme)
            && spoken.Speaks(home.Partnership.Purpose, theme));
}
