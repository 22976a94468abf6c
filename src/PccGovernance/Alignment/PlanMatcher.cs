using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>Compares priorities with those of one plan, which it finds by their themes: what shares none and declares nothing costs next to nothing.</summary>
internal sealed class PlanMatcher
{
    private readonly ThemeWeights _weights;
    private readonly decimal[] _objectiveWeights;
    private readonly Dictionary<Id<Theme>, IndexedTheme> _themes;
    private readonly HashSet<Id<PlanPriority>> _objectiveIds;

    public PlanMatcher(PoliceAndCrimePlan plan, ThemeWeights weights)
    {
        Plan = plan;
        _weights = weights;
        _objectiveIds = [.. Objectives.Select(static objective => objective.Id)];
        _objectiveWeights = [.. Objectives.Select(objective => weights.Of(objective.Themes))];
        _themes = Objectives.SelectMany(static (objective, place) => objective.Themes.Distinct().Select(theme => (Theme: theme, Place: place)))
            .GroupBy(static pair => pair.Theme, static pair => pair.Place)
            .ToDictionary(static group => group.Key, group => new IndexedTheme([.. group], weights.Of(group.Key), weights.IsGeneral(group.Key)));
        ObjectivesWithThemes = Objectives.Count(static objective => !objective.Themes.IsEmpty);
    }

    public PoliceAndCrimePlan Plan { get; }

    public ValueList<PlanPriority> Objectives => Plan.Objectives;

    /// <summary>How many priorities of the plan have themes to compare with.</summary>
    public int ObjectivesWithThemes { get; }

    public bool Declares(PrioritySource source) => !source.Serves.IsEmpty && source.Serves.Any(_objectiveIds.Contains);

    /// <summary>The plan priorities with which a priority has something in common, in the plan's order.</summary>
    /// <param name="source">The priority.</param>
    /// <param name="byThemes">Whether its themes count; else only what it declares does.</param>
    public PriorityMatch[] Matches(PrioritySource source, bool byThemes = true)
    {
        Shared[]? shared = byThemes ? SharedThemes(source) : null;
        return shared is null && !Declares(source) ? [] : [.. Matches(source, shared)];
    }

    /// <summary>The themes of both, in the order of their identifiers.</summary>
    public ValueList<Id<Theme>> SharedThemes(PrioritySource source, PriorityMatch match) =>
        source.Themes.Where(theme => _themes.TryGetValue(theme, out IndexedTheme? indexed) && indexed.Objectives.Contains(match.Objective)).ToValueList();

    /// <summary>Why a pair is linked.</summary>
    public string Reason(PrioritySource source, PriorityMatch match)
    {
        Id<PlanPriority> objective = Objectives[match.Objective].Id;
        if (match.Basis == AlignmentBasis.Declared)
        {
            return $"{source.Name} declares that it serves the plan priority '{objective}'.";
        }

        string shared = string.Join(", ", SharedThemes(source, match).Select(static theme => $"'{theme}'"));
        string limit = match.IsOnGeneralThemesOnly ? "; only general themes are shared, so that the link is weak" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{source.Name} and the plan priority '{objective}' share {shared}: {match.SharedWeight} of the {match.AllWeight} that all their themes weigh, strength {match.Strength:0.###}{limit}.");
    }

    /// <summary>What is shared with each plan priority; <c>null</c> when nothing is with any.</summary>
    private Shared[]? SharedThemes(PrioritySource source)
    {
        Shared[]? shared = null;
        foreach (Id<Theme> theme in source.Themes)
        {
            if (_themes.TryGetValue(theme, out IndexedTheme? indexed))
            {
                shared ??= new Shared[Objectives.Count];
                foreach (int objective in indexed.Objectives)
                {
                    shared[objective] = new(shared[objective].Weight + indexed.Weight, shared[objective].IsSpecific || !indexed.IsGeneral);
                }
            }
        }

        return shared;
    }

    private IEnumerable<PriorityMatch> Matches(PrioritySource source, Shared[]? shared)
    {
        for (int i = 0; i < Objectives.Count; i++)
        {
            if (source.Serves.Contains(Objectives[i].Id))
            {
                yield return new(i, AlignmentBasis.Declared, IsLink: true, 1, 0, 0, IsOnGeneralThemesOnly: false);
            }
            else if (shared?[i] is { Weight: > 0 } common)
            {
                decimal all = source.Weight + _objectiveWeights[i] - common.Weight;
                decimal strength = _weights.Strength(common.Weight, all, !common.IsSpecific);
                yield return new(i, AlignmentBasis.SharedThemes, _weights.IsLink(strength), strength, common.Weight, all, !common.IsSpecific);
            }
        }
    }

    private sealed record IndexedTheme(int[] Objectives, decimal Weight, bool IsGeneral);

    private readonly record struct Shared(decimal Weight, bool IsSpecific);
}
