using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds beside a board that an Act sets up for one subject the board in law of many subjects on the same ground that has taken it up too,
/// such as a Community Safety Partnership that speaks of domestic abuse in its purpose and arranges the reviews of deaths.
/// </summary>
internal static class StatutoryHomes
{
    /// <param name="sources">The boards.</param>
    /// <param name="nameOf">The name of a theme by its number; <c>null</c> where the landscape does not know it.</param>
    public static Dictionary<int, List<int>> Of(LinkSources sources, Func<int, string?> nameOf)
    {
        Dictionary<int, List<int>> links = [];
        ILookup<FootprintFacts, PartnershipProfile> broad = sources.Dutiful.Where(IsOfManySubjects).ToLookup(static board => board.Ground);
        if (broad.Count > 0)
        {
            foreach (PartnershipProfile board in sources.Dutiful.Where(IsForOneSubject))
            {
                foreach (PartnershipProfile home in broad[board.Ground].Where(home => HasTakenUp(home, board, nameOf)))
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

    // What the board's kind is there for and the other not only lists: its purpose says so too.
    private static bool HasTakenUp(PartnershipProfile home, PartnershipProfile board, Func<int, string?> nameOf) =>
        !home.IsBelow(board) && !board.IsBelow(home)
        && Array.Exists(board.Subject, theme => SortedSets.Contains(board.Kind.UsualThemes, theme)
            && SortedSets.Contains(home.Subject, theme) && home.IsBusiness(theme)
            && nameOf(theme) is { } name && Speaks(home.Partnership.Purpose, name));

    private static bool Speaks(string? purpose, string name) =>
        purpose is not null
        && $" {string.Join(' ', PlainWords.Of(purpose))} ".Contains($" {string.Join(' ', PlainWords.Of(name))} ", StringComparison.Ordinal);
}
