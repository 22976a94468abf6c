namespace PccGovernance;

/// <summary>How a fact is known: recorded or assumed, from which sources, and when it was last confirmed.</summary>
public sealed record Provenance
{
    /// <summary>Recorded by the caller with nothing more said: the provenance of anything that gives none.</summary>
    public static Provenance Recorded { get; } = new();

    /// <summary>Recorded or assumed. Default <see cref="FactBasis.Recorded"/>.</summary>
    public FactBasis Basis { get; init; }

    /// <summary>The sources: citations, publications or page addresses. Empty when none is recorded.</summary>
    public ValueList<string> Sources { get; init => field = value ?? []; } = [];

    /// <summary>When somebody last confirmed the fact, as far as it is known; <c>null</c> when nobody is known to have.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>What a reader should know about it, for example which part is inferred.</summary>
    public string? Note { get; init; }

    /// <summary>An assumed fact.</summary>
    /// <param name="note">What it was assumed from.</param>
    public static Provenance AssumedFrom(string note) => new() { Basis = FactBasis.Assumed, Note = note };
}
