namespace PccGovernance.SyntheticLandscapes;

/// <summary>Posts with pay for the seats of a synthetic landscape. Seats that are the same are made once.</summary>
internal sealed class SyntheticPosts
{
    /// <summary>Posts of an organisation: three, from £38,000 to £43,000 upwards in steps of £16,500.</summary>
    private const int PostsOfEach = 3;

    private const int Patterns = 6;

    private readonly Dictionary<Id<Organisation>, Post[]> _posts = [];
    private readonly Dictionary<(Id<Organisation> Organisation, int Pattern, bool IsChair), Seat> _seats = [];

    /// <summary>The posts of all organisations that have sat down, in the order of identifiers.</summary>
    public ValueList<Post> Posts => _posts.Values.SelectMany(static posts => posts).OrderBy(static post => post.Id).ToValueList();

    /// <summary>
    /// The seat of an organisation on a board: the board's number decides which post takes it, and whether it attends all, three quarters
    /// or an unknown share.
    /// </summary>
    public Seat Seat(Id<Organisation> organisation, int board, bool isChair)
    {
        (Id<Organisation>, int, bool) key = (organisation, board % Patterns, isChair);
        if (!_seats.TryGetValue(key, out Seat? seat))
        {
            seat = new()
            {
                Organisation = organisation,
                Post = PostsOf(organisation)[board % PostsOfEach].Id,
                Role = isChair ? SeatRole.Chair : SeatRole.Unknown,
                Attendance = (board % Patterns) switch { 1 => 0.75m, 3 or 5 => 1, _ => null },
            };
            _seats.Add(key, seat);
        }

        return seat;
    }

    private Post[] PostsOf(Id<Organisation> organisation)
    {
        if (!_posts.TryGetValue(organisation, out Post[]? posts))
        {
            posts = [.. Enumerable.Range(0, PostsOfEach).Select(place => new Post
            {
                Id = Id<Post>.Parse(FormattableString.Invariant($"{organisation}.post-{place}")),
                Organisation = organisation,
                Title = FormattableString.Invariant($"Post {place}"),
                Pay = PayBand.Between(38_000 + (16_500 * place), 43_000 + (16_500 * place)),
            })];
            _posts.Add(organisation, posts);
        }

        return posts;
    }
}
