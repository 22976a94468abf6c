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
        List<JointClasses> joint = Joint(Classes(), execution);
        Found = checked((int)joint.Sum(static pair => pair.First.PairsWith(pair.Second)));
        Strongest = joint
            .GroupBy(static pair => (Share: (decimal)pair.Shared / pair.All, pair.Shared))
            .OrderByDescending(static level => level.Key.Share).ThenByDescending(static level => level.Key.Shared)
            .SelectMany(PairsInOrder)
            .Take(_options.MaximumJointCandidates)
            .Select(pair => Candidate(_profiles[pair.First], _profiles[pair.Second]))
            .ToValueList();
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

    private List<JointStrategyClass> Classes()
    {
        // Strategies of one footprint share its extent: to compare what it holds would take longer than it saves.
        Dictionary<FootprintExtent, int> grounds = new(ReferenceEqualityComparer.Instance);
        Dictionary<(int Ground, ulong Signature, string Themes), JointStrategyClass> classes = [];
        for (int place = 0; place < _profiles.Length; place++)
        {
            JointStrategyProfile profile = _profiles[place];
            if (!grounds.TryGetValue(profile.Ground, out int ground))
            {
                grounds.Add(profile.Ground, ground = grounds.Count);
            }

            var key = (ground, profile.Signature, _hasBitForEach ? string.Empty : string.Join(' ', profile.Themes.Order()));
            if (!classes.TryGetValue(key, out JointStrategyClass? like))
            {
                classes.Add(key, like = new(profile));
            }

            like.Add(place, profile.Owner);
        }

        return [.. classes.Values];
    }

    private List<JointClasses> Joint(List<JointStrategyClass> classes, Execution execution)
    {
        List<JointClasses> joint = [];
        for (int i = 0; i < classes.Count; i++)
        {
            execution.ThrowIfStopped();
            for (int j = i; j < classes.Count; j++)
            {
                if ((classes[i].Like.Signature & classes[j].Like.Signature) != 0 && Compare(classes[i], classes[j]) is { } pair)
                {
                    joint.Add(pair);
                }
            }
        }

        return joint;
    }

    private JointClasses? Compare(JointStrategyClass first, JointStrategyClass second)
    {
        int shared = _hasBitForEach
            ? BitOperations.PopCount(first.Like.Signature & second.Like.Signature)
            : first.Like.Themes.Count(second.Like.Themes.Contains);
        int all = first.Like.Themes.Count + second.Like.Themes.Count - shared;
        return
            shared > 0
            && _measure.ThemesFloor * all <= shared
            && _measure.AreJoint((double)shared / all, first.Like.Ground.Overlap(second.Like.Ground))
            ? new(first, second, shared, all)
            : null;
    }

    /// <summary>
    /// The pairs of different owners of classes that are equally close, in the order of identifiers; no more of them are made than are
    /// asked for.
    /// </summary>
    private IEnumerable<(int First, int Second)> PairsInOrder(IEnumerable<JointClasses> level)
    {
        Dictionary<JointStrategyClass, List<JointStrategyClass>> partners = [];
        foreach (JointClasses pair in level)
        {
            Partners(pair.First).Add(pair.Second);
            if (!ReferenceEquals(pair.First, pair.Second))
            {
                Partners(pair.Second).Add(pair.First);
            }
        }

        foreach ((int first, JointStrategyClass of) in partners.Keys
            .SelectMany(static of => of.Places.Select(place => (place, of))).OrderBy(static entry => entry.place))
        {
            foreach (int second in partners[of]
                .SelectMany(other => Later(other.Places, first)
                    .Where(place => _profiles[place].Owner != _profiles[first].Owner)
                    .Take(_options.MaximumJointCandidates))
                .Order())
            {
                yield return (first, second);
            }
        }

        List<JointStrategyClass> Partners(JointStrategyClass of)
        {
            if (!partners.TryGetValue(of, out List<JointStrategyClass>? others))
            {
                partners.Add(of, others = []);
            }

            return others;
        }
    }

    private static IEnumerable<int> Later(List<int> places, int first)
    {
        int from = places.BinarySearch(first);
        for (int i = from < 0 ? ~from : from + 1; i < places.Count; i++)
        {
            yield return places[i];
        }
    }

    private JointStrategyCandidate Candidate(JointStrategyProfile first, JointStrategyProfile second)
    {
        Id<Theme>[] shared = [.. first.Themes.Intersect(second.Themes).Order()];
        Id<Theme>[] all = [.. first.Themes.Union(second.Themes)];
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

    private readonly record struct JointClasses(JointStrategyClass First, JointStrategyClass Second, int Shared, int All);
}
