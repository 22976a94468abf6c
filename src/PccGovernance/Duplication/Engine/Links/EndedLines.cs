using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board whose superior has ended those on its ground that name all of its subjects: one of them may be where it belongs.
/// </summary>
internal static class EndedLines
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    public static Dictionary<int, List<int>> Of(PartnershipProfile[] boards, GroundHolders grounds,
        Func<PartnershipProfile, bool>? hasLostItsLine)
    {
        Dictionary<int, List<int>> links = [];
        PartnershipProfile[] lost = hasLostItsLine is null ? []
            : [.. boards.Where(board => board.Parents.Length == 0 && board.Subject.Length > 0 && hasLostItsLine(board))];
        if (lost.Length == 0)
        {
            return links;
        }

        ILookup<FootprintFacts, PartnershipProfile> near =
            boards.Where(static board => board.Subject.Length > 0 && !board.HasAssumedThemes && board.IsOrMayBeForJointWork)
            .ToLookup(static board => board.Ground);
        foreach (PartnershipProfile board in lost)
        {
            board.HasLostItsLine = true;
            PartnershipProfile[] homes = Homes(board, grounds, near);
            foreach (PartnershipProfile home in homes.Length > Most ? [] : homes)
            {
                LinkSurvey.Link(links, board.Number, home.Number);
                LinkSurvey.Link(links, home.Number, board.Number);
            }
        }

        return links;
    }

    // First a board of its kind above its place, then one on its own ground, then one that is there for its subject on wider ground.
    private static PartnershipProfile[] Homes(PartnershipProfile board, GroundHolders grounds,
        ILookup<FootprintFacts, PartnershipProfile> near)
    {
        PartnershipProfile[] all = [.. grounds.Of(board.Ground).SelectMany(ground => near[ground])
            .Where(home => home != board && !home.IsBelow(board) && SortedSets.Intersect(home.Subject, board.Subject))];
        PartnershipProfile[] ofKind = Array.FindAll(all, home =>
            home.Partnership.Kind is { } kind && kind == board.Partnership.Kind && home.Ground.Number != board.Ground.Number);
        PartnershipProfile[] ofSubject = Array.FindAll(all, home =>
            SortedSets.CountShared(home.Subject, board.Subject) == board.Subject.Length);
        PartnershipProfile[] here = Array.FindAll(ofSubject, home => home.Ground.Number == board.Ground.Number);
        return ofKind.Length > 0 ? ofKind : here.Length > 0 ? here : Array.FindAll(ofSubject, Specialists.IsOne);
    }
}
