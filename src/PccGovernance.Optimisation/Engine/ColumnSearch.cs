namespace PccGovernance.Optimisation;

/// <summary>
/// Searches over sets: what each board could take on, priced so that no set of mergers can save more than a bound; then every set that a
/// choice as good as the best known could have, and the best choice among those, which nothing outside them can exceed.
/// </summary>
internal sealed class ColumnSearch(ConsolidationProblem problem, ConsolidationOptions options)
{
    /// <summary>How many steps stand for one of the solver's deterministic seconds.</summary>
    private const double StepsOfASecond = 1_000_000;

    private const int MostColumns = 150_000;

    private readonly HostMergers[] _hosts = HostMergers.Of(problem, options);

    /// <summary>What no choice saves more than.</summary>
    public long Bound { get; private set; }

    /// <summary>The best that was found so far.</summary>
    public MergeColumn[] Known { get; private set; } = [];

    /// <summary>
    /// The best choice and those after it, all proved to be; <c>null</c> where the work does not suffice for that. Then
    /// <see cref="Known"/> and <see cref="Bound"/> say how far it came.
    /// </summary>
    public List<FoundSolution>? Solve(int others)
    {
        if (_hosts.Length == 0)
        {
            return [FoundSolution.Of(problem, [], 0, isProved: true)];
        }

        long steps = (long)(options.MaximumWork * StepsOfASecond);
        PriceSearch prices = new(problem, options, _hosts);
        prices.Run(steps / 2);
        Bound = prices.Bound;
        List<MergeColumn[]> known = Choices(prices.Columns, null, others, out _);
        Known = known.Count > 0 ? known[0] : [];
        long[] values = [.. known.Select(Value)];

        // With every set of choices as good as the last of those known, those after the best are proved too; else the best alone.
        long least = values.Length > others ? values[others] : 1;
        foreach (long threshold in new[] { least, Value(Known) }.Distinct())
        {
            if (List(prices, Math.Max(1, threshold), steps) is { } columns)
            {
                List<MergeColumn[]> best = Choices(columns, Bound, threshold == least ? others : 0, out bool isProved);
                if (isProved)
                {
                    return [.. best.Select(choice => FoundSolution.Of(problem, choice, Value(choice), isProved: true))];
                }
            }
        }

        return null;
    }

    private static long Value(MergeColumn[] choice) => choice.Sum(static column => column.Saved);

    private List<MergeColumn[]> Choices(MergeColumn[] columns, long? bound, int others, out bool isProved)
    {
        ColumnChoice choice = new(problem, options, columns, bound);
        choice.StartFrom(Known);
        List<MergeColumn[]> found = [];
        isProved = true;
        while (found.Count <= others && choice.Next() is var (chosen, proved))
        {
            isProved &= proved;
            found.Add(chosen);
            if (chosen.Length == 0)
            {
                break;
            }
        }

        isProved &= found.Count > 0;
        return found;
    }

    /// <summary>Every set that a choice can have that saves no less than so much; <c>null</c> where there are too many.</summary>
    private MergeColumn[]? List(PriceSearch prices, long least, long steps)
    {
        List<MergeColumn> columns = [];
        long slack = least - prices.Bound;
        for (int i = 0; i < _hosts.Length; i++)
        {
            long room = steps - _hosts.Sum(static host => host.Steps);
            if (room <= 0
                || !_hosts[i].TryList(prices.Prices, slack + prices.BoundOfHosts[i], room, columns.Add)
                || columns.Count > MostColumns)
            {
                return null;
            }
        }

        return [.. columns];
    }
}
