using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>
/// Chooses remedies for the landscape as a whole: a board becomes part of one other body at most, and boards that are kept apart are not
/// joined.
/// </summary>
/// <remarks>
/// Families come first, because a power of the law stands behind them; then clusters, then pairs, each in the order of the report, the
/// strongest first. What would join a board that has been taken already waits until that is settled: the finding stays, its remedy says so.
/// </remarks>
internal sealed class LandscapeRemedies
{
    private readonly Dictionary<Id<Partnership>, ValueList<Id<Partnership>>> _joined = [];

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
            Take(group.Remedy.Into is { } into ? group.Members.Append(into).Order().ToValueList() : group.Members);
            if (group.Remedy.Into is { })
            {
                foreach (Id<Partnership> member in group.Members)
                {
                    powers[member] = group.Remedy;
                }
            }
        }

        return report with
        {
            Clusters = report.Clusters.Select(cluster => Settle(cluster, kept)).ToValueList(),
            Pairs = report.Pairs.Select(pair => Settle(pair, powers)).ToValueList(),
        };
    }

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

        return IsFree(cluster.Members) ? Taken(cluster) : cluster with { Remedy = Later(cluster.Members) };
    }

    private DuplicationCluster Taken(DuplicationCluster cluster)
    {
        Take(cluster.Members);
        return cluster;
    }

    private DuplicationPair Settle(DuplicationPair pair, Dictionary<Id<Partnership>, DuplicationRemedy> powers)
    {
        if (!pair.Remedy.Joins)
        {
            // What holds of a family and the board above it is said of each of them in the same way.
            return pair is { Form: DuplicationForm.DutyAtTwoLevels, IsQuestion: false }
                && ((powers.GetValueOrDefault(pair.First) is { } first && first.Into == pair.Second)
                || (powers.GetValueOrDefault(pair.Second) is { } second && second.Into == pair.First))
                ? pair with { Remedy = powers.GetValueOrDefault(pair.First) ?? powers[pair.Second] }
                : pair;
        }

        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        if (IsFree(both))
        {
            Take(both);
            return pair;
        }

        return _joined.TryGetValue(pair.First, out ValueList<Id<Partnership>>? set) && set.Contains(pair.Second)
            ? pair
            : pair with { Remedy = Later(both) };
    }

    private bool IsFree(ValueList<Id<Partnership>> boards) => !boards.Any(_joined.ContainsKey);

    private void Take(ValueList<Id<Partnership>> boards)
    {
        foreach (Id<Partnership> board in boards)
        {
            _joined.TryAdd(board, boards);
        }
    }

    private DuplicationRemedy Later(ValueList<Id<Partnership>> boards)
    {
        IEnumerable<Id<Partnership>> first = boards.Where(_joined.ContainsKey).SelectMany(board => _joined[board]).Distinct().Order();
        return Of(
            DuplicationRemedyKind.Clarify,
            Statement.Of("duplication.settle-first", ("boards", StatementValue.Of(boards, EntityReference.Of)),
                ("first", StatementValue.Of(first, EntityReference.Of))));
    }

    private static DuplicationRemedy Of(DuplicationRemedyKind kind, Statement statement) => new() { Kind = kind, Statement = statement };
}
