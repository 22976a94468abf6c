using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board whose superior has ended where it may belong: to the board that took the superior's place, or to one on its ground
/// that names all of its subjects.
/// </summary>
internal static class EndedLines
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    /// <param name="boards">The boards in force.</param>
    /// <param name="grounds">Which grounds hold which.</param>
    /// <param name="endedSuperiors">
    /// The superiors of a board where all of them have ended, none where one is in force; <c>null</c> where no board is known to have
    /// ended.
    /// </param>
    /// <returns>The boards that name its subjects, and those that took the place of its superior, both ways.</returns>
    public static (Dictionary<int, List<int>> OfSubject, Dictionary<int, List<int>> Successors) Of(PartnershipProfile[] boards,
        GroundHolders grounds, Func<PartnershipProfile, Partnership[]>? endedSuperiors)
    {
        Dictionary<int, List<int>> links = [];
        Dictionary<int, List<int>> successors = [];
        (PartnershipProfile Board, Partnership[] Ended)[] lost = endedSuperiors is null ? []
            : [.. boards.Where(static board => board.Parents.Length == 0 && board.Subject.Length > 0)
                .Select(board => (board, endedSuperiors(board)))
                .Where(static entry => entry.Item2.Length > 0)];
        if (lost.Length == 0)
        {
            return (links, successors);
        }

        ILookup<FootprintFacts, PartnershipProfile> near =
            boards.Where(static board => board.IsOrMayBeForJointWork).ToLookup(static board => board.Ground);
        foreach ((PartnershipProfile board, Partnership[] ended) in lost)
        {
            board.HasLostItsLine = true;
            PartnershipProfile[] others = [.. grounds.Of(board.Ground).SelectMany(ground => near[ground])
                .Where(other => other != board && !other.IsBelow(board))];
            PartnershipProfile[] after = Successors(board, ended, others);
            PartnershipProfile[] homes = after.Length is > 0 and <= Most ? after : Homes(board, others);
            foreach (PartnershipProfile home in homes.Length > Most ? [] : homes)
            {
                LinkSurvey.LinkBoth(homes == after ? successors : links, board.Number, home.Number);
            }
        }

        return (links, successors);
    }

    // By its own record, else by being the board of that kind above the place now.
    private static PartnershipProfile[] Successors(PartnershipProfile board, Partnership[] ended, PartnershipProfile[] others)
    {
        PartnershipProfile[] named = Array.FindAll(others, home => Array.Exists(ended, superior =>
            home.Predecessors.Contains(superior.Id)));
        return named.Length > 0 ? named : Array.FindAll(others, home => home.Partnership.Kind is { } kind
            && kind != board.Partnership.Kind && Array.Exists(ended, superior => superior.Kind == kind));
    }

    // First a board of its kind above its place, then one on its own ground, then one that is there for its subject on wider ground.
    private static PartnershipProfile[] Homes(PartnershipProfile board, PartnershipProfile[] others)
    {
        PartnershipProfile[] all = Array.FindAll(others, home =>
            !home.HasAssumedThemes && SortedSets.Intersect(home.Subject, board.Subject));
        PartnershipProfile[] ofKind = Array.FindAll(all, home =>
            home.Partnership.Kind is { } kind && kind == board.Partnership.Kind && home.Ground.Number != board.Ground.Number);
        PartnershipProfile[] ofSubject = Array.FindAll(all, home =>
            SortedSets.CountShared(home.Subject, board.Subject) == board.Subject.Length);
        PartnershipProfile[] here = Array.FindAll(ofSubject, home => home.Ground.Number == board.Ground.Number);
        return ofKind.Length > 0 ? ofKind : here.Length > 0 ? here : Array.FindAll(ofSubject, Specialists.IsOne);
    }
}
