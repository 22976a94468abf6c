using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds beside a board that an Act sets up for one subject the board in law of many subjects on the same ground that has taken it up too,
/// such as a Community Safety Partnership that puts domestic abuse into its plan and arranges the reviews of deaths.
/// </summary>
internal static class StatutoryHomes
{
    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        Dictionary<int, List<int>> links = [];
        ILookup<FootprintFacts, PartnershipProfile> broad = sources.Dutiful.Where(IsOfManySubjects).ToLookup(static board => board.Ground);
        if (broad.Count > 0)
        {
            foreach (PartnershipProfile board in sources.Dutiful.Where(IsForOneSubject))
            {
                foreach (PartnershipProfile home in broad[board.Ground].Where(home => HasTakenUp(home, board)))
                {
                    LinkSurvey.Link(links, board.Number, home.Number);
                    LinkSurvey.Link(links, home.Number, board.Number);
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

    // What the other names of its own accord and the board's kind is there for.
    private static bool HasTakenUp(PartnershipProfile home, PartnershipProfile board) =>
        !home.IsBelow(board) && !board.IsBelow(home)
        && Array.Exists(board.Subject, theme => SortedSets.Contains(board.Kind.UsualThemes, theme)
            && SortedSets.Contains(home.Subject, theme) && home.IsBusiness(theme));
}
