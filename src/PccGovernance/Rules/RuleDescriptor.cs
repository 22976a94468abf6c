using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>What a rule is: its identifier, what it asks, why, and on whose authority. It works as a compiler's diagnostic does.</summary>
public sealed partial record RuleDescriptor
{
    private string? _family;

    /// <summary>
    /// The rule's identifier, which never changes meaning: two to eight capital letters and three digits, for example <c>DUP001</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another form.</exception>
    public required string Id
    {
        get;
        init
        {
            if (!Form().IsMatch(value))
            {
                throw new ArgumentException(
                    $"The rule identifier '{value}' is not well formed: give two to eight capital letters and three digits, as in "
                    + "'DUP001'.",
                    nameof(value)
                );
            }

            _family = _family is null || string.Equals(_family, field?[..^3], StringComparison.Ordinal) ? value[..^3] : _family;
            field = value;
        }
    }

    /// <summary>What the rule asks, in a few words.</summary>
    public required Statement Title { get; init; }

    /// <summary>Why it matters, in a sentence or two.</summary>
    public required Statement Rationale { get; init; }

    /// <summary>What the rule looks at, in the plural, for example <c>partnerships in force</c>.</summary>
    public required Statement Examines { get; init; }

    /// <summary>The law, guidance or publication that it rests on; <c>null</c> when it is this library's own judgement.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How much a violation matters unless a <see cref="RuleSet"/> says otherwise.</summary>
    public required RuleSeverity DefaultSeverity { get; init; }

    /// <summary>
    /// Where the rule applies. Default England and Wales. A rule of one country is given only what is in force on that country's ground, or
    /// on ground that is not known.
    /// </summary>
    public LegalExtent Extent { get; init; }

    /// <summary>The family that it belongs to. Default the letters of its identifier.</summary>
    public string Family { get => _family ?? string.Empty; init => _family = value ?? _family; }

    /// <summary>
    /// The analyses that it reads, by name, as in <c>[Analyses.Duplication.Name]</c>. Default none. A review runs those that some rule
    /// reads; to read another is an error.
    /// </summary>
    public ValueList<string> Reads { get; init => field = value ?? []; } = [];

    /// <summary>The bounds that it reads.</summary>
    public ValueList<RuleOption> Options { get; init => field = value ?? []; } = [];

    /// <summary>The version of the package that first had the rule; for a caller's own rule, of the caller's choosing.</summary>
    public required string Since { get; init; }

    /// <summary>A finding that the rule is violated.</summary>
    /// <param name="statement">What was found, with the values and bounds that decided; a text stands as it is in every language.</param>
    /// <param name="subjects">What it is about.</param>
    /// <param name="evidence">The values that decided.</param>
    /// <param name="remedy">What to do; <c>null</c> where there is nothing to say.</param>
    public Finding Violated(
        Statement statement,
        ValueList<EntityReference> subjects,
        ValueList<Evidence>? evidence = null,
        Statement? remedy = null
    ) => Found(FindingOutcome.Violated, statement, subjects, evidence, remedy);

    /// <summary>A finding that data is missing to say whether the rule is met.</summary>
    /// <param name="statement">What is missing; a text stands as it is in every language.</param>
    /// <param name="subjects">What it is about.</param>
    /// <param name="evidence">The values that are known.</param>
    /// <param name="remedy">What to record; <c>null</c> where there is nothing to say.</param>
    public Finding Undetermined(
        Statement statement,
        ValueList<EntityReference> subjects,
        ValueList<Evidence>? evidence = null,
        Statement? remedy = null
    ) => Found(FindingOutcome.Undetermined, statement, subjects, evidence, remedy);

    /// <summary>A rule of this library, whose title, rationale and what it examines are phrases under its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="severity">How much a violation matters.</param>
    /// <param name="since">The version of the package that first had it.</param>
    /// <param name="reads">The analyses that it reads.</param>
    internal static RuleDescriptor BuiltIn(string id, RuleSeverity severity, string since, params ReadOnlySpan<Analysis> reads) => new()
    {
        Id = id,
        Title = Statement.Of($"rule.{id}.title"),
        Rationale = Statement.Of($"rule.{id}.rationale"),
        Examines = Statement.Of($"rule.{id}.examines"),
        DefaultSeverity = severity,
        Since = since,
        Reads = NamesOf(reads),
    };

    private static ValueList<string> NamesOf(ReadOnlySpan<Analysis> analyses)
    {
        string[] names = new string[analyses.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = analyses[i].Name;
        }

        return [.. names];
    }

    [GeneratedRegex("^[A-Z]{2,8}[0-9]{3}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();

    private Finding Found(
        FindingOutcome outcome,
        Statement statement,
        ValueList<EntityReference> subjects,
        ValueList<Evidence>? evidence,
        Statement? remedy
    ) =>
        new()
        {
            RuleId = Id,
            Severity = DefaultSeverity,
            Outcome = outcome,
            Subjects = subjects,
            Statement = statement,
            Evidence = evidence ?? [],
            Remedy = remedy,
        };
}
