namespace PccGovernance.Duplication;

/// <summary>Where one theme is named, cell by cell.</summary>
/// <remarks>
/// Where more than a few boards name it in one cell, more than a few do on any ground with that cell: which they are need not be known. In
/// all its cells a ground may have more.
/// </remarks>
internal sealed class ThemeMap(PartnershipProfile[] all, int cells, int grounds, int few, int fewInAll)
{
    private const int UsualFew = 4;

    /// <summary>What stands for more boards than a few.</summary>
    private static readonly PartnershipProfile[] s_many = new PartnershipProfile[1];

    private readonly int[] _counts = new int[cells];
    private readonly List<int>?[] _boards = new List<int>?[cells];

    // By the number of the ground; what is not worked out yet is null.
    private readonly PartnershipProfile[]?[] _known = new PartnershipProfile[]?[grounds];

    /// <summary>Takes a board that names the theme, in the order of numbers.</summary>
    public void Add(PartnershipProfile board)
    {
        foreach (int cell in board.Ground.Cells)
        {
            if (++_counts[cell] > few)
            {
                _boards[cell] = null;
            }
            else
            {
                (_boards[cell] ??= new(Math.Min(few, UsualFew))).Add(board.Number);
            }
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
        List<int>? boards = null;
        bool isShared = true;
        foreach (int cell in ground.Cells)
        {
            if (cell >= _counts.Length)
            {
                break;
            }

            if (_counts[cell] > few)
            {
                return s_many;
            }

            if (_boards[cell] is not { } here)
            {
                continue;
            }

            if (boards is null)
            {
                boards = here;
                continue;
            }

            if (isShared)
            {
                (boards, isShared) = ([.. boards], false);
            }

            foreach (int board in here)
            {
                int place = boards.BinarySearch(board);
                if (place < 0)
                {
                    boards.Insert(~place, board);
                }
            }

            if (boards.Count > fewInAll)
            {
                return s_many;
            }
        }

        if (boards is null)
        {
            return [];
        }

        var found = new PartnershipProfile[boards.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = all[boards[i]];
        }

        return found;
    }
}
