using System.Globalization;
using Google.OrTools.Sat;

namespace PccGovernance.Optimisation;

/// <summary>Chooses among sets of boards to bring together: each board once, and within what is bounded for all of them.</summary>
internal sealed class ColumnChoice
{
    private readonly ConsolidationProblem _problem;
    private readonly MergeColumn[] _columns;
    private readonly BoolVar[] _taken;
    private readonly CpModel _model = new();
    private readonly double _work;

    public ColumnChoice(ConsolidationProblem problem, ConsolidationOptions options, MergeColumn[] columns, long? bound)
    {
        (_problem, _columns, _work) = (problem, columns, options.MaximumWork);
        _taken = [.. columns.Select((_, i) => _model.NewBoolVar(string.Create(CultureInfo.InvariantCulture, $"c.{i}")))];
        foreach (IGrouping<int, int> board in Enumerable.Range(0, columns.Length)
            .SelectMany(i => columns[i].Boards.Select(board => (board, i)))
            .GroupBy(static pair => pair.board, static pair => pair.i)
            .OrderBy(static board => board.Key))
        {
            _model.AddAtMostOne(board.Select(i => (ILiteral)_taken[i]));
        }

        if (options.MaximumChanged is { } most)
        {
            _model.Add(Sum(static column => column.Changed) <= most);
        }

        foreach (OrganisationCapacity capacity in options.Capacities)
        {
            _model.Add(Sum(column => problem.MoreHours(column, capacity.Organisation)) <= problem.RoomOf(capacity));
        }

        LinearExpr saved = Sum(static column => column.Saved);
        if (bound is { } nothingMore)
        {
            _model.Add(saved <= nothingMore);
        }

        _model.Maximize(saved);
    }

    /// <summary>Says where to begin: a choice that is within the limits.</summary>
    public void StartFrom(IEnumerable<MergeColumn> choice)
    {
        HashSet<string> keys = [.. choice.Select(Key)];
        for (int i = 0; i < _columns.Length; i++)
        {
            _model.AddHint(_taken[i], keys.Contains(Key(_columns[i])) ? 1 : 0);
        }
    }

    /// <summary>The best choice, and whether it is proved to be; <c>null</c> where nothing more can be chosen or was found.</summary>
    public (MergeColumn[] Chosen, bool IsProved)? Next()
    {
        while (true)
        {
            CpSolver solver = SteadySolver.Of(_work);
            CpSolverStatus status = solver.Solve(_model);
            if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            {
                return null;
            }

            int[] chosen = [.. Enumerable.Range(0, _columns.Length).Where(i => solver.BooleanValue(_taken[i]))];
            MergeColumn[] columns = [.. chosen.Select(i => _columns[i])];
            if (FoundSolution.Of(_problem, columns, 0, isProved: false).IsLandscape)
            {
                // No choice is given twice: another leaves one of these out or takes one more.
                _model.AddBoolOr(_taken.Select((take, i) => Array.BinarySearch(chosen, i) >= 0 ? take.Not() : (ILiteral)take));
                return (columns, status == CpSolverStatus.Optimal);
            }

            // Mergers that are sound one by one can together report to themselves: that choice is ruled out, and the search goes on.
            _model.AddBoolOr(chosen.Select(i => _taken[i].Not()));
        }
    }

    private static string Key(MergeColumn column) =>
        string.Create(CultureInfo.InvariantCulture, $"{column.Into}:{string.Join('.', column.From)}");

    private LinearExpr Sum(Func<MergeColumn, long> of) => LinearExpr.WeightedSum(_taken, _columns.Select(of));
}
