namespace PccGovernance.Reference;

/// <summary>What a name may stand for. More than one answer is an answer: nothing is guessed.</summary>
public sealed record NameSearchResult
{
    /// <summary>The text that was looked for.</summary>
    public required string Text { get; init; }

    /// <summary>How it was found.</summary>
    public required NameMatch Match { get; init; }

    /// <summary>
    /// What it may stand for, in the order of <see cref="NameScope"/> and of codes or identifiers; nearest first where <see cref="Match"/>
    /// is near.
    /// </summary>
    public ValueList<NamedThing> Things { get; init => field = value ?? []; } = [];

    /// <summary>Whether the name was found and stands for several things.</summary>
    public bool IsAmbiguous => Match is NameMatch.Exact or NameMatch.Alias && Things.Count > 1;

    /// <summary>The one thing that the name stands for; <c>null</c> where there is none or there are several.</summary>
    public NamedThing? Only => Match is NameMatch.Exact or NameMatch.Alias && Things.Count == 1 ? Things[0] : null;
}
