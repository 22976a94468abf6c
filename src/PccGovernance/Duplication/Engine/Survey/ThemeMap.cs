namespace PccGovernance.Duplication;

/// <summary>Where one theme is named, cell by cell.</summary>
/// <remarks>Where more than a few boards name it in one cell, more than a few do on any ground with that cell: which they are need not be known.</remarks>
internal sealed class ThemeMap
{
    private int[] _counts = [];
    private List<PartnershipProfile>?[] _boards = [];

    /// <summary>Takes a board that names the theme.</summary>
    public void Add(PartnershipProfile board, int few)
    {
        foreach (int cell in board.Ground.Cells)
        {
            if (cell >= _counts.Length)
            {
                Array.Resize(ref _counts, board.Ground.Cells[^1] + 1);
                Array.Resize(ref _boards, board.Ground.Cells[^1] + 1);
            }

            if (++_counts[cell] > few)
            {
                _boards[cell] = null;
            }
            else
            {
                (_boards[cell] ??= []).Add(board);
            }
        }
    }

    /// <summary>The boards that name the theme on some ground, in the order of identifiers; <c>null</c> when they are more than a few.</summary>
    public PartnershipProfile[]? On(FootprintFacts ground, int few)
    {
        HashSet<PartnershipProfile>? boards = null;
        foreach (int cell in ground.Cells)
        {
            if (cell >= _counts.Length)
            {
                break;
            }

            if (_counts[cell] > few)
            {
                return null;
            }

            if (_boards[cell] is { } here)
            {
                (boards ??= []).UnionWith(here);
            }
        }

        return boards is null ? []
            : boards.Count > few ? null
            : [.. boards.OrderBy(static board => board.Number)];
    }
}
