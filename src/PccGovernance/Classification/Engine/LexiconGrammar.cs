namespace PccGovernance.Classification;

/// <summary>
/// The words of a lexicon that are no phrases: what phrases are put together from and what may stand between their words.
/// </summary>
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

    /// <summary>Words after which the means are told: by, through.</summary>
    public ValueList<string> Means { get; init => field = value ?? []; } = [];

    /// <summary>Words after which helpers and tools are told: with, alongside.</summary>
    public ValueList<string> Beside { get; init => field = value ?? []; } = [];

    /// <summary>Words that, before <em>that</em>, say what all is for: so that.</summary>
    public ValueList<string> Purpose { get; init => field = value ?? []; } = [];

    /// <summary>Words after which a helper named is the subject after all: with a focus on.</summary>
    public ValueList<string> Focus { get; init => field = value ?? []; } = [];

    /// <summary>Words before a word of means or helpers that make what follows their own: affected by, living with.</summary>
    public ValueList<string> Binding { get; init => field = value ?? []; } = [];

    /// <summary>Words of telling, after which those who are told are named: advice.</summary>
    public ValueList<string> Telling { get; init => field = value ?? []; } = [];

    /// <summary>Words that say, after those who are told, of what: about.</summary>
    public ValueList<string> About { get; init => field = value ?? []; } = [];

    /// <summary>Classes of words that begin an aim: reduce, support.</summary>
    public ValueList<string> AimClasses { get; init => field = value ?? []; } = [];

    /// <summary>The themes that say how work is done where a helper or a tool is named.</summary>
    public ValueList<Id<Theme>> Manner { get; init => field = value ?? []; } = [];

    /// <summary>Words of doing harm, after which, where <em>who</em> or <em>that</em> stands before, those harmed are named.</summary>
    public ValueList<string> Harming { get; init => field = value ?? []; } = [];

    /// <summary>Words that begin what is told of somebody: who, that.</summary>
    public ValueList<string> Relative { get; init => field = value ?? []; } = [];

    /// <summary>The themes that name people.</summary>
    public ValueList<Id<Theme>> Persons { get; init => field = value ?? []; } = [];

    /// <summary>The themes at large, of which a list below a heading tells the kinds.</summary>
    public ValueList<Id<Theme>> Covering { get; init => field = value ?? []; } = [];
}
