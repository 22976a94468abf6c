namespace PccGovernance.Classification;

/// <summary>The words of a lexicon that are no phrases: what phrases are put together from and what may stand between their words.</summary>
internal sealed record LexiconGrammar
{
    public static LexiconGrammar None { get; } = new();

    /// <summary>The class that names of places belong to.</summary>
    public const string PlaceClass = "place";

    /// <summary>Classes of words by name; a phrase refers to one as <c>&lt;name&gt;</c>.</summary>
    public ValueList<KeyValuePair<string, ValueList<string>>> Classes { get; init => field = value ?? []; } = [];

    /// <summary>Words that may stand between the words of a phrase.</summary>
    public ValueList<string> Light { get; init => field = value ?? []; } = [];

    /// <summary>Names of places, which may do so too.</summary>
    public ValueList<string> Places { get; init => field = value ?? []; } = [];

    /// <summary>Words after which a general phrase only introduces what follows.</summary>
    public ValueList<string> Introducing { get; init => field = value ?? []; } = [];

    /// <summary>The themes that only introduce what follows such a word.</summary>
    public ValueList<Id<Theme>> General { get; init => field = value ?? []; } = [];
}
