using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Where one theme is named, cell by cell.</summary>
/// <remarks>
/// Where more than a few boards name it in one cell, more than a few do on any ground with that cell: which they are need not be known. In
/// all its cells a ground may have more.
/// </remarks>
internal sealed class ThemeMap(PartnershipProfile[] all, int cells, int grounds, int few, int fewInAll)
{
    /// <summary>What stands for more boards than a few.</summary>
    private static readonly PartnershipProfile[] s_many = new PartnershipProfile[1];

    private readonly int[] _counts = new int[cells];
    private readonly List<int> _naming = [];

    // Of the cells in which no more than a few name it; made when it is first asked who does.
    private int[]?[]? _boards;

    // By the number of the ground; what is not worked out yet is null.
    private readonly PartnershipProfile[]?[] _known = new PartnershipProfile[]?[grounds];

    /// <summary>Takes a board that names the theme, in the order of numbers.</summary>
    public void Add(PartnershipProfile board)
    {
        _naming.Add(board.Number);
        foreach (int cell in board.Ground.Cells)
        {
            _counts[cell]++;
        }
    }

    /// <summary>
    /// The boards that name the theme on some ground, in the order of identifiers; <c>null</c> when they are more than a few.
    /// </summary>
    public PartnershipProfile[]? On(FootprintFacts ground)
    {
        PartnershipProfile[] boards = ground.Number < grounds ? _known[ground.Number] ??= Find(ground) : Find(ground);
        return ReferenceEquals(boards, s_many) ? null : boards;
    }

    private PartnershipProfile[] Find(FootprintFacts ground)
    {
        foreach (int cell in ground.Cells)
        {
            if (cell < _counts.Length && _counts[cell] > few)
            {
                return s_many;
            }
        }

        _boards ??= BoardsOfCells();
        int[] boards = [];
        foreach (int cell in ground.Cells)
        {
            // What covers several cells stands in each of them.
            if (cell < _counts.Length && _boards[cell] is { } here && SortedSets.CountShared(boards, here) < here.Length)
            {
                boards = SortedSets.Either(boards, here);
                if (boards.Length > fewInAll)
                {
                    return s_many;
                }
            }
        }

        return boards.Length == 0 ? [] : Array.ConvertAll(boards, board => all[board]);
    }

    private int[]?[] BoardsOfCells()
    {
        int[]?[] boards = new int[]?[_counts.Length];
        int[] next = new int[_counts.Length];
        foreach (int board in _naming)
        {
            foreach (int cell in all[board].Ground.Cells)
            {
                if (_counts[cell] <= few)
                {
                    (boards[cell] ??= new int[_counts[cell]])[next[cell]++] = board;
                }
            }
        }

        return boards;
    }
}
