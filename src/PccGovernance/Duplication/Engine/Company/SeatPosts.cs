using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Which posts take the seats of each board, by the boards' numbers: each is worked out when it is first asked for and kept with the
/// landscape. Safe for use from any thread.
/// </summary>
/// <param name="landscape">The landscape.</param>
/// <param name="roles">Which of its organisations are bodies: those that are lines between boards send nobody.</param>
/// <param name="areFew">Whether so few boards are asked about that a table of all seats is not worth its making.</param>
internal sealed class SeatPosts(Landscape landscape, OrganisationRoles roles, bool areFew)
{
    private const int PostBits = 32;

    private readonly long[]?[] _posts = new long[]?[landscape.Partnerships.Count];

    public static SeatPosts Of(Landscape landscape) =>
        landscape.Derived.Of(landscape, static of => new SeatPosts(of, OrganisationRoles.Of(of), areFew: false));

    /// <summary>
    /// The posts of a board's seats, each once: with the number of the organisation in the upper half, and so in the order of
    /// organisations.
    /// </summary>
    public long[] this[int board] => _posts[board] ??= areFew ? FromRecord(landscape.Partnerships[board]) : FromTable(board);

    /// <summary>The organisation whose post it is.</summary>
    public static int OrganisationOf(long post) => (int)(post >> PostBits);

    /// <summary>Where the posts of an organisation begin, or would.</summary>
    public static int PlaceOf(long[] posts, int organisation) =>
        Array.BinarySearch(posts, (long)organisation << PostBits) is >= 0 and var place ? place
        : ~Array.BinarySearch(posts, (long)organisation << PostBits);

    private long[] FromTable(int board)
    {
        SeatTable seats = landscape.SeatTable;
        ReadOnlySpan<int> posts = seats.Posts[seats.Offset(board)..seats.Offset(board + 1)];
        if (!posts.ContainsAnyExcept(SeatTable.None))
        {
            return [];
        }

        ReadOnlySpan<int> organisations = seats.OrganisationsOf(board);
        List<long> found = new(posts.Length);
        for (int seat = 0; seat < posts.Length; seat++)
        {
            Add(found, organisations[seat], posts[seat]);
        }

        return InOrder(found);
    }

    private long[] FromRecord(Partnership board)
    {
        Dictionary<string, int>? organisations = null;
        Dictionary<string, int> posts = [];
        List<long> found = [];
        foreach (Seat seat in board.Seats)
        {
            if (seat.Post is { } post)
            {
                if (organisations is null)
                {
                    organisations = Numbering.Kept(landscape.Contents.Organisations, static o => o.Id.Value);
                    posts = Numbering.Kept(landscape.Contents.Posts, static p => p.Id.Value);
                }

                Add(found, organisations[seat.Organisation.Value], posts[post.Value]);
            }
        }

        return InOrder(found);
    }

    private void Add(List<long> found, int organisation, int post)
    {
        if (post != SeatTable.None && roles.IsBody(organisation))
        {
            found.Add(((long)organisation << PostBits) | (uint)post);
        }
    }

    private static long[] InOrder(List<long> found)
    {
        found.Sort();
        long[] posts = [.. found];
        int kept = 0;
        foreach (long post in posts)
        {
            if (kept == 0 || posts[kept - 1] != post)
            {
                posts[kept++] = post;
            }
        }

        return kept == posts.Length ? posts : posts[..kept];
    }
}
