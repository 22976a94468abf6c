namespace PccGovernance.KnownLists;

/// <summary>A caller's list of partnerships against what the law requires in its force areas. No legal advice.</summary>
public sealed record KnownListsReport
{
    /// <summary>The force areas, in the order of codes.</summary>
    public required ValueList<AreaCode> ForceAreas { get; init; }

    /// <summary>How many partnerships, each on its ground, the law requires there.</summary>
    public required int Required { get; init; }

    /// <summary>The partnerships taken for a required one, in the order of identifiers, then of kinds.</summary>
    public required ValueList<KnownListMatch> Matches { get; init; }

    /// <summary>What the law requires and the list has not, or only by a name, in the order of kinds.</summary>
    public required ValueList<KnownListGap> Gaps { get; init; }

    /// <summary>The partnerships whose kind is known and that no law requires, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> BeyondTheLaw { get; init; }

    /// <summary>
    /// The partnerships of which it cannot be told, because neither kind nor name says what they are, in the order of identifiers.
    /// </summary>
    public required ValueList<Id<Partnership>> Untold { get; init; }
}
