namespace PccGovernance.Duplication;

/// <summary>What a board has of its kinds, worked out once for all boards of the same ones.</summary>
internal sealed record KindProfile
{
    public required ValueList<PartnershipKind> Kinds { get; init; }

    public required int[] Numbers { get; init; }

    /// <summary>The kinds that these co-ordinate.</summary>
    public required int[] Coordinated { get; init; }

    public required int[] UsualThemes { get; init; }

    public required int[] Duties { get; init; }

    /// <summary>The usual tier of the board's own kind.</summary>
    public required PartnershipTier UsualTier { get; init; }
}
