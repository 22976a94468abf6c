using Google.OrTools.LinearSolver;

namespace PccGovernance.Optimisation;

/// <summary>
/// Prices of boards at which the sets that boards would take on one by one come nearest to what can be had at once: the linear relaxation
/// over all sets, whose columns are made as they are needed.
/// </summary>
internal sealed class PriceSearch(ConsolidationProblem problem, ConsolidationOptions options, HostMergers[] hosts)
{
    private const int MostRounds = 400;
    private const long FewestSteps = 500;

    /// <summary>
    /// How far new prices go from the best so far towards those of the last program: prices that leap about bound nothing.
    /// </summary>
    private const double Leap = 0.4;

    private readonly Dictionary<(int Into, string From), MergeColumn> _columns = [];

    private bool _isLookedThrough;

    /// <summary>The best prices.</summary>
    public MergePrices Prices { get; private set; } = new(new long[problem.Boards.Length], 0);

    /// <summary>What no choice of mergers saves more than.</summary>
    public long Bound { get; private set; } = long.MaxValue;

    /// <summary>What no set of each board is worth more than at <see cref="Prices"/>, as far as it is above 0.</summary>
    public long[] BoundOfHosts { get; private set; } = new long[hosts.Length];

    /// <summary>The sets that were made.</summary>
    public MergeColumn[] Columns =>
        [.. _columns.OrderBy(static column => column.Key.Into).ThenBy(static column => column.Key.From, StringComparer.Ordinal)
            .Select(static column => column.Value)];

    /// <summary>Looks for prices until they are the best or the steps are used up.</summary>
    public void Run(long steps)
    {
        // Of a price of nothing every board wants every other: a few quick looks give prices to begin with.
        Price(Prices, FewestSteps);
        long each = FewestSteps;
        MergePrices? next = Master();
        for (int round = 0; next is not null && round < MostRounds && hosts.Sum(static host => host.Steps) < steps; round++)
        {
            MergePrices now = Between(Prices, next);
            if (!Price(now, each) && !Price(next, each))
            {
                // No set is worth more than it costs at the prices of the program: it is solved, if every board was looked through.
                if (_isLookedThrough)
                {
                    return;
                }

                each *= 8;
            }
            else
            {
                next = Master();
            }
        }
    }

    private static MergePrices Between(MergePrices best, MergePrices next) => new(
        [.. best.OfBoard.Zip(next.OfBoard, static (one, other) => one + (long)((other - one) * Leap))],
        best.OfChange + (long)((next.OfChange - best.OfChange) * Leap));

    /// <summary>Makes the best set of each board at some prices; whether one of them is new.</summary>
    private bool Price(MergePrices prices, long steps)
    {
        _isLookedThrough = true;
        long bound = prices.OfBoard.Sum() + (prices.OfChange * (options.MaximumChanged ?? 0));
        long[] bounds = new long[hosts.Length];
        bool isNew = false;
        for (int i = 0; i < hosts.Length; i++)
        {
            (MergeColumn? best, bounds[i], bool isComplete) = hosts[i].Best(prices, steps);
            bound += bounds[i];
            _isLookedThrough &= isComplete;
            isNew |= best is not null && _columns.TryAdd((best.Into, string.Join('.', best.From)), best);
        }

        if (bound < Bound)
        {
            (Bound, Prices, BoundOfHosts) = (bound, prices, bounds);
        }

        return isNew;
    }

    /// <summary>The prices of the program over the sets so far; <c>null</c> where it was not solved.</summary>
    private MergePrices? Master()
    {
        using var solver = Solver.CreateSolver("GLOP");
        Objective objective = solver.Objective();
        objective.SetMaximization();
        Constraint[] boards = [.. problem.Boards.Select(_ => solver.MakeConstraint(0, 1))];
        Constraint? changes = options.MaximumChanged is { } most ? solver.MakeConstraint(0, most) : null;
        foreach (MergeColumn column in Columns)
        {
            Variable taken = solver.MakeNumVar(0, double.PositiveInfinity, string.Empty);
            objective.SetCoefficient(taken, column.Saved / (double)BoardInfo.Scale);
            changes?.SetCoefficient(taken, column.Changed);
            foreach (int board in column.Boards)
            {
                boards[board].SetCoefficient(taken, 1);
            }
        }

        return solver.Solve() == Solver.ResultStatus.OPTIMAL
            ? new([.. boards.Select(PriceOf)], changes is null ? 0 : PriceOf(changes))
            : null;
    }

    private static long PriceOf(Constraint constraint) => Math.Max(0, (long)Math.Round(constraint.DualValue() * BoardInfo.Scale));
}
