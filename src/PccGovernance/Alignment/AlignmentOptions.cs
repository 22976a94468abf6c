using System.Text.Json.Serialization;
using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>How strategies are compared with Police and Crime Plans.</summary>
/// <remarks>Every default is a judgement of this library, given with its reason, and no published standard. Immutable.</remarks>
public sealed record AlignmentOptions
{
    /// <summary>The default options.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>
    /// The least strength of an inferred link, above 0 and up to 1. Default 0.2: a partial link is worth 0.5 at best, and still counts
    /// where its themes rest on words that are only fairly sure.
    /// </summary>
    public decimal MinimumStrength { get; init; } = 0.2m;

    /// <summary>
    /// Themes that say how more than what, so that sharing them says little where there are other subjects. Default <c>efficiency</c>,
    /// <c>modernisation</c>, <c>partnership</c>, <c>prevention</c> and <c>workforce</c>: the library's own judgement. Empty: no theme is
    /// general.
    /// </summary>
    public ValueList<Id<Theme>> GeneralThemes { get; init => field = value ?? []; } =
        ThemeJudgements.General;

    /// <summary>
    /// What a link is worth at best where a strategy priority with a subject of its own shares only a general theme with a plan priority
    /// about nothing else, above 0 and up to 1. Default 0.25.
    /// </summary>
    public decimal GeneralThemeWeight { get; init; } = 0.25m;

    /// <summary>
    /// How themes count towards others. Default the library's own judgement of its themes, to which a caller's relations are added by
    /// <c>[.. AlignmentOptions.Default.Relations, more]</c>. Empty: only the same theme makes a link.
    /// </summary>
    public ValueList<ThemeRelation> Relations { get; init => field = value ?? []; } = ThemeJudgements.Relations;

    /// <summary>
    /// What themes mean for the others beside them. Default the library's own judgement of its themes. Empty: every theme is judged by
    /// itself.
    /// </summary>
    public ValueList<ThemeRoleAssignment> Roles { get; init => field = value ?? []; } = ThemeJudgements.Roles;

    /// <summary>What links are worth. Default <see cref="AlignmentWeights.Default"/>.</summary>
    public AlignmentWeights Weights { get; init => field = value ?? AlignmentWeights.Default; } = AlignmentWeights.Default;

    /// <summary>
    /// The most themes that a strategy may be about for them to be its subject, from 1 to 10. Default 2: of more, none is what its
    /// priorities are about.
    /// </summary>
    public int MaximumSubjects { get; init; } = 2;

    /// <summary>
    /// Reads the themes of priorities for which none are recorded. Default <see cref="ThemeClassifier.Default"/>; <c>null</c>: text is not
    /// read, and such priorities are undetermined.
    /// </summary>
    [JsonIgnore]
    public ThemeClassifier? Classifier { get; init; } = ThemeClassifier.Default;

    /// <summary>
    /// The most pairs of strategies to report as candidates for one joint strategy in each force area, from 0 to 10,000. Default 50, the
    /// strongest first.
    /// </summary>
    public int MaximumJointCandidates { get; init; } = 50;

    /// <summary>
    /// The least score of two strategies for one joint strategy to be worth a thought, above 0 and up to 1. Default 0.65. The score is the
    /// weighted geometric mean of the share of themes that both have (which weighs two thirds, and is at least half) and the share of the
    /// smaller ground that both cover (one third, and at least half): the measure by which duplication compares strategies.
    /// </summary>
    public decimal MinimumJointScore { get; init; } = 0.65m;

    /// <summary>
    /// The most strategy priorities in force at once in a force area before they count as diluted, from 1 to 100,000. Default 99, one below
    /// the 100 (twenty strategies of five) of which an office's lead said that they become white noise.
    /// </summary>
    /// <remarks>
    /// Source: Association of Police and Crime Commissioners, Towards better local partnerships systems in England and Wales, 18 February
    /// 2025.
    /// </remarks>
    public int MaximumPrioritiesInForce { get; init; } = 99;

    /// <summary>Checks that every option is in its range.</summary>
    /// <exception cref="ArgumentException">Some option is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Above(nameof(MinimumStrength), MinimumStrength, 1),
            .. GeneralThemes.Any(static theme => theme.IsEmpty)
                ? [OptionProblems.Of(nameof(GeneralThemes), $"holds an empty identifier: take it out.")]
                : Array.Empty<OptionProblem>(),
            .. OptionProblems.Above(nameof(GeneralThemeWeight), GeneralThemeWeight, 1),
            .. Relations.SelectMany(
                static (relation, place) => OptionProblems.Under(OptionProblems.At(nameof(Relations), place), FindProblems(relation))
            ),
            .. Roles
                .GroupBy(static role => role.Theme)
                .Where(static roles => roles.Key.IsEmpty || roles.Count() > 1)
                .Select(static roles =>
                    OptionProblems.Of(nameof(Roles), $"names the theme '{roles.Key}' more than once, or no theme: give each theme one row.")
                ),
            .. OptionProblems.Under(nameof(Weights), Weights.FindProblems()),
            .. OptionProblems.Range(nameof(MaximumSubjects), MaximumSubjects, 1, 10),
            .. OptionProblems.Range(nameof(MaximumJointCandidates), MaximumJointCandidates, 0, 10_000),
            .. OptionProblems.Above(nameof(MinimumJointScore), MinimumJointScore, 1),
            .. OptionProblems.Range(nameof(MaximumPrioritiesInForce), MaximumPrioritiesInForce, 1, 100_000),
        ];

    private static IEnumerable<OptionProblem> FindProblems(ThemeRelation relation) =>
    [
        .. relation.Strategy.IsEmpty || relation.Plan.IsEmpty || relation.Strategy == relation.Plan
            ? [OptionProblems.Of(string.Empty, $"relates '{relation.Strategy}' with '{relation.Plan}': give two different themes.")]
            : Array.Empty<OptionProblem>(),
        .. OptionProblems.Choice(nameof(relation.Grade), relation.Grade),
    ];
}
