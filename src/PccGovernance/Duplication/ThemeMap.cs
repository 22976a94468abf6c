namespace PccGovernance.Duplication;

/// <summary>Where one theme is named, cell by cell.</summary>
/// <remarks>Where more than a few boards name it in one cell, more than a few do on any ground with that cell: which they are need not be known.</remarks>
internal sealed class ThemeMap
{
    private readonly IReadOnlyDictionary<Ground, List<BoardProfile>> _naming;
    private readonly long[] _boards;
    private readonly List<Ground>?[] _grounds;

    public ThemeMap(IReadOnlyDictionary<Ground, List<BoardProfile>> naming, int few)
    {
        _naming = naming;
        int cells = naming.Keys.Max(static ground => ground.Cells[^1]) + 1;
        _boards = new long[cells];
        _grounds = new List<Ground>[cells];
        foreach ((Ground ground, List<BoardProfile> boards) in naming)
        {
            foreach (int cell in ground.Cells)
            {
                _boards[cell] += boards.Count;
                if (_boards[cell] <= few)
                {
                    (_grounds[cell] ??= []).Add(ground);
                }
            }
        }
    }

    /// <summary>The boards that name the theme on some ground, in the order of identifiers; <c>null</c> when they are more than a few.</summary>
    public BoardProfile[]? On(Ground ground, int few)
    {
        HashSet<Ground> grounds = [];
        foreach (int cell in ground.Cells)
        {
            if (cell >= _boards.Length)
            {
                break;
            }

            if (_boards[cell] > few)
            {
                return null;
            }

            grounds.UnionWith(_grounds[cell] ?? []);
        }

        return grounds.Sum(name => _naming[name].Count) > few
            ? null
            : [.. grounds.SelectMany(name => _naming[name]).OrderBy(static board => board.Number)];
    }
}
