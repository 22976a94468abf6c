using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Finds groups that answer to two superiors, each of which may decide on the same work.</summary>
/// <remarks>
/// A group that boards of one family share answers to all of them for one thing: to several boards of one kind, or to boards in law on one
/// ground of which the subjects meet, such as those that safeguard children and adults. Boards for a whole place share subjects with
/// everybody.
/// </remarks>
internal static class Superiors
{
    /// <summary>The boards above a group of which each is a superior beside another one; empty for most groups.</summary>
    /// <remarks>Where one superior answers to the other, the line to the lower of them is the group's own.</remarks>
    public static int[] Of(PartnershipProfile group, PartnershipProfile[] boards)
    {
        int[] parents = group.Parents;
        return [.. parents.Where(one => parents.Any(other => one != other
            && !boards[one].IsBelow(boards[other]) && !AreOneFamily(boards[one], boards[other])))];
    }

    private static bool AreOneFamily(PartnershipProfile one, PartnershipProfile other) =>
        SortedSets.Intersect(one.Kind.Numbers, other.Kind.Numbers)
        || (one.Ground.Number == other.Ground.Number && IsForOneSubject(one) && IsForOneSubject(other)
            && SortedSets.Intersect(one.Kind.UsualThemes, other.Kind.UsualThemes));

    private static bool IsForOneSubject(PartnershipProfile board) =>
        board.Provisions.Length > 0 && board.Kind.OfBoard is { IsForWholePlace: false };
}
