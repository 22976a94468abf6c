namespace PccGovernance.Duplication;

/// <summary>The structural relation of a first and a second board, and which of them is the upper one.</summary>
internal readonly record struct Structure(BoardRelation Relation, bool FirstIsUpper, bool IsDirect = false)
{
    /// <summary>Whether one stands above the other.</summary>
    public bool IsVertical => Relation > BoardRelation.Siblings;

    /// <summary>Whether the one reports straight to the other, or its kind is there to co-ordinate the other's.</summary>
    public bool IsByDesign => Relation == BoardRelation.CoordinatedKind || (Relation == BoardRelation.ReportingLine && IsDirect);

    public static Structure Of(BoardProfile first, BoardProfile second)
    {
        if (IsAbove(first, second) is { } firstAbove)
        {
            return new(firstAbove, true, SortedSets.Contains(second.Parents, first.Number));
        }

        if (IsAbove(second, first) is { } secondAbove)
        {
            return new(secondAbove, false, SortedSets.Contains(first.Parents, second.Number));
        }

        return new(SortedSets.Intersect(first.Parents, second.Parents) ? BoardRelation.Siblings : BoardRelation.None, false);
    }

    private static BoardRelation? IsAbove(BoardProfile upper, BoardProfile lower)
    {
        if (SortedSets.Contains(lower.Ancestors, upper.Number))
        {
            return BoardRelation.ReportingLine;
        }

        // A lower board that already reports upwards the other way cannot be co-ordinated from below.
        if (upper.Kind.Coordinated.Length == 0 || SortedSets.Contains(upper.Ancestors, lower.Number))
        {
            return null;
        }

        bool coordinatesKind = SortedSets.Intersect(upper.Kind.Coordinated, lower.Kind.Numbers);
        bool higherTier = upper.Tier != PartnershipTier.Unknown && upper.Tier < lower.Tier;
        if (!(coordinatesKind || higherTier) || !upper.Ground.Extent.Contains(lower.Ground.Extent))
        {
            return null;
        }

        return coordinatesKind ? BoardRelation.CoordinatedKind : BoardRelation.CoordinatingTier;
    }
}
