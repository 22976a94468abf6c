using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a board whose superior has ended those on its ground that name all of its subjects: one of them may be where it belongs.
/// </summary>
internal static class EndedLines
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    public static Dictionary<int, List<int>> Of(PartnershipProfile[] boards, Func<PartnershipProfile, bool> hasLostItsLine)
    {
        Dictionary<int, List<int>> links = [];
        PartnershipProfile[] lost =
            [.. boards.Where(board => board.Parents.Length == 0 && board.Subject.Length > 0 && hasLostItsLine(board))];
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
            PartnershipProfile[] homes = [.. near[board.Ground]
                .Where(home => home != board && SortedSets.CountShared(home.Subject, board.Subject) == board.Subject.Length)
                .Take(Most + 1)];
            foreach (PartnershipProfile home in homes.Length > Most ? [] : homes)
            {
                LinkSurvey.Link(links, board.Number, home.Number);
                LinkSurvey.Link(links, home.Number, board.Number);
            }
        }

        return links;
    }
}
