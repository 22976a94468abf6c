using System.Globalization;
using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>Reads priorities and judges whether one serves another, by their themes and by how themes are related.</summary>
/// <remarks>
/// <para>Not told of declared links: <see cref="AlignmentAnalysis"/> takes those first. Every two priorities are judged by themselves, so that the order in
/// which they come makes no difference.</para>
/// <para>Immutable, and safe for use from any thread.</para>
/// </remarks>
public sealed class PriorityAligner
{
    private const int MostSubjects = 2;
    private const decimal SubjectAlone = 0.7m;

    private readonly AlignmentOptions _options;
    private readonly HashSet<Id<Theme>> _general;
    private readonly RelationTable _relations;
    private readonly PriorityJudge _judge;

    /// <summary>Makes an aligner.</summary>
    /// <param name="options">How to compare; <c>null</c>, the default, is <see cref="AlignmentOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public PriorityAligner(AlignmentOptions? options = null)
    {
        _options = options ?? AlignmentOptions.Default;
        _options.Validate();
        _general = [.. _options.GeneralThemes];
        _relations = new(_options.Relations);
        _judge = new(_relations, _options);
    }

    /// <summary>Reads a priority.</summary>
    /// <param name="text">Its text. It is read for themes only where none are recorded; where some are, for how much of each it is about.</param>
    /// <param name="themes">The themes recorded for it; <c>null</c> or empty when none are.</param>
    /// <param name="subject">What the strategy as a whole is about; <c>null</c> or empty when not known. Of more than two themes none is its subject.</param>
    public PriorityReading Read(string text, IEnumerable<Id<Theme>>? themes = null, IEnumerable<Id<Theme>>? subject = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadFrom(Classify(text), themes, subject);
    }

    /// <summary>The themes that a text shows.</summary>
    internal ThemeClassification Classify(string text) => _options.Classifier?.Classify(text) ?? ThemeClassification.None;

    /// <summary>Reads a priority whose text has been read for themes before.</summary>
    internal PriorityReading ReadFrom(ThemeClassification read, IEnumerable<Id<Theme>>? themes, IEnumerable<Id<Theme>>? subject)
    {
        Id<Theme>[] recorded = [.. (themes ?? []).Distinct().Order()];
        Id<Theme>[] about = [.. (subject ?? []).Distinct().Order()];
        ReadTheme[] context = about.Length > MostSubjects ? [] : [.. about.Select(theme => Theme(theme, PhraseScope.General, 1))];
        if (recorded.Length > 0)
        {
            Dictionary<Id<Theme>, PhraseScope> scopes = read.Themes.ToDictionary(static theme => theme.Theme, static theme => theme.Scope);
            return new([.. recorded.Select(theme => Theme(theme, scopes.GetValueOrDefault(theme), 1))], context, [], areThemesInferred: false);
        }

        return read.Themes.IsEmpty && context.Length > 0
            ? new([.. context.Select(static theme => theme with { Certainty = SubjectAlone })], [], [], areThemesInferred: true)
            : new(
                [.. read.Themes.OrderBy(static theme => theme.Theme).Select(theme => Theme(theme.Theme, theme.Scope, theme.Strength))],
                context,
                read.Words,
                areThemesInferred: true);
    }

    /// <summary>Judges whether a strategy priority serves a plan priority.</summary>
    /// <param name="strategy">The strategy priority.</param>
    /// <param name="plan">The plan priority.</param>
    public PriorityAlignment Compare(PriorityReading strategy, PriorityReading plan)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(plan);
        Verdict verdict = Judge(strategy, plan);
        return verdict.Strength == 0
            ? new() { Grade = AlignmentGrade.None, Strength = 0, Reason = "They have no theme in common and none that counts towards another." }
            : new()
            {
                Grade = IsLink(verdict) ? verdict.Grade : AlignmentGrade.None,
                Strength = verdict.Strength,
                Basis = verdict.Basis,
                StrategyTheme = verdict.StrategyTheme,
                PlanTheme = verdict.PlanTheme,
                Reason = $"They {Why(verdict)}{From(strategy, plan)}.",
            };
    }

    internal Verdict Judge(PriorityReading strategy, PriorityReading plan) => _judge.Judge(strategy, plan);

    internal bool IsLink(Verdict verdict) => verdict.Grade != AlignmentGrade.None && verdict.Strength >= _options.MinimumStrength;

    /// <summary>Why two are linked, to follow a subject in the plural.</summary>
    internal static string Why(Verdict verdict)
    {
        string how = verdict.Grade switch
        {
            _ when verdict.IsOnGeneralThemesOnly => "share only the general theme",
            AlignmentGrade.Direct => "are directly linked:",
            AlignmentGrade.Partial => "are linked in part:",
            _ => "share too little:",
        };
        string themes = verdict.IsOnGeneralThemesOnly ? $"'{verdict.StrategyTheme}', so that the link is weak"
            : verdict.Basis == AlignmentBasis.StrategySubject ? $"the strategy is about '{verdict.StrategyTheme}', {Towards(verdict)}"
            : verdict.StrategyTheme == verdict.PlanTheme ? $"both are about '{verdict.PlanTheme}'"
            : $"'{verdict.StrategyTheme}' {Relation(verdict)} '{verdict.PlanTheme}'";
        return string.Create(CultureInfo.InvariantCulture, $"{how} {themes}, strength {verdict.Strength:0.###}");
    }

    /// <summary>From which words the themes were read.</summary>
    internal static string From(PriorityReading strategy, PriorityReading plan)
    {
        string[] parts = [.. Words(strategy, "the strategy priority"), .. Words(plan, "the plan priority")];
        return parts.Length == 0 ? string.Empty : $" (read from {string.Join(" and ", parts)})";
    }

    private static IEnumerable<string> Words(PriorityReading reading, string whose) =>
        reading.Words.IsEmpty ? [] : [$"{string.Join(", ", reading.Words.Select(static words => $"'{words}'"))} in {whose}"];

    private static string Towards(Verdict verdict) =>
        verdict.StrategyTheme == verdict.PlanTheme ? "as the plan priority is" : $"which {Relation(verdict)} '{verdict.PlanTheme}'";

    private static string Relation(Verdict verdict) => verdict.Grade == AlignmentGrade.Direct ? "is at the core of" : "counts in part towards";

    private ReadTheme Theme(Id<Theme> theme, PhraseScope scope, decimal certainty) =>
        new(theme, _relations.NumberOf(theme), scope, certainty, _general.Contains(theme), Roles.Of(theme));
}
