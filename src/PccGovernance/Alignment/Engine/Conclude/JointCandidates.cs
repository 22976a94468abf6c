using System.Numerics;
using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>Finds strategies of different owners that could be one.</summary>
internal sealed class JointCandidates
{
    private readonly JointStrategyProfile[] _profiles;
    private readonly PlanMatcher _matcher;
    private readonly AlignmentOptions _options;
    private readonly JointStrategyMeasure _measure;
    private readonly bool _hasBitForEach;

    public JointCandidates(
        IReadOnlyCollection<PlacedStrategy> inArea,
        PlanMatcher matcher,
        AlignmentOptions options,
        Execution execution)
    {
        _matcher = matcher;
        _options = options;
        _measure = new() { Threshold = (double)options.MinimumJointScore };
        _profiles = [.. inArea.Select(JointStrategyProfile.Of).OfType<JointStrategyProfile>()];
        NotCompared = inArea.Count - _profiles.Length;
        _hasBitForEach = GiveBits(_profiles);
        List<Pair> pairs = Pairs(execution);
        Found = pairs.Count;
        Strongest = pairs.OrderByDescending(static pair => (decimal)pair.Shared / pair.All).ThenByDescending(static pair => pair.Shared)
            .ThenBy(static pair => pair.First.Strategy.Id).ThenBy(static pair => pair.Second.Strategy.Id)
            .Take(_options.MaximumJointCandidates).Select(pair => Candidate(pair.First, pair.Second)).ToValueList();
    }

    /// <summary>The candidates, the greatest share first and then by identifiers, as many as the options allow.</summary>
    public ValueList<JointStrategyCandidate> Strongest { get; }

    /// <summary>How many there are in all.</summary>
    public int Found { get; }

    /// <summary>How many strategies were held against no other, since their owner or their themes are not known.</summary>
    public int NotCompared { get; }

    /// <summary>
    /// Gives each theme a bit. More than 64 themes share bits: a signature then says only that two may have themes in common.
    /// </summary>
    private static bool GiveBits(JointStrategyProfile[] profiles)
    {
        Id<Theme>[] themes = [.. profiles.SelectMany(static profile => profile.Themes).Distinct().Order()];
        Dictionary<Id<Theme>, ulong> bits = themes
            .Select(static (theme, number) => KeyValuePair.Create(theme, 1UL << (number % 64)))
            .ToDictionary();
        foreach (JointStrategyProfile profile in profiles)
        {
            profile.Signature = profile.Themes.Aggregate(0UL, (signature, theme) => signature | bits[theme]);
        }

        return themes.Length <= 64;
    }

    private List<Pair> Pairs(Execution execution)
    {
        List<Pair> pairs = [];
        for (int i = 0; i < _profiles.Length; i++)
        {
            execution.ThrowIfStopped();
            for (int j = i + 1; j < _profiles.Length; j++)
            {
                if ((_profiles[i].Signature & _profiles[j].Signature) != 0 && Compare(_profiles[i], _profiles[j]) is { } pair)
                {
                    pairs.Add(pair);
                }
            }
        }

        return pairs;
    }

    private Pair? Compare(JointStrategyProfile first, JointStrategyProfile second)
    {
        if (first.Owner == second.Owner)
        {
            return null;
        }

        int shared = _hasBitForEach
            ? BitOperations.PopCount(first.Signature & second.Signature)
            : first.Themes.Count(second.Themes.Contains);
        int all = first.Themes.Count + second.Themes.Count - shared;
        return
            shared > 0
            && _measure.ThemesFloor * all <= shared
            && _measure.AreJoint((double)shared / all, first.Ground.Overlap(second.Ground))
            ? new(first, second, shared, all)
            : null;
    }

    private JointStrategyCandidate Candidate(JointStrategyProfile first, JointStrategyProfile second)
    {
        Id<Theme>[] shared = [.. first.Themes.Intersect(second.Themes).Order()];
        Id<Theme>[] all = [.. first.Themes.Union(second.Themes).Order()];
        Id<StrategyPriority>[] alone =
        [
            .. first.Units.Concat(second.Units).Where(static unit => !unit.IsStandIn)
                .Where(unit => !unit.Profile.Themes.Any(shared.Contains)).Select(static unit => unit.Priority!.Id).Order(),
        ];
        return new()
        {
            First = first.Strategy.Id,
            Second = second.Strategy.Id,
            OwnerOfFirst = first.Owner,
            OwnerOfSecond = second.Owner,
            Share = Math.Round((decimal)shared.Length / all.Length, 6),
            SharedThemes = shared.ToValueList(),
            SharedPlanPriorities = _matcher.ServedBy(first.Units).Intersect(_matcher.ServedBy(second.Units)).ToValueList(),
            ThemesOfOneOnly = all.Except(shared).Order().ToValueList(),
            PrioritiesOfOneOnly = alone.ToValueList(),
        };
    }

    private readonly record struct Pair(JointStrategyProfile First, JointStrategyProfile Second, int Shared, int All);
}
