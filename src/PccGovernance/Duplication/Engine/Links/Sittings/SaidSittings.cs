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
            .FindAll(board => board.HasSeats && !board.Ground.Extent.IsEmpty && !links.ContainsKey(board.Number));
        foreach (IGrouping<FootprintFacts, PartnershipProfile> there in saying.GroupBy(static board => board.Ground))
        {
            // Of three that say so nobody can tell which two are meant.
            if (there.ToArray() is [var one, var other] && MayBeOne(one, other))
            {
                LinkSurvey.LinkBoth(links, one.Number, other.Number);
            }
        }
    }

    private static bool MayBeOne(PartnershipProfile one, PartnershipProfile other) =>
        one.Tier == other.Tier
        && one.Partnership.Meetings is { MeetingsPerYear: not null } meetings
        && meetings.MeetingsPerYear == other.Partnership.Meetings?.MeetingsPerYear
        && meetings.MeetingHours == other.Partnership.Meetings.MeetingHours
        && SharedOrganisations(one, other) >= Fewest
        && !SharedPosts.Of(one, other).AreAnotherLevel;

    private static int SharedOrganisations(PartnershipProfile one, PartnershipProfile other) =>
        SortedSets.CountShared(one.Organisations, other.Organisations);
}
