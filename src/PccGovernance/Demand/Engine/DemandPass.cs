using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>
/// Adds up what the seats of a landscape ask for. Each case of seats is reckoned once; rows are written when they are read.
/// </summary>
internal sealed class DemandPass
{
    private readonly Landscape _landscape;
    private readonly SeatTable _seats;
    private readonly SeatClasses _classes;
    private readonly DemandOptions _options;
    private readonly SeatClassDemand[] _demands;
    private readonly bool _hasMonths;

    public DemandPass(Landscape landscape, DemandOptions options, Execution execution)
    {
        _landscape = landscape;
        _seats = landscape.SeatTable;
        _classes = landscape.SeatClasses;
        _options = options;
        _demands = DemandsOf(_classes, options, execution);
        _hasMonths = _classes.Terms.ToArray().Any(static board => !board.Months.IsEmpty);
    }

    public DemandReport Run(LocalDate asOf, Execution execution)
    {
        execution.ThrowIfStopped();
        DemandTally total = SumOfAll();
        execution.ThrowIfStopped();
        (int seatsWithPosts, int boardsWithPosts) = WithPosts();
        execution.ThrowIfStopped();
        return new()
        {
            AsOf = asOf,
            Options = _options,
            Total = total.ToLoad(null, _hasMonths ? PeakOf([.. Enumerable.Range(0, _seats.Count)]) : null),
            SeatsWithoutPost = total.Seats - seatsWithPosts,
            OrganisationRows = Rows(
                _seats.ByOrganisation,
                (number, _, load) => new OrganisationDemand { Organisation = _landscape.Organisations[number].Id, Load = load }),
            PostRows = PostRows(),
            PersonRows = Rows(
                _seats.ByPerson,
                (number, _, load) => new PersonDemand { Person = _landscape.Contents.People[number].Id, Load = load }),
            Concentration = Concentration(total.Partnerships, boardsWithPosts, execution),
        };
    }

    private static SeatClassDemand[] DemandsOf(SeatClasses cases, DemandOptions options, Execution execution)
    {
        MeetingPattern? usual = options.UsualValues?.ToMeetingPattern();
        SeatClassDemand[] demands = new SeatClassDemand[cases.All.Length];
        for (int number = 0; number < demands.Length; number++)
        {
            execution.ThrowIfStopped();
            ref readonly SeatClass seat = ref cases.All[number];
            demands[number] = new(in seat, new(in cases.Terms[seat.Terms], usual, options.UsualValues?.Attendance));
        }

        return demands;
    }

    /// <summary>What some seats, in their order, ask for.</summary>
    private DemandTally SumOf(ReadOnlySpan<int> seats)
    {
        ReadOnlySpan<int> cases = _classes.OfSeats;
        ReadOnlySpan<int> boards = _seats.Partnerships;
        DemandTally sum = default;
        int lastBoard = SeatTable.None;
        foreach (int seat in seats)
        {
            sum.Add(in _demands[cases[seat]], boards[seat] != lastBoard);
            lastBoard = boards[seat];
        }

        return sum;
    }

    private DemandTally SumOfAll()
    {
        ReadOnlySpan<int> cases = _classes.OfSeats;
        DemandTally sum = default;
        for (int board = 0; board < _landscape.Partnerships.Count; board++)
        {
            for (int seat = _seats.Offset(board); seat < _seats.Offset(board + 1); seat++)
            {
                sum.Add(in _demands[cases[seat]], seat == _seats.Offset(board));
            }
        }

        return sum;
    }

    /// <summary>How many seats name a post, and of how many boards.</summary>
    private (int Seats, int Partnerships) WithPosts()
    {
        ReadOnlySpan<int> posts = _seats.Posts;
        ReadOnlySpan<int> boards = _seats.Partnerships;
        (int count, int countOfBoards) = (0, 0);
        int lastBoard = SeatTable.None;
        for (int seat = 0; seat < posts.Length; seat++)
        {
            if (posts[seat] >= 0)
            {
                count++;
                countOfBoards += boards[seat] == lastBoard ? 0 : 1;
                lastBoard = boards[seat];
            }
        }

        return (count, countOfBoards);
    }

    private int PartnershipsOf(ReadOnlySpan<int> seats)
    {
        ReadOnlySpan<int> boards = _seats.Partnerships;
        int count = 0;
        int lastBoard = SeatTable.None;
        foreach (int seat in seats)
        {
            count += boards[seat] == lastBoard ? 0 : 1;
            lastBoard = boards[seat];
        }

        return count;
    }

    private MonthDemand? PeakOf(ReadOnlySpan<int> seats)
    {
        if (!_hasMonths)
        {
            return null;
        }

        SeatClasses cases = _classes;
        MonthTally months = new();
        int lastBoard = SeatTable.None;
        foreach (int seat in seats)
        {
            int board = _seats.Partnerships[seat];
            months.Add(cases.Terms[cases.OfPartnerships[board]].Months, in _demands[cases.OfSeats[seat]], board != lastBoard);
            lastBoard = board;
        }

        return months.Peak;
    }

    private Deferred<ValueList<PostDemand>> PostRows()
    {
        Dictionary<Id<Post>, PostCapacity> capacities = _options.Capacities.ToDictionary(static capacity => capacity.Post);
        return Rows(
            _seats.ByPost,
            (number, chairs, load) =>
            {
                Post post = _landscape.Contents.Posts[number];
                return new PostDemand
                {
                    Post = post.Id,
                    Organisation = post.Organisation,
                    Load = post.FullTimeShare is { } share
                        ? load with { ShareOfProductiveHours = load.ShareOfProductiveHours / share }
                        : load,
                    Chairs = chairs,
                    Capacity = capacities.GetValueOrDefault(post.Id),
                };
            });
    }

    /// <summary>The rows of those who are asked for anything, in the order of identifiers.</summary>
    private Deferred<ValueList<T>> Rows<T>(SeatGroups holders, Func<int, int, DemandLoad, T> write) => new(() =>
    {
        int asked = 0;
        for (int holder = 0; holder < holders.Count; holder++)
        {
            asked += holders[holder].IsEmpty ? 0 : 1;
        }

        var rows = new T[asked];
        for (int holder = 0, at = 0; at < rows.Length; holder++)
        {
            if (!holders[holder].IsEmpty)
            {
                DemandTally sum = SumOf(holders[holder]);
                rows[at++] = write(holder, sum.Chairs, sum.ToLoad(_options.ProductiveHours, PeakOf(holders[holder])));
            }
        }

        return rows.Length == 0 ? [] : new(rows);
    });

    private DemandConcentration Concentration(int boards, int boardsWithPosts, Execution execution)
    {
        (int organisation, int boardsOfOrganisation) = Busiest(_seats.ByOrganisation, execution);
        (int post, int boardsOfPost) = Busiest(_seats.ByPost, execution);
        return new()
        {
            PartnershipsWithSeats = boards,
            BusiestOrganisation = organisation < 0 ? null : _landscape.Organisations[organisation].Id,
            PartnershipsOfBusiestOrganisation = boardsOfOrganisation,
            PartnershipsWithPosts = boardsWithPosts,
            BusiestPost = post < 0 ? null : _landscape.Contents.Posts[post].Id,
            PartnershipsOfBusiestPost = boardsOfPost,
        };
    }

    /// <summary>
    /// The holder on most boards, the first of equals. One with no more seats than another has boards need not be looked at.
    /// </summary>
    private (int Holder, int Boards) Busiest(SeatGroups holders, Execution execution)
    {
        (int Holder, int Boards) busiest = (SeatTable.None, 0);
        for (int holder = 0; holder < holders.Count; holder++)
        {
            execution.ThrowIfStopped();
            if (holders[holder].Length > busiest.Boards && PartnershipsOf(holders[holder]) is var boards && boards > busiest.Boards)
            {
                busiest = (holder, boards);
            }
        }

        return busiest;
    }
}
