using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Compares the strategies in force by themes and ground, every pair of different owners.</summary>
internal sealed class StrategyComparison
{
    /// <summary>The most pairs that groups are made of, from the strongest, where fewer are listed.</summary>
    internal const int MaximumPairsOfGroups = 10_000;

    private readonly DuplicationOptions _options;
    private readonly Execution _execution;
    private readonly JointStrategyMeasure _measure;
    private readonly PartnershipSurvey _survey;
    private readonly TextSearch _search = new();
    private readonly StrategyProfile[] _all;
    private readonly StrategyProfile[] _strategies;

    public StrategyComparison(DuplicationOptions options, PartnershipSurvey survey, PartnershipProfile[] all, Execution execution = default)
    {
        _options = options;
        _execution = execution;
        DuplicationShares shares = new(options);
        _measure = new()
        {
            Threshold = shares.Threshold,
            ThemesFloor = shares.RemitFloor,
            GroundFloor = shares.PlaceFloor,
            ThemesWeight = shares.RemitWeight,
            GroundWeight = shares.PlaceWeight,
        };
        _survey = survey;
        HashSet<Id<Partnership>> owners =
            [.. survey.InForce.Strategies.Select(static strategy => strategy.OwnerPartnership).OfType<Id<Partnership>>()];
        Dictionary<Id<Partnership>, PartnershipProfile> boards =
            owners.Count == 0 ? [] : all.Where(board => owners.Contains(board.Id)).ToDictionary(static board => board.Id);
        _all = [.. survey.InForce.Strategies.Select(strategy => Profile(strategy, boards))];
        _strategies = [.. _all.Where(static strategy => !strategy.Missing().Any())];
    }

    public StrategyDuplication Run()
    {
        StrategyPairs found = new(_strategies, Match, _execution);
        List<StrategyMatch> strongest = found.Strongest(Math.Max(_options.MaximumPairs, MaximumPairsOfGroups));
        int listed = Math.Min(strongest.Count, _options.MaximumPairs);
        StrategyReporter reporter = new(_options, _survey);
        return new()
        {
            StrategiesCompared = _strategies.Length,
            StrategiesReadFromText =
                [.. _strategies.Where(static strategy => strategy.AreThemesRead).Select(static strategy => strategy.Id)],
            NotCompared = NotCompared(),
            PairsCompared = PairsOfDifferentOwners(),
            Pairs = strongest.Take(listed).Select(reporter.Report).ToValueList(),
            PairsCut = checked((int)(found.Count - listed)),
            Groups = Groups(strongest),
        };
    }

    private StrategyProfile Profile(Strategy strategy, Dictionary<Id<Partnership>, PartnershipProfile> boards)
    {
        _execution.ThrowIfStopped();
        int[] themes =
            _survey.Themes.Set(StrategyThemes.Of(strategy, text => ThemeClassifier.Default.Read(text, _search), out bool areRead));
        return new()
        {
            Strategy = strategy,
            Owner = strategy.Owner,
            OwnerPartnership = strategy.OwnerPartnership is { } owner ? boards.GetValueOrDefault(owner) : null,
            Themes = themes,
            AreThemesRead = areRead,
            Ground = _survey.GroundOf(_survey.InForce.FootprintOf(strategy)),
        };
    }

    private long PairsOfDifferentOwners() =>
        Pairs(_strategies.Length) - _strategies.CountBy(static strategy => strategy.Owner!.Value).Sum(static owner => Pairs(owner.Value));

    private static long Pairs(long items) => items * (items - 1) / 2;

    private StrategyMatch? Match(StrategyProfile first, StrategyProfile second)
    {
        int shared = SortedSets.CountShared(first.Themes, second.Themes);
        OverlapMeasure remit = new(shared, first.Themes.Length, second.Themes.Length, first.Themes.Length + second.Themes.Length - shared);
        if (remit.Jaccard < _measure.ThemesFloor)
        {
            return null;
        }

        OverlapMeasure place = PairComparer.Place(first.Ground, second.Ground);
        return _measure.AreJoint(remit.Jaccard, place.Overlap)
            ? new()
            {
                First = first,
                Second = second,
                Remit = remit,
                Place = place,
                Score = _measure.Score(remit.Jaccard, place.Overlap),
            }
            : null;
    }

    private ValueList<StrategiesNotCompared> NotCompared() =>
        _all.SelectMany(static strategy => strategy.Missing().Select(reason => (Reason: reason, strategy.Id)))
            .GroupBy(static entry => entry.Reason, static entry => entry.Id)
            .OrderBy(static group => group.Key)
            .Select(static group => new StrategiesNotCompared { Reason = group.Key, Strategies = group.Order().ToValueList() })
            .ToValueList();

    // Two strategies of one owner make no pair of their own, but may stand in a group with those of others.
    private ValueList<StrategyGroup> Groups(List<StrategyMatch> strongestFirst) =>
        Cliques.Of(strongestFirst.Select(static match => (match.First, match.Second)), (left, right) => Match(left, right) is not null)
            .Select(Group)
            .OrderByDescending(static group => group.Members.Count).ThenBy(static group => group.Members[0])
            .ToValueList();

    private StrategyGroup Group(List<StrategyProfile> strategies) =>
        new()
        {
            Members = strategies.Select(static strategy => strategy.Id).Order().ToValueList(),
            Owners = strategies.Select(static strategy => strategy.Owner!.Value).Distinct().Order().ToValueList(),
            CommonThemes = _survey.Themes.Ids(strategies.Select(static strategy => strategy.Themes).Aggregate(SortedSets.Shared)),
            Themes = _survey.Themes.Ids(SortedSets.Of(strategies.SelectMany(static strategy => strategy.Themes))),
            Priorities = strategies.Sum(static strategy => strategy.Strategy.Priorities.Count),
        };
}
