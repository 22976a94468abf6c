using NodaTime;

namespace PccGovernance.Demand;

/// <summary>Goes once through all boards and seats of a landscape, and adds up as it goes.</summary>
internal sealed class DemandPass : IDisposable
{
    private readonly Landscape _landscape;
    private readonly DemandOptions _options;
    private readonly ScenarioPlan _plan;
    private readonly DemandTable _all = new(1);
    private readonly DemandTable _organisations;
    private readonly DemandTable _posts;
    private readonly DemandTable _people;
    private readonly Dictionary<string, int> _numbersOfPeople;
    private int _boardsWithPosts;
    private int _seatsWithoutPost;

    public DemandPass(Landscape landscape, DemandOptions options)
    {
        _landscape = landscape;
        _options = options;
        _organisations = new(landscape.Organisations.Count);
        _posts = new(landscape.Contents.Posts.Count);
        _numbersOfPeople = landscape.Seats.HasPeople ? Numbering.Of(landscape.Contents.People, static person => person.Id.Value) : [];
        _people = new(_numbersOfPeople.Count);

        _plan = new(landscape, options.Scenario, board => Of(0, board, 1));
    }

    public DemandReport Run(LocalDate asOf)
    {
        for (int number = 0; number < _landscape.Partnerships.Count; number++)
        {
            Add(number, _landscape.Partnerships[number]);
        }

        return new()
        {
            AsOf = asOf,
            Options = _options,
            Total = _all.LoadOf(0, null),
            SeatsWithoutPost = _seatsWithoutPost,
            Organisations = Rows(_organisations, number => new OrganisationDemand { Organisation = _landscape.Organisations[number].Id, Load = _organisations.LoadOf(number, _options.ProductiveHours) }),
            Posts = Posts(),
            People = Rows(_people, number => new PersonDemand { Person = _landscape.Contents.People[number].Id, Load = _people.LoadOf(number, _options.ProductiveHours) }),
            Concentration = Concentration(),
        };
    }

    public void Dispose()
    {
        _all.Dispose();
        _organisations.Dispose();
        _posts.Dispose();
        _people.Dispose();
    }

    private void Add(int number, Partnership board)
    {
        decimal factor = _plan.FactorOf(board);
        if (factor == 0)
        {
            return;
        }

        SeatTable seats = _landscape.Seats;
        int offset = seats.Offset(number);
        BoardDemand demand = Of(number, board, factor);
        bool hasPost = false;
        for (int place = 0; place < board.Seats.Count; place++)
        {
            Seat seat = board.Seats[place];
            if (!_plan.IsEmpty && _plan.Frees(board, seat))
            {
                continue;
            }

            SeatDemand asked = demand.Of(seat);
            _all.Add(0, in asked, in demand);
            _organisations.Add(seats.Organisations[offset + place], in asked, in demand);
            if (seats.Posts[offset + place] is var post and >= 0)
            {
                _posts.Add(post, in asked, in demand);
                hasPost = true;
            }
            else
            {
                _seatsWithoutPost++;
            }

            if (seat.Person is { } person)
            {
                _people.Add(_numbersOfPeople[person.Value], in asked, in demand);
            }
        }

        _boardsWithPosts += hasPost ? 1 : 0;
    }

    private BoardDemand Of(int number, Partnership board, decimal factor)
    {
        bool isUsual = _options.UsualMeetings is not null || _options.UsualAttendance is not null;
        bool meetsAsBoardsDo = !isUsual || _landscape.FunctionOf(board) is not (BoardFunction.Casework or BoardFunction.Service);
        return new(number, board, meetsAsBoardsDo ? _options.UsualMeetings : null, meetsAsBoardsDo ? _options.UsualAttendance : null, factor);
    }

    private ValueList<PostDemand> Posts()
    {
        Dictionary<Id<Post>, PostCapacity> capacities = _options.Capacities.ToDictionary(static capacity => capacity.Post);
        return Rows(_posts, number =>
        {
            Post post = _landscape.Contents.Posts[number];
            return new PostDemand
            {
                Post = post.Id,
                Organisation = post.Organisation,
                Load = _posts.LoadOf(number, _options.ProductiveHours),
                Chairs = _posts[number].Chairs,
                Capacity = capacities.GetValueOrDefault(post.Id),
            };
        });
    }

    private DemandConcentration Concentration()
    {
        int organisation = Busiest(_organisations);
        int post = Busiest(_posts);
        return new()
        {
            BoardsWithSeats = _all[0].Boards,
            BusiestOrganisation = organisation < 0 ? null : _landscape.Organisations[organisation].Id,
            BoardsOfBusiestOrganisation = organisation < 0 ? 0 : _organisations[organisation].Boards,
            BoardsWithPosts = _boardsWithPosts,
            BusiestPost = post < 0 ? null : _landscape.Contents.Posts[post].Id,
            BoardsOfBusiestPost = post < 0 ? 0 : _posts[post].Boards,
        };
    }

    private static int Busiest(DemandTable table)
    {
        int busiest = -1;
        for (int number = 0; number < table.Count; number++)
        {
            if (table[number].Boards > (busiest < 0 ? 0 : table[busiest].Boards))
            {
                busiest = number;
            }
        }

        return busiest;
    }

    private static ValueList<T> Rows<T>(DemandTable table, Func<int, T> write)
    {
        List<T> rows = [];
        for (int number = 0; number < table.Count; number++)
        {
            if (table[number].Seats > 0)
            {
                rows.Add(write(number));
            }
        }

        return rows.ToValueList();
    }
}
