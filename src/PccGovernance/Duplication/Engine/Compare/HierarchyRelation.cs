using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>The structural relation of a first and a second board, and which of them is the upper one.</summary>
internal readonly record struct HierarchyRelation(PartnershipRelation Relation, bool FirstIsUpper, bool IsDirect = false)
{
    /// <summary>Whether one stands above the other.</summary>
    public bool IsVertical => Relation > PartnershipRelation.Siblings;

    /// <summary>Whether the one reports straight to the other, or its kind is there to co-ordinate the other's.</summary>
    public bool IsByDesign =>
        Relation == PartnershipRelation.CoordinatedKind || (Relation == PartnershipRelation.ReportingLine && IsDirect);

    public static HierarchyRelation Of(PartnershipProfile first, PartnershipProfile second)
    {
        if (IsAbove(first, second) is { } firstAbove)
        {
            return new(firstAbove, true, SortedSets.Contains(second.Parents, first.Number));
        }

        if (IsAbove(second, first) is { } secondAbove)
        {
            return new(secondAbove, false, SortedSets.Contains(first.Parents, second.Number));
        }

        return new(SortedSets.Intersect(first.Parents, second.Parents) ? PartnershipRelation.Siblings : PartnershipRelation.None, false);
    }

    /// <summary>
    /// Whether one decides on the ground and the other sets the strategy: nobody asks which leads, or whether they are one body.
    /// </summary>
    public static bool AreTwoTiersApart(PartnershipProfile first, PartnershipProfile second) =>
        (first.Tier, second.Tier) is (PartnershipTier.Strategic, PartnershipTier.Operational)
            or (PartnershipTier.Operational, PartnershipTier.Strategic);

    private static PartnershipRelation? IsAbove(PartnershipProfile upper, PartnershipProfile lower)
    {
        if (lower.IsBelow(upper))
        {
            return PartnershipRelation.ReportingLine;
        }

        // A lower board that already reports upwards the other way cannot be co-ordinated from below.
        if (upper.Kind.Coordinated.Length == 0 || upper.IsBelow(lower))
        {
            return null;
        }

        bool coordinatesKind = SortedSets.Intersect(upper.Kind.Coordinated, lower.Kind.Numbers);
        // A group belongs to the line that set it up, so that a higher tier elsewhere is nothing above it.
        bool higherTier = upper.Tier != PartnershipTier.Unknown && upper.Tier < lower.Tier && lower.Parents.Length == 0;
        if (!(coordinatesKind || higherTier) || !upper.Ground.Extent.Contains(lower.Ground.Extent))
        {
            return null;
        }

        return coordinatesKind ? PartnershipRelation.CoordinatedKind : PartnershipRelation.CoordinatingTier;
    }
}
