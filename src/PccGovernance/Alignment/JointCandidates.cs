using System.Globalization;
using System.Numerics;

namespace PccGovernance.Alignment;

/// <summary>Finds strategies of different owners that could be one.</summary>
internal sealed class JointCandidates
{
    private readonly Profile[] _profiles;
    private readonly PoliceAndCrimePlan _plan;
    private readonly AlignmentOptions _options;
    private readonly bool _hasBitForEach;

    public JointCandidates(PoliceAndCrimePlan plan, IEnumerable<PlacedStrategy> inArea, ValueList<AlignmentLink> links, AlignmentOptions options)
    {
        _plan = plan;
        _options = options;
        ILookup<Id<Strategy>, Id<PlanPriority>> served = links.ToLookup(static link => link.Strategy, static link => link.PlanPriority);
        _profiles = [.. inArea.Select(strategy => Profile.Of(strategy, served)).OfType<Profile>()];
        Id<Theme>[] themes = [.. _profiles.SelectMany(static profile => profile.Themes).Distinct().Order()];
        _hasBitForEach = themes.Length <= 64;
        ulong bit = 1;
        foreach (Id<Theme> theme in themes)
        {
            foreach (Profile profile in _profiles.Where(profile => profile.Themes.Contains(theme)))
            {
                profile.Signature |= bit;
            }

            // More than 64 themes share bits: the signature says only that two may have themes in common.
            bit = ulong.RotateLeft(bit, 1);
        }
    }

    /// <summary>The candidates, the greatest share first and then by identifiers, as many as the options allow.</summary>
    public ValueList<JointStrategyCandidate> Strongest()
    {
        List<(Profile First, Profile Second, int Shared, int All)> pairs = [];
        for (int i = 0; i < _profiles.Length; i++)
        {
            for (int j = i + 1; j < _profiles.Length; j++)
            {
                if ((_profiles[i].Signature & _profiles[j].Signature) != 0 && Compare(_profiles[i], _profiles[j]) is { } pair)
                {
                    pairs.Add(pair);
                }
            }
        }

        Found = pairs.Count;
        return pairs.OrderByDescending(static pair => (decimal)pair.Shared / pair.All).ThenByDescending(static pair => pair.Shared)
            .ThenBy(static pair => pair.First.Strategy.Id).ThenBy(static pair => pair.Second.Strategy.Id)
            .Take(_options.MaxJointCandidates).Select(pair => Candidate(pair.First, pair.Second)).ToValueList();
    }

    /// <summary>How many there are in all.</summary>
    public int Found { get; private set; }

    private (Profile First, Profile Second, int Shared, int All)? Compare(Profile first, Profile second)
    {
        if (first.Owner == second.Owner)
        {
            return null;
        }

        int shared = _hasBitForEach ? BitOperations.PopCount(first.Signature & second.Signature) : first.Themes.Count(second.Themes.Contains);
        int all = first.Themes.Count + second.Themes.Count - shared;
        return shared > 0 && (decimal)shared / all >= _options.MinimumJointShare && (first.Ground.Contains(second.Ground) || second.Ground.Contains(first.Ground))
            ? (first, second, shared, all)
            : null;
    }

    private JointStrategyCandidate Candidate(Profile first, Profile second)
    {
        Id<Theme>[] shared = [.. first.Themes.Intersect(second.Themes).Order()];
        Id<Theme>[] all = [.. first.Themes.Union(second.Themes).Order()];
        Id<StrategyPriority>[] alone =
        [
            .. first.Units.Concat(second.Units).Where(static unit => !unit.IsStandIn)
                .Where(unit => !unit.Source.Reading.Themes.Any(shared.Contains)).Select(static unit => unit.Priority!.Id).Order(),
        ];
        return new()
        {
            First = first.Strategy.Id,
            Second = second.Strategy.Id,
            OwnerOfFirst = first.Owner,
            OwnerOfSecond = second.Owner,
            Share = Math.Round((decimal)shared.Length / all.Length, 6),
            SharedThemes = shared.ToValueList(),
            SharedPlanPriorities = _plan.Objectives.Select(static objective => objective.Id).Where(id => first.Serves.Contains(id) && second.Serves.Contains(id)).ToValueList(),
            ThemesOfOneOnly = all.Except(shared).Order().ToValueList(),
            PrioritiesOfOneOnly = alone.ToValueList(),
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"The strategies '{first.Strategy.Id}' and '{second.Strategy.Id}', of different owners on nested ground, share {shared.Length} of {all.Length} themes; {alone.Length} of their priorities have no counterpart."),
        };
    }

    private sealed class Profile
    {
        public required Strategy Strategy { get; init; }

        public required EntityReference Owner { get; init; }

        public required FootprintExtent Ground { get; init; }

        public required StrategyUnit[] Units { get; init; }

        public required HashSet<Id<Theme>> Themes { get; init; }

        public required HashSet<Id<PlanPriority>> Serves { get; init; }

        public ulong Signature { get; set; }

        /// <summary>What is known of a strategy; <c>null</c> when its owner or its themes are not.</summary>
        public static Profile? Of(PlacedStrategy placed, ILookup<Id<Strategy>, Id<PlanPriority>> served)
        {
            HashSet<Id<Theme>> themes = [.. placed.Strategy.Themes, .. placed.Units.SelectMany(static unit => unit.Source.Reading.Themes)];
            return placed.Owner is not { } owner || themes.Count == 0 ? null : new()
            {
                Strategy = placed.Strategy,
                Owner = owner,
                Ground = placed.Ground,
                Units = placed.Units,
                Themes = themes,
                Serves = [.. served[placed.Strategy.Id]],
            };
        }
    }
}
