using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards with a subject in common to which the same people come, though each has so many of its own that by organisations they are
/// not alike: two groups on exploitation share a detective, a nurse, a youth justice manager and a commissioner's officer.
/// </summary>
/// <remarks>
/// Of the pairs of seventeen judged areas of which this holds, with half of the smaller table and half of the subjects of the one with more
/// in common, nine were worth telling and none was not; with fewer subjects in common three were not, and where one of the two rests on a
/// law of its own, four were and twenty were not.
/// </remarks>
internal static class Companies
{
    /// <summary>How many bodies send the same people to both: three who meet twice meet anywhere.</summary>
    private const int Fewest = 4;

    /// <summary>Where more of them than this have a subject, it is how boards are described there.</summary>
    private const int Most = 12;

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        Dictionary<(AreaCode Area, int Theme), List<PartnershipProfile>> boards = [];
        foreach (PartnershipProfile board in sources.All)
        {
            if (board.Ground.ForceArea is { } area && board.Organisations.Length >= Fewest && board.Provisions.Length == 0
                && !board.HasAssumedThemes)
            {
                foreach (int theme in board.Subject)
                {
                    ref List<PartnershipProfile>? those = ref CollectionsMarshal.GetValueRefOrAddDefault(boards, (area, theme), out _);
                    // One more than are looked at says that they are too many.
                    if ((those ??= []).Count <= Most)
                    {
                        those.Add(board);
                    }
                }
            }
        }

        Dictionary<int, List<int>> links = [];
        foreach (List<PartnershipProfile> those in boards.Values.Where(static those => those.Count is > 1 and <= Most))
        {
            for (int one = 0; one < those.Count; one++)
            {
                for (int other = one + 1; other < those.Count; other++)
                {
                    Link(those[one], those[other], links);
                }
            }
        }

        return links;
    }

    private static void Link(PartnershipProfile one, PartnershipProfile other, Dictionary<int, List<int>> links)
    {
        if (SortedSets.CountShared(one.Organisations, other.Organisations) >= Fewest && SharedPosts.Of(one, other).Same >= Fewest)
        {
            LinkSurvey.LinkBoth(links, one.Number, other.Number);
        }
    }
}
