using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Finds groups that answer to two superiors, each of which may decide on the same work.</summary>
/// <remarks>
/// A group that boards of one family share answers to all of them for one thing: to several boards of one kind, or to boards in law on one
/// ground of which the subjects meet, such as those that safeguard children and adults. Boards for a whole place share subjects with
/// everybody. One line is the group's own: to the hub of its kind, else to the board on the least ground. What is to be told is the other.
/// </remarks>
internal static class Superiors
{
    /// <summary>The boards above a group to which it answers beside its own; empty for most groups.</summary>
    /// <remarks>Where one superior answers to the other, the line to the lower of them is the group's own.</remarks>
    public static int[] Of(PartnershipProfile group, PartnershipProfile[] boards)
    {
        int[] parents = group.Parents;
        int[] superiors = [.. parents.Where(one => parents.Any(other => one != other
            && !boards[one].IsBelow(boards[other]) && !AreOneFamily(boards[one], boards[other])))];
        return superiors.Length > 1 && Own(group, superiors, boards) is { } own
            ? [.. superiors.Where(superior => superior != own)]
            : superiors;
    }

    // None where two are as near.
    private static int? Own(PartnershipProfile group, int[] superiors, PartnershipProfile[] boards)
    {
        int[] hubs = Array.FindAll(superiors, superior => SortedSets.Intersect(boards[superior].Kind.Numbers, group.Kind.Numbers));
        if (hubs.Length > 0)
        {
            return hubs is [var hub] ? hub : null;
        }

        double least = superiors.Min(superior => boards[superior].Ground.Authorities);
        return Array.FindAll(superiors, superior => boards[superior].Ground.Authorities == least) is [var nearest] ? nearest : null;
    }

    private static bool AreOneFamily(PartnershipProfile one, PartnershipProfile other) =>
        SortedSets.Intersect(one.Kind.Numbers, other.Kind.Numbers)
        || (one.Ground.Number == other.Ground.Number && IsForOneSubject(one) && IsForOneSubject(other)
            && SortedSets.Intersect(one.Kind.UsualThemes, other.Kind.UsualThemes));

    private static bool IsForOneSubject(PartnershipProfile board) =>
        board.Provisions.Length > 0 && board.Kind.OfBoard is { IsForWholePlace: false };
}
