using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds strategic boards of many bodies that have a subject and most of their ground in common: so many sit there that most of one table
/// can sit at the other, and the two are still less alike than boards that are compared by their people.
/// </summary>
/// <remarks>
/// A board in law for abuse at home and a partnership on violence against women share eight bodies, and have six and four more of their
/// own. Fewer than seven in common are the agencies that sit on everything.
/// </remarks>
internal static class LargeTables
{
    /// <summary>How many bodies sit at such a table, and at both of two.</summary>
    private const int Fewest = 7;

    /// <summary>Where more of them than this have a subject, it is how strategic boards are described there.</summary>
    private const int Most = 12;

    public static Dictionary<int, List<int>> Of(LinkSources sources)
    {
        BoardsBySubject tables = new(Most);
        foreach (PartnershipProfile board in sources.Strategic)
        {
            if (board.Ground.ForceArea is { } area && board.Organisations.Length >= Fewest && !board.HasAssumedThemes)
            {
                tables.Add(board, [area], board.Subject);
            }
        }

        Dictionary<int, List<int>> links = [];
        foreach ((PartnershipProfile one, PartnershipProfile other) in tables.PairsOfFew)
        {
            // Where both say who comes, what these have in common may make more of the two than their tables do.
            if (HaveMostGroundInCommon(one.Ground, other.Ground)
                && (HaveMostBodiesInCommon(one, other) || (one.SaysWhoComes && other.SaysWhoComes)))
            {
                LinkSurvey.LinkBoth(links, one.Number, other.Number);
            }
        }

        return links;
    }

    /// <summary>Whether two boards share so many bodies, and two thirds of the smaller table.</summary>
    public static bool ShareEnough(PartnershipProfile first, PartnershipProfile second, int shared) =>
        shared >= Fewest && 3 * shared >= 2 * Math.Min(first.Organisations.Length, second.Organisations.Length);

    private static bool HaveMostBodiesInCommon(PartnershipProfile first, PartnershipProfile second) =>
        ShareEnough(first, second, SortedSets.CountShared(first.Organisations, second.Organisations));

    // A quarter of a force area has its own boards, which are no second ones of those for all of it.
    private static bool HaveMostGroundInCommon(FootprintFacts first, FootprintFacts second)
    {
        double smaller = Math.Min(first.Authorities, second.Authorities);
        double shared = first.Overlap(second) * smaller;
        return 2 * shared >= first.Authorities + second.Authorities - shared;
    }
}
