using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>
/// The pairs of strategies that repeat each other: how many there are, and the strongest of them. Strategies of the same ground and themes
/// stand to any other alike, so that kinds of them are compared and their pairs are counted; only those that are asked for are made.
/// </summary>
internal sealed class StrategyPairs
{
    private readonly StrategyProfile[] _strategies;
    private readonly Func<StrategyProfile, StrategyProfile, StrategyMatch?> _match;
    private readonly int[][] _alike;
    private readonly Dictionary<EntityReference, int>?[] _owners;

    // Pairs of kinds, by the score of every pair of theirs.
    private readonly SortedDictionary<double, List<(int One, int Other)>> _byScore =
        new(Comparer<double>.Create(static (left, right) => right.CompareTo(left)));

    /// <param name="strategies">The strategies, in the order of identifiers.</param>
    /// <param name="match">How two of them stand to each other; <c>null</c> where they do not repeat each other.</param>
    /// <param name="execution">When to stop.</param>
    public StrategyPairs(
        StrategyProfile[] strategies,
        Func<StrategyProfile, StrategyProfile, StrategyMatch?> match,
        Execution execution)
    {
        (_strategies, _match) = (strategies, match);
        _alike =
        [
            .. Enumerable.Range(0, strategies.Length)
                .GroupBy(number => (strategies[number].Ground, string.Join(',', strategies[number].Themes)))
                .Select(static those => those.ToArray()),
        ];
        _owners = new Dictionary<EntityReference, int>[_alike.Length];
        IEnumerable<int> kinds = Enumerable.Range(0, _alike.Length);
        foreach ((int one, int other) in execution.Each(
            CommonGround.Pairs(kinds, kind => FirstOf(kind).Ground).Concat(kinds.Select(static kind => (kind, kind)))))
        {
            if (_match(FirstOf(one), FirstOf(other)) is { } found)
            {
                Count += PairsOf(one, other);
                if (!_byScore.TryGetValue(found.Score, out List<(int, int)>? those))
                {
                    _byScore.Add(found.Score, those = []);
                }

                those.Add((one, other));
            }
        }
    }

    /// <summary>How many there are, of different owners.</summary>
    public long Count { get; }

    /// <summary>The strongest, by score from the highest and then by identifiers; no more than so many.</summary>
    public List<StrategyMatch> Strongest(int most)
    {
        List<StrategyMatch> strongest = [];
        foreach (List<(int One, int Other)> kinds in _byScore.Values)
        {
            AddInOrder(kinds, most, strongest);
        }

        return strongest;
    }

    private StrategyProfile FirstOf(int kind) => _strategies[_alike[kind][0]];

    private void AddInOrder(List<(int One, int Other)> kinds, int most, List<StrategyMatch> strongest)
    {
        if (strongest.Count >= most)
        {
            return;
        }

        ILookup<int, int> others = kinds
            .SelectMany(static IEnumerable<(int One, int Other)> ((int One, int Other) pair) =>
                pair.One == pair.Other ? [pair] : [pair, (pair.Other, pair.One)])
            .ToLookup(static pair => pair.One, static pair => pair.Other);
        (int Number, int Kind)[] firsts =
        [
            .. others.SelectMany(those => _alike[those.Key].Select(number => (number, those.Key))).Order(),
        ];
        List<int> after = [];
        foreach ((int first, int kind) in firsts)
        {
            after.Clear();
            foreach (int other in others[kind])
            {
                int at = Array.BinarySearch(_alike[other], first);
                after.AddRange(_alike[other].AsSpan(at < 0 ? ~at : at + 1));
            }

            after.Sort();
            foreach (int second in after)
            {
                if (_strategies[first].Owner != _strategies[second].Owner)
                {
                    strongest.Add(_match(_strategies[first], _strategies[second])!);
                    if (strongest.Count == most)
                    {
                        return;
                    }
                }
            }
        }
    }

    private long PairsOf(int one, int other)
    {
        long size = _alike[one].Length;
        return one == other
            ? Pairs(size) - OwnersOf(one).Values.Sum(static count => Pairs(count))
            : (size * _alike[other].Length)
                - OwnersOf(one).Sum(owner => (long)owner.Value * OwnersOf(other).GetValueOrDefault(owner.Key));
    }

    private static long Pairs(long items) => items * (items - 1) / 2;

    private Dictionary<EntityReference, int> OwnersOf(int kind)
    {
        if (_owners[kind] is { } known)
        {
            return known;
        }

        Dictionary<EntityReference, int> owners = [];
        foreach (int number in _alike[kind])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(owners, _strategies[number].Owner!.Value, out _)++;
        }

        return _owners[kind] = owners;
    }
}
