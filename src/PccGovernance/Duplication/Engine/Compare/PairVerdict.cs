namespace PccGovernance.Duplication;

/// <summary>What a rule says of two boards.</summary>
internal readonly record struct PairVerdict(DuplicationPattern Pattern, DuplicationForm Form = DuplicationForm.Numbers)
{
    private readonly int[]? _themes;

    /// <summary>Whether the pair stands in line by design: worth knowing, no duplicates.</summary>
    public bool IsByDesign { get; init; }

    /// <summary>Whether it is a question: what is known does not tell.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Why the pair is not told under the pattern; <c>null</c> when it is.</summary>
    public SetAsideReason? Aside { get; init; }

    /// <summary>The themes that it is about, in a pair that shares a theme.</summary>
    public int[] Themes { get => _themes ?? []; init => _themes = value; }
}
