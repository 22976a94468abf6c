namespace PccGovernance.Duplication;

/// <summary>To which boards each post and each person comes, to find those to which everybody on a board does.</summary>
internal sealed class WhoComes
{
    private readonly IReadOnlyList<PartnershipProfile> _boards;
    private readonly Dictionary<long, List<int>> _byPost = [];
    private readonly Dictionary<int, List<int>> _byPerson = [];
    private readonly int[] _seen;
    private int _asked;

    public WhoComes(IReadOnlyList<PartnershipProfile> boards)
    {
        _boards = boards;
        _seen = new int[boards.Count];
        for (int position = 0; position < boards.Count; position++)
        {
            foreach (long post in boards[position].Posts)
            {
                Add(_byPost, post, position);
            }

            foreach (int[] people in boards[position].People ?? [])
            {
                foreach (int person in people)
                {
                    Add(_byPerson, person, position);
                }
            }
        }
    }

    /// <summary>
    /// The boards to which somebody comes from that body on a board, which has some, of which the fewest are known elsewhere: where each
    /// body sends somebody to both, this one does. Each comes once.
    /// </summary>
    public IEnumerable<int> WithOneOfEach(int position)
    {
        PartnershipProfile board = _boards[position];
        int rarest = Enumerable.Range(0, board.Organisations.Length)
            .MinBy(place => Comers(board, place).Sum(static boards => boards.Count));
        int asked = ++_asked;
        foreach (int other in Comers(board, rarest).SelectMany(static boards => boards))
        {
            if (_seen[other] != asked)
            {
                _seen[other] = asked;
                yield return other;
            }
        }
    }

    private IEnumerable<List<int>> Comers(PartnershipProfile board, int place)
    {
        int organisation = board.Organisations[place];
        for (int at = SeatPosts.PlaceOf(board.Posts, organisation);
            at < board.Posts.Length && SeatPosts.OrganisationOf(board.Posts[at]) == organisation;
            at++)
        {
            yield return _byPost[board.Posts[at]];
        }

        foreach (int person in board.People?[place] ?? [])
        {
            yield return _byPerson[person];
        }
    }

    private static void Add<T>(Dictionary<T, List<int>> boards, T who, int position)
        where T : notnull
    {
        if (!boards.TryGetValue(who, out List<int>? those))
        {
            boards.Add(who, those = []);
        }

        those.Add(position);
    }
}
