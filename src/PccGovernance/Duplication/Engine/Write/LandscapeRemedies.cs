using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>
/// Chooses remedies for the landscape as a whole: a board becomes part of one other body at most, comes under one at most, boards that are
/// kept apart are not joined, and nothing is agreed with a board that is to end.
/// </summary>
/// <remarks>
/// Families come first, because a power of the law stands behind them; then what is over, because that is a fact; then clusters, then
/// pairs, each in the order of the report, the strongest first. What pulls another way than what has been settled before it waits: the
/// finding stays, its remedy says so.
/// </remarks>
internal sealed class LandscapeRemedies
{
    private readonly Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> _joined = [];
    private readonly Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> _ending = [];
    private readonly Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> _placed = [];

    /// <summary>
    /// The report with its remedies settled when one of them is first read: they hang together, and most readers of counts read none.
    /// </summary>
    public static DuplicationReport SettleOnReading(DuplicationReport report)
    {
        Deferred<DuplicationReport> settled = new(() => new LandscapeRemedies().Settle(report));
        return report with
        {
            Clusters =
                report.Clusters.Select((cluster, place) => cluster with { Written = new(() => settled.Value.Clusters[place].Remedy) })
                .ToValueList(),
            Pairs = report.Pairs.Select((pair, place) => pair with { Written = new(() => settled.Value.Pairs[place].Remedy) })
                .ToValueList(),
        };
    }

    private DuplicationReport Settle(DuplicationReport report)
    {
        ILookup<Id<Partnership>, DuplicationPair> kept =
            report.Pairs.Where(static pair => !pair.Remedy.Joins).ToLookup(static pair => pair.First);
        Dictionary<Id<Partnership>, DuplicationRemedy> powers = [];
        foreach (ParallelGroup group in report.ParallelGroups.Where(static group => group.Remedy.Joins))
        {
            Take(group.Remedy.Into is { } into ? group.Members.Append(into).ToValueList() : group.Members);
            if (group.Remedy.Into is { })
            {
                foreach (Id<Partnership> member in group.Members)
                {
                    powers[member] = group.Remedy;
                }
            }
        }

        DuplicationPair[] pairs = [.. report.Pairs];
        Each(pairs, static pair => pair.Remedy.Kind == DuplicationRemedyKind.Close, Closed);
        var clusters = report.Clusters.Select(cluster => Settle(cluster, kept)).ToValueList();
        Each(pairs, static pair => pair.Remedy.Joins, Joined);
        Each(pairs, static pair => pair.IsOneTooMany, OneTooMany);
        Each(pairs, static pair => pair.Remedy is { Kind: DuplicationRemedyKind.BringUnder, Into: not null }, Placed);
        Each(pairs, IsKept, pair => Kept(pair, powers));
        return report with { Clusters = clusters, Pairs = pairs.ToValueList() };
    }

    private static void Each(DuplicationPair[] pairs, Predicate<DuplicationPair> which, Func<DuplicationPair, DuplicationPair> settled)
    {
        for (int place = 0; place < pairs.Length; place++)
        {
            if (which(pairs[place]))
            {
                pairs[place] = settled(pairs[place]);
            }
        }
    }

    private static bool IsKept(DuplicationPair pair) => !pair.IsOneTooMany && pair.Remedy.Kind
        is DuplicationRemedyKind.DivideWork
            or DuplicationRemedyKind.AgreeLead
            or DuplicationRemedyKind.CoordinateAgendas
            or DuplicationRemedyKind.SitTogether;

    private DuplicationCluster Settle(DuplicationCluster cluster, ILookup<Id<Partnership>, DuplicationPair> kept)
    {
        if (!cluster.Remedy.Joins)
        {
            return cluster;
        }

        if (cluster.Members.Any(member => kept[member].Any(pair => cluster.Members.Contains(pair.Second))))
        {
            return cluster with
            {
                Remedy = Of(DuplicationRemedyKind.CoordinateAgendas,
                Statement.Of("duplication.cluster.keep-apart", ("boards", StatementValue.Of(cluster.Members, EntityReference.Of))))
            };
        }

        return IsFree(cluster.Members) ? Taken(cluster) : cluster with { Remedy = Later(cluster.Members, _joined) };
    }

    private DuplicationCluster Taken(DuplicationCluster cluster)
    {
        Take(cluster.Members);
        foreach (Id<Partnership> member in cluster.Members)
        {
            _ending.TryAdd(member, cluster.Members);
        }

        return cluster;
    }

    private DuplicationPair Closed(DuplicationPair pair)
    {
        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        Id<Partnership> closed = pair.Ending.Single();
        if (!_joined.TryAdd(closed, both))
        {
            return Waiting(pair, _joined);
        }

        _ending.Add(closed, both);
        return pair;
    }

    private DuplicationPair Joined(DuplicationPair pair)
    {
        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        if (IsFree(both))
        {
            Take(both);
        }
        else if (!(_joined.TryGetValue(pair.First, out ValueList<Id<Partnership>>? set) && set.Contains(pair.Second)))
        {
            return pair with { Remedy = Later(both, _joined) };
        }

        foreach (Id<Partnership> board in pair.Ending)
        {
            _ending.TryAdd(board, _joined[board]);
        }

        return pair;
    }

    private DuplicationPair OneTooMany(DuplicationPair pair)
    {
        DuplicationPair settled = Waiting(pair, _joined);
        if (ReferenceEquals(settled, pair))
        {
            ValueList<Id<Partnership>> both = [pair.First, pair.Second];
            _ = _ending.TryAdd(pair.First, both);
            _ = _ending.TryAdd(pair.Second, both);
        }

        return settled;
    }

    // A board is brought under one other, and under none that is to end.
    private DuplicationPair Placed(DuplicationPair pair)
    {
        DuplicationPair settled = Waiting(pair, _ending);
        Id<Partnership> lower = pair.Remedy.Into == pair.First ? pair.Second : pair.First;
        return !ReferenceEquals(settled, pair) || _placed.TryAdd(lower, [pair.First, pair.Second]) ? settled : Waiting(pair, _placed);
    }

    private DuplicationPair Kept(DuplicationPair pair, Dictionary<Id<Partnership>, DuplicationRemedy> powers)
    {
        // What holds of a family and the board above it is said of each of them in the same way.
        if (pair is { Form: DuplicationForm.DutyAtTwoLevels, IsQuestion: false }
            && ((powers.GetValueOrDefault(pair.First) is { } first && first.Into == pair.Second)
                || (powers.GetValueOrDefault(pair.Second) is { } second && second.Into == pair.First)))
        {
            return pair with { Remedy = powers.GetValueOrDefault(pair.First) ?? powers[pair.Second] };
        }

        return Waiting(pair, _ending);
    }

    /// <summary>The pair, waiting where one of the two has been settled with others.</summary>
    private static DuplicationPair Waiting(DuplicationPair pair, Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> settled)
    {
        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        return both.Any(board => settled.TryGetValue(board, out ValueList<Id<Partnership>>? set) && !both.All(set.Contains))
            ? pair with { Remedy = Later(both, settled) }
            : pair;
    }

    private bool IsFree(ValueList<Id<Partnership>> boards) => !boards.Any(_joined.ContainsKey);

    private void Take(ValueList<Id<Partnership>> boards)
    {
        foreach (Id<Partnership> board in boards)
        {
            _joined.TryAdd(board, boards);
        }
    }

    private static DuplicationRemedy Later(
        ValueList<Id<Partnership>> boards, Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> settled)
    {
        IEnumerable<Id<Partnership>> first = boards.Where(settled.ContainsKey).SelectMany(board => settled[board]).Distinct().Order();
        return Of(
            DuplicationRemedyKind.Clarify,
            Statement.Of(DuplicationRemedy.Waits, ("boards", StatementValue.Of(boards, EntityReference.Of)),
                ("first", StatementValue.Of(first, EntityReference.Of))));
    }

    private static DuplicationRemedy Of(DuplicationRemedyKind kind, Statement statement) => new() { Kind = kind, Statement = statement };
}
