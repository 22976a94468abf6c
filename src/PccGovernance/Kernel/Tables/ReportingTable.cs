namespace PccGovernance.Kernel;

/// <summary>Which boards report to which, as numbers: the places of boards in a landscape.</summary>
internal sealed class ReportingTable
{
    private readonly int[][] _parents;
    private readonly int[] _directReports;

    public ReportingTable(ValueList<Partnership> boards)
    {
        _parents = new int[boards.Count][];
        _directReports = new int[boards.Count];
        Dictionary<string, int>? numbers = null;
        for (int board = 0; board < _parents.Length; board++)
        {
            ValueList<Id<Partnership>> parents = boards[board].ReportsTo;
            _parents[board] = parents.IsEmpty ? [] : Numbers(parents, numbers ??= Numbering.Of(boards, static b => b.Id.Value));
            foreach (int parent in _parents[board])
            {
                _directReports[parent]++;
            }
        }
    }

    /// <summary>The boards to which a board reports directly, ascending.</summary>
    public int[] Parents(int board) => _parents[board];

    /// <summary>How many boards report directly to a board.</summary>
    public int DirectReports(int board) => _directReports[board];

    private static int[] Numbers(ValueList<Id<Partnership>> boards, Dictionary<string, int> numbers)
    {
        var found = new int[boards.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = numbers[boards[i].Value];
        }

        return SortedSets.Of(found);
    }
}
