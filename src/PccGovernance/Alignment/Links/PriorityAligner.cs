using System.Runtime.CompilerServices;
using PccGovernance.Classification;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>Reads priorities and judges whether one serves another, by their themes and by how themes are related.</summary>
/// <remarks>
/// <para>Not told of declared links: <see cref="AlignmentAnalysis"/> takes those first. Every two priorities are judged by themselves, so
/// that the order in which they come makes no difference.</para>
/// <para>Immutable, and safe for use from any thread.</para>
/// </remarks>
public sealed class PriorityAligner
{
    // As sure as one fair phrase makes a theme: a text that says more than safe means it.
    private const decimal OfFrame = 0.65m;

    private const ThemeRoles AtLarge = ThemeRoles.CrimeAtLarge | ThemeRoles.Frame;

    // The same options are asked for many landscapes, and the table takes longer than a small one.
    private static readonly ConditionalWeakTable<AlignmentOptions, RelationTable> s_relations = [];

    private static readonly Deferred<Statement> NothingInCommon = new(LinkStatements.NothingInCommon);

    private readonly AlignmentOptions _options;
    private readonly HashSet<Id<Theme>> _general;
    private readonly Dictionary<Id<Theme>, ThemeRoles> _roles;
    private readonly RelationTable _relations;
    private readonly HashSet<(Id<Theme>, Id<Theme>)> _cores;
    private readonly PriorityJudge _judge;

    /// <summary>Makes an aligner.</summary>
    /// <param name="options">How to compare; <c>null</c>, the default, is <see cref="AlignmentOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public PriorityAligner(AlignmentOptions? options = null)
    {
        _options = options ?? AlignmentOptions.Default;
        _options.Validate();
        _general = [.. _options.GeneralThemes];
        _roles = _options.Roles.ToDictionary(static role => role.Theme, static role => role.Roles);
        _relations = s_relations.GetValue(
            _options, static options => new(options.Relations, options.Classifier?.Lexicon.Themes ?? []));
        _cores =
        [
            .. _options
                .Relations.Where(static relation => relation.Grade == AlignmentGrade.Direct)
                .SelectMany(static relation => new[] { (relation.Strategy, relation.Plan), (relation.Plan, relation.Strategy) }),
        ];
        _judge = new(_relations, _options);
    }

    /// <summary>Reads a priority.</summary>
    /// <param name="text">Its text. It is read for themes only where none are recorded; where some are, for how much of each it is
    /// about.</param>
    /// <param name="themes">The themes recorded for it; <c>null</c> or empty when none are.</param>
    /// <param name="subject">What the strategy as a whole is about; <c>null</c> or empty when not known. Of more themes than
    /// <see cref="AlignmentOptions.MaximumSubjects"/>, general ones apart, none is its subject.</param>
    public PriorityReading Read(string text, IEnumerable<Id<Theme>>? themes = null, IEnumerable<Id<Theme>>? subject = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Profile(ThemesOf(text, new()), themes, subject), text, _options.Classifier);
    }

    /// <summary>
    /// What a strategy is about as a whole: of the themes recorded for it those that its name shows, since the others are kinds and helpers
    /// of that; all of them where its name shows none.
    /// </summary>
    /// <param name="name">The name of the strategy.</param>
    /// <param name="themes">The themes recorded for it.</param>
    public ValueList<Id<Theme>> Subject(string name, IEnumerable<Id<Theme>> themes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(themes);
        ValueList<Id<Theme>> recorded = themes.ToValueList();
        return recorded.Count > 1 ? Subject(ThemesOf(name, new()), recorded) : recorded;
    }

    /// <summary>Takes a priority that has been read as one of a strategy with a subject. Its text is not read again.</summary>
    /// <param name="reading">The priority as it stands by itself.</param>
    /// <param name="subject">What the strategy as a whole is about. Of more themes than <see cref="AlignmentOptions.MaximumSubjects"/>,
    /// general ones apart, none is its subject.</param>
    public PriorityReading Within(PriorityReading reading, IEnumerable<Id<Theme>> subject)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(subject);
        PriorityProfile alone = reading.Profile;
        TextTheme[] read =
            alone.Source == ThemeSource.Subject
                ? []
                :
                [
                    .. alone.Targets.Select(static theme => new TextTheme(
                        theme.Theme,
                        theme.Scope,
                        theme.Certainty,
                        theme.IsHeading,
                        theme.IsLead)),
                ];
        return new(Profile(read, alone.Source == ThemeSource.Recorded ? alone.Themes : [], subject), reading);
    }

    /// <summary>What a strategy is about as a whole, by what its name shows and the themes recorded for it.</summary>
    internal ValueList<Id<Theme>> Subject(TextTheme[] name, ValueList<Id<Theme>> themes)
    {
        Id<Theme>[] named = [.. themes.Where(theme => IsSubject(theme) && Array.Exists(name, shown => shown.Theme == theme))];
        return named.Length > 0 ? named.ToValueList() : themes;
    }

    /// <summary>The reading of a priority whose profile is known.</summary>
    internal PriorityReading Reading(PrioritySource source) => new(source.Profile, source.Text, _options.Classifier);

    /// <summary>The themes that a text shows.</summary>
    internal TextTheme[] ThemesOf(string text, TextSearch search) => _options.Classifier?.Read(text, search) ?? [];

    /// <summary>What a priority is about by the themes that its text shows, those on record and the subject of its strategy.</summary>
    internal PriorityProfile Profile(TextTheme[] read, IEnumerable<Id<Theme>>? themes, IEnumerable<Id<Theme>>? subject)
    {
        Id<Theme>[] recorded = [.. (themes ?? []).Distinct().Order()];
        Id<Theme>[] about = SubjectOf(subject);
        ReadTheme[] context =
            SubjectsIn(about) > _options.MaximumSubjects ? [] : [.. about.Select(theme => Theme(theme, PhraseScope.General, 1))];
        if (recorded.Length > 0)
        {
            return new(
                [.. recorded.Select(theme => OnRecord(theme, Array.Find(read, found => found.Theme == theme)))],
                context,
                ThemeSource.Recorded,
                _relations);
        }

        ReadTheme[] shown =
        [
            .. read.Select(theme =>
                Theme(theme.Theme, theme.Scope, theme.Strength) with
                {
                    IsHeading = theme.IsHeading,
                    IsLead = theme.IsLead,
                }),
        ];
        if (context.Length > 0)
        {
            shown = [.. shown.Where(static theme => (theme.Roles & ThemeRoles.Frame) == ThemeRoles.None || theme.Certainty > OfFrame)];
        }

        return context.Length > 0 && shown.All(static theme => theme.IsHeadingOnly)
            ? new(
                [.. context.Select(theme => theme with { Certainty = _options.Weights.SubjectAlone }), .. shown],
                [],
                ThemeSource.Subject,
                _relations)
            : new(shown, context, ThemeSource.Text, _relations);
    }

    /// <summary>Judges whether a strategy priority serves a plan priority.</summary>
    /// <param name="strategy">The strategy priority.</param>
    /// <param name="plan">The plan priority.</param>
    public PriorityAlignment Compare(PriorityReading strategy, PriorityReading plan)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(plan);
        Verdict verdict = Judge(strategy.Profile, plan.Profile);
        return verdict.Strength == 0
            ? new() { Grade = AlignmentGrade.None, Strength = 0, Why = NothingInCommon }
            : new()
            {
                Grade = IsLink(verdict) ? verdict.Grade : AlignmentGrade.None,
                Strength = verdict.Strength,
                Basis = verdict.Basis,
                StrategyTheme = verdict.StrategyTheme,
                PlanTheme = verdict.PlanTheme,
                IsOnGeneralThemesOnly = verdict.IsOnGeneralThemesOnly,
                Why = new(() => LinkStatements.Of(verdict, IsLink(verdict), strategy, plan)),
            };
    }

    /// <summary>
    /// Judges which priorities of a plan a strategy priority serves, and which of those that it serves in part is the nearest.
    /// </summary>
    /// <param name="strategy">The strategy priority.</param>
    /// <param name="plan">The priorities of the plan.</param>
    /// <returns>One row for each priority of the plan, in its order.</returns>
    internal ValueList<PriorityAlignment> CompareAll(PriorityReading strategy, IEnumerable<PriorityReading> plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PriorityAlignment[] rows = [.. plan.Select(priority => Compare(strategy, priority))];
        PriorityAlignment[] inPart = [.. rows.Where(static row => row is { Grade: AlignmentGrade.Partial, IsOnGeneralThemesOnly: false })];
        if (inPart.Length == 0 || Array.Exists(rows, static row => row.Grade == AlignmentGrade.Direct))
        {
            return rows.ToValueList();
        }

        decimal most = inPart.Max(static row => row.Strength);
        return rows.Select(row => inPart.Contains(row) && row.Strength == most ? row with { IsNearest = true } : row).ToValueList();
    }

    internal Verdict Judge(PriorityProfile strategy, PriorityProfile plan) =>
        strategy.MayServe(plan) ? _judge.Judge(strategy, plan) : default;

    internal bool IsLink(Verdict verdict) => verdict.Grade != AlignmentGrade.None && verdict.Strength >= _options.MinimumStrength;

    /// <summary>How many subjects the themes are, one at the core of another being one with it and with all that are.</summary>
    private int SubjectsIn(Id<Theme>[] about)
    {
        if (about.Length <= _options.MaximumSubjects)
        {
            return about.Length;
        }

        int subjects = 0;
        List<Id<Theme>> left = [.. about];
        while (left.Count > 0)
        {
            subjects++;
            List<Id<Theme>> one = [left[0]];
            left.RemoveAt(0);
            for (int i = 0; i < one.Count; i++)
            {
                one.AddRange(left.FindAll(other => _cores.Contains((one[i], other))));
                left.RemoveAll(one.Contains);
            }
        }

        return subjects;
    }

    /// <summary>
    /// What lends a strategy's priorities a subject: not how it works, nor, beside a subject, whom it is for. One that is about crime or
    /// safety at large besides has no other subject.
    /// </summary>
    private Id<Theme>[] SubjectOf(IEnumerable<Id<Theme>>? subject)
    {
        Id<Theme>[] about = [.. (subject ?? []).Where(theme => !_general.Contains(theme)).Distinct().Order()];
        if (about.Length > 1 && Array.Exists(about, theme => (_roles.GetValueOrDefault(theme) & AtLarge) == AtLarge))
        {
            return [];
        }

        Id<Theme>[] specific = [.. about.Where(theme => (_roles.GetValueOrDefault(theme) & ThemeRoles.Carrier) == ThemeRoles.None)];
        return specific.Length > 0 ? specific : about;
    }

    /// <summary>Whether a strategy may be named after a theme as its subject: not how it works, nor those for whom.</summary>
    private bool IsSubject(Id<Theme> theme) =>
        !_general.Contains(theme) && (_roles.GetValueOrDefault(theme) & (ThemeRoles.Carrier | ThemeRoles.Field)) != ThemeRoles.Carrier;

    private ReadTheme OnRecord(Id<Theme> theme, TextTheme read) =>
        Theme(theme, read.Scope == PhraseScope.Heading ? PhraseScope.General : read.Scope, 1) with { IsHeading = read.IsHeading };

    private ReadTheme Theme(Id<Theme> theme, PhraseScope scope, decimal certainty) =>
        new(theme, _relations.NumberOf(theme), scope, certainty, _general.Contains(theme), _roles.GetValueOrDefault(theme));
}
