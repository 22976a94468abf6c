using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds two boards on one ground that both say that they are held with another, and do not name it: "sits with the adults' board as one
/// executive".
/// </summary>
internal static class SaidSittings
{
    /// <summary>Three bodies in common are a meeting; fewer need not be the one that is meant.</summary>
    private const int Fewest = 3;

    public static void Add(LinkSources sources, Dictionary<int, List<int>> links)
    {
        List<PartnershipProfile> saying = sources.NotedAsMeeting
            .FindAll(board => !board.Ground.Extent.IsEmpty && !links.ContainsKey(board.Number));
        if (saying.Count < 2)
        {
            return;
        }

        ILookup<FootprintFacts, PartnershipProfile> boards = sources.All.ToLookup(static board => board.Ground);
        foreach (IGrouping<FootprintFacts, PartnershipProfile> there in saying.GroupBy(static board => board.Ground))
        {
            // Of three that say so, or may be meant, nobody can tell which two are.
            if (there.ToArray() is [var one, var other] && MayBeOne(one, other)
                && !boards[there.Key].Any(third => third != one && third != other
                    && (third.Reading.IsHeldWithOthers || MayBeOne(one, third) || MayBeOne(other, third))))
            {
                LinkSurvey.LinkBoth(links, one.Number, other.Number);
            }
        }
    }

    private static bool MayBeOne(PartnershipProfile one, PartnershipProfile other) =>
        one.Tier == other.Tier && one.Tier != PartnershipTier.Unknown
        && one.Partnership.Meetings is { MeetingHours: not null } meetings && Sittings.MeetAlike(meetings, other.Partnership.Meetings)
        && SortedSets.CountShared(one.Organisations, other.Organisations) >= Fewest
        && !SharedPosts.Of(one, other).AreAnotherLevel;
}
