namespace PccGovernance;

/// <summary>Who sits where, as numbers in flat arrays, for whoever goes through all seats of a landscape.</summary>
/// <remarks>
/// A number is a position in the landscape's own lists, so that numbers have the order of identifiers. Seats stand board after board in the
/// order that they have in the landscape: by organisation first.
/// </remarks>
internal sealed class SeatTable
{
    private const int None = -1;

    private readonly int[] _offsets;
    private readonly int[] _organisations;
    private readonly int[] _posts;

    public SeatTable(LandscapeContents contents)
    {
        Dictionary<string, int> organisations = Numbering.Of(contents.Organisations, static o => o.Id.Value);
        Dictionary<string, int> posts = Numbering.Of(contents.Posts, static p => p.Id.Value);
        _offsets = Offsets(contents.Partnerships);
        _organisations = new int[_offsets[^1]];
        _posts = new int[_offsets[^1]];
        int at = 0;
        foreach (Partnership board in contents.Partnerships)
        {
            foreach (Seat seat in board.Seats)
            {
                _organisations[at] = organisations[seat.Organisation.Value];
                _posts[at++] = seat.Post is { } post ? posts[post.Value] : None;
                HasPeople |= seat.Person is not null;
            }
        }
    }

    /// <summary>Whether any seat names a person.</summary>
    public bool HasPeople { get; }

    /// <summary>The organisation of every seat.</summary>
    public ReadOnlySpan<int> Organisations => _organisations;

    /// <summary>The post of every seat; -1 where none is known.</summary>
    public ReadOnlySpan<int> Posts => _posts;

    /// <summary>Where a board's seats begin. Beyond the last board it is where they all end.</summary>
    public int Offset(int board) => _offsets[board];

    /// <summary>The organisations of a board's seats, ascending; one that has several seats stands several times.</summary>
    public ReadOnlySpan<int> OrganisationsOf(int board) => _organisations.AsSpan(_offsets[board].._offsets[board + 1]);

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
