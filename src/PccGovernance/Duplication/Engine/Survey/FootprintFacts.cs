namespace PccGovernance.Duplication;

/// <summary>What a footprint comes to on the map, worked out once for all boards that share it.</summary>
internal sealed class FootprintFacts
{
    /// <summary>Tells footprints apart; the number itself means nothing.</summary>
    public required int Number { get; init; }

    public required FootprintExtent Extent { get; init; }

    /// <summary>The cells of the extent, ascending.</summary>
    public required int[] Cells { get; init; }

    /// <summary>The size of the extent in authorities.</summary>
    public required double Authorities { get; init; }

    /// <summary>The one force area that holds all of it, or <c>null</c>.</summary>
    public required AreaCode? ForceArea { get; init; }

    /// <summary>The force areas that have any of it, in the order of the map.</summary>
    public required AreaCode[] ForceAreas { get; init; }

    /// <summary>The one two-tier county that holds all of it, or <c>null</c>.</summary>
    public required AreaCode? County { get; init; }

    /// <summary>Whether it is all of a force area or of a county.</summary>
    public required bool IsWholeArea { get; init; }

    /// <summary>Whether any of it has two tiers of local government.</summary>
    public required bool HasTwoTiers { get; init; }

    public required bool InEngland { get; init; }

    public required bool InWales { get; init; }

    /// <summary>Whether a provision of this extent has effect on all of the ground.</summary>
    public bool IsWithin(LegalExtent extent) => extent switch
    {
        LegalExtent.England => !InWales,
        LegalExtent.Wales => !InEngland,
        _ => true,
    };

    /// <summary>Whether a provision of this extent has effect on some of the ground.</summary>
    public bool Touches(LegalExtent extent) => extent switch
    {
        LegalExtent.England => InEngland,
        LegalExtent.Wales => InWales,
        _ => true,
    };

    // Each is one of its kind, so that its number says all.
    public override int GetHashCode() => Number;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The overlap coefficient with other ground.</summary>
    public double Overlap(FootprintFacts other) => ReferenceEquals(this, other) && !Extent.IsEmpty ? 1 : Extent.Overlap(other.Extent);

    public bool SharesAreaWith(FootprintFacts other) =>
        (ForceArea is { } force && force == other.ForceArea) || (County is { } county && county == other.County);
}
