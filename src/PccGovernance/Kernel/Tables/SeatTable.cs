namespace PccGovernance.Kernel;

/// <summary>Who sits where, as numbers in flat arrays, for whoever goes through all seats of a landscape.</summary>
/// <remarks>
/// A number is a position in the landscape's own lists, so that numbers have the order of identifiers. Seats stand board after board in the
/// order that they have in the landscape: by organisation first.
/// </remarks>
internal sealed class SeatTable
{
    /// <summary>The number of whoever is not known.</summary>
    public const int None = -1;

    private readonly int[] _offsets;
    private readonly int[] _boards;
    private readonly int[] _organisations;
    private readonly int[] _posts;
    private readonly int[] _people;
    private readonly int[] _payers;
    private readonly Lazy<int[][]> _organisationSets;
    private readonly Lazy<SeatGroups> _byOrganisation;
    private readonly Lazy<SeatGroups> _byPost;
    private readonly Lazy<SeatGroups> _byPerson;

    public SeatTable(LandscapeContents contents)
    {
        Dictionary<string, int> organisations = Numbering.Kept(contents.Organisations, static o => o.Id.Value);
        Dictionary<string, int> posts = Numbering.Kept(contents.Posts, static p => p.Id.Value);
        Dictionary<string, int> people = Numbering.Kept(contents.People, static p => p.Id.Value);
        _offsets = Offsets(contents.Partnerships);
        _boards = new int[_offsets[^1]];
        _organisations = new int[_offsets[^1]];
        _posts = new int[_offsets[^1]];
        _people = new int[people.Count == 0 ? 0 : _offsets[^1]];
        _payers = [.. contents.Partnerships.Select(board => board.Support?.PaidBy is { } payer ? organisations[payer.Value] : None)];
        int at = 0;
        for (int board = 0; board < contents.Partnerships.Count; board++)
        {
            foreach (Seat seat in contents.Partnerships[board].Seats)
            {
                _boards[at] = board;
                _organisations[at] = organisations[seat.Organisation.Value];
                _posts[at] = seat.Post is { } post ? posts[post.Value] : None;
                if (_people.Length > 0)
                {
                    _people[at] = seat.Person is { } person ? people[person.Value] : None;
                }

                at++;
            }
        }

        _organisationSets = new(Sets);
        _byOrganisation = new(() => new(_organisations, organisations.Count));
        _byPost = new(() => new(_posts, posts.Count));
        _byPerson = new(() => new(_people, people.Count));
    }

    /// <summary>How many seats there are.</summary>
    public int Count => _organisations.Length;

    /// <summary>The board of every seat.</summary>
    public ReadOnlySpan<int> Partnerships => _boards;

    /// <summary>The organisation of every seat.</summary>
    public ReadOnlySpan<int> Organisations => _organisations;

    /// <summary>The post of every seat; -1 where none is known.</summary>
    public ReadOnlySpan<int> Posts => _posts;

    /// <summary>The seats of each organisation.</summary>
    public SeatGroups ByOrganisation => _byOrganisation.Value;

    /// <summary>The seats of each post.</summary>
    public SeatGroups ByPost => _byPost.Value;

    /// <summary>The seats of each person.</summary>
    public SeatGroups ByPerson => _byPerson.Value;

    /// <summary>Where a board's seats begin. Beyond the last board it is where they all end.</summary>
    public int Offset(int board) => _offsets[board];

    /// <summary>The organisation that pays for a board's support; -1 where none is known.</summary>
    public int PayerOf(int board) => _payers[board];

    /// <summary>The organisations of a board's seats, ascending; one that has several seats stands several times.</summary>
    public ReadOnlySpan<int> OrganisationsOf(int board) => _organisations.AsSpan(_offsets[board].._offsets[board + 1]);

    /// <summary>The organisations on a board, ascending, each once.</summary>
    public int[] OrganisationSetOf(int board) => _organisationSets.Value[board];

    private int[][] Sets()
    {
        var sets = new int[_offsets.Length - 1][];
        for (int board = 0; board < sets.Length; board++)
        {
            sets[board] = SortedSets.OfSorted(OrganisationsOf(board).ToArray());
        }

        return sets;
    }

    private static int[] Offsets(ValueList<Partnership> boards)
    {
        var offsets = new int[boards.Count + 1];
        for (int board = 0; board < boards.Count; board++)
        {
            offsets[board + 1] = checked(offsets[board] + boards[board].Seats.Count);
        }

        return offsets;
    }
}
