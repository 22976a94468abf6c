namespace PccGovernance.Duplication;

/// <summary>What a board has of its kinds, worked out once for all boards of the same ones.</summary>
internal sealed record KindProfile
{
    /// <summary>So many usual themes are a list to choose from.</summary>
    public const int Menu = 5;

    public required ValueList<PartnershipKind> Kinds { get; init; }

    public required int[] Numbers { get; init; }

    /// <summary>Those of <see cref="Numbers"/> that stand for a duty: of law, or on record.</summary>
    public required int[] Dutiful { get; init; }

    /// <summary>The number of the board's own kind; of the first that it acts as where it has none, and -1 where it has neither.</summary>
    public required int Own { get; init; }

    /// <summary>The board's own kind; <c>null</c> where it has none that the landscape knows.</summary>
    public required PartnershipKind? OfBoard { get; init; }

    /// <summary>Whether some of the kinds is a board in an Act or regulations.</summary>
    public required bool IsBoardInStatute { get; init; }

    /// <summary>The kinds that these co-ordinate.</summary>
    public required int[] Coordinated { get; init; }

    public required int[] UsualThemes { get; init; }

    /// <summary>
    /// Whether the usual themes are so many that they are a list to choose from, no subject: what a board records of them it has chosen.
    /// </summary>
    public bool IsMenu => UsualThemes.Length >= Menu;

    public required int[] Duties { get; init; }

    /// <summary>The usual tier of the board's own kind.</summary>
    public required PartnershipTier UsualTier { get; init; }

    /// <summary>What the board's own kind is there to do.</summary>
    public required PartnershipFunction Function { get; init; }
}
