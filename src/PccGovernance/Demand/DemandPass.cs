using NodaTime;

namespace PccGovernance.Demand;

/// <summary>Adds up what the seats of a landscape ask for. Each case of seats is reckoned once; rows are written when they are read.</summary>
internal sealed class DemandPass
{
    private readonly Landscape _landscape;
    private readonly SeatTable _seats;
    private readonly DemandOptions _options;
    private readonly CaseDemand[] _demands;
    private readonly int[]? _ofScenario;
    private readonly bool _hasMonths;

    public DemandPass(Landscape landscape, DemandOptions options)
    {
        _landscape = landscape;
        _seats = landscape.Seats;
        _options = options;
        _demands = DemandsOf(landscape.SeatCases, options, share: 1);
        _hasMonths = landscape.SeatCases.Terms.ToArray().Any(static board => !board.Months.IsEmpty);
        if (options.Scenario is { } scenario)
        {
            _ofScenario = ScenarioPlan.CasesOf(landscape, scenario, _demands);
            _demands = [.. _demands, .. DemandsOf(landscape.SeatCases, options, ScenarioPlan.Half)];
        }
    }

    /// <summary>The case of every seat, as the scenario leaves it.</summary>
    private ReadOnlySpan<int> Cases => _ofScenario is null ? _landscape.SeatCases.OfSeats : _ofScenario;

    public DemandReport Run(LocalDate asOf)
    {
        int[] all = [.. Enumerable.Range(0, _seats.Count)];
        DemandTally total = SumOf(all);
        DemandTally[] organisations = SumsOf(_seats.ByOrganisation);
        DemandTally[] posts = SumsOf(_seats.ByPost);
        DemandTally[] people = SumsOf(_seats.ByPerson);
        return new()
        {
            AsOf = asOf,
            Options = _options,
            Total = total.ToLoad(null, PeakOf(all)),
            SeatsWithoutPost = total.Seats - posts.Sum(static post => post.Seats),
            OrganisationRows = Rows(organisations, number => new OrganisationDemand { Organisation = _landscape.Organisations[number].Id, Load = LoadOf(organisations, _seats.ByOrganisation, number) }),
            PostRows = PostRows(posts),
            PersonRows = Rows(people, number => new PersonDemand { Person = _landscape.Contents.People[number].Id, Load = LoadOf(people, _seats.ByPerson, number) }),
            Concentration = Concentration(total.Boards, organisations, posts),
        };
    }

    private static CaseDemand[] DemandsOf(SeatCases cases, DemandOptions options, decimal share)
    {
        CaseDemand[] demands = new CaseDemand[cases.All.Length];
        for (int number = 0; number < demands.Length; number++)
        {
            ref readonly SeatCase seat = ref cases.All[number];
            demands[number] = new(in seat, new(in cases.Terms[seat.Terms], options.UsualMeetings, options.UsualAttendance, share));
        }

        return demands;
    }

    private DemandTally[] SumsOf(SeatGroups holders)
    {
        DemandTally[] sums = new DemandTally[holders.Count];
        for (int holder = 0; holder < sums.Length; holder++)
        {
            sums[holder] = SumOf(holders[holder]);
        }

        return sums;
    }

    /// <summary>What some seats, in their order, ask for.</summary>
    private DemandTally SumOf(ReadOnlySpan<int> seats)
    {
        ReadOnlySpan<int> cases = Cases;
        ReadOnlySpan<int> boards = _seats.Boards;
        DemandTally sum = default;
        int lastBoard = SeatTable.None;
        foreach (int seat in seats)
        {
            if (cases[seat] is var number and not ScenarioPlan.Freed)
            {
                sum.Add(in _demands[number], boards[seat] != lastBoard);
                lastBoard = boards[seat];
            }
        }

        return sum;
    }

    private MonthDemand? PeakOf(ReadOnlySpan<int> seats)
    {
        if (!_hasMonths)
        {
            return null;
        }

        SeatCases cases = _landscape.SeatCases;
        MonthTally months = new();
        int lastBoard = SeatTable.None;
        foreach (int seat in seats)
        {
            if (Cases[seat] is var number and not ScenarioPlan.Freed)
            {
                int board = _seats.Boards[seat];
                months.Add(cases.Terms[cases.OfBoards[board]].Months, in _demands[number], board != lastBoard);
                lastBoard = board;
            }
        }

        return months.Peak;
    }

    private DemandLoad LoadOf(DemandTally[] sums, SeatGroups holders, int number) => sums[number].ToLoad(_options.ProductiveHours, PeakOf(holders[number]));

    private OnReading<ValueList<PostDemand>> PostRows(DemandTally[] posts)
    {
        Dictionary<Id<Post>, PostCapacity> capacities = _options.Capacities.ToDictionary(static capacity => capacity.Post);
        return Rows(posts, number =>
        {
            Post post = _landscape.Contents.Posts[number];
            return new PostDemand
            {
                Post = post.Id,
                Organisation = post.Organisation,
                Load = LoadOf(posts, _seats.ByPost, number),
                Chairs = posts[number].Chairs,
                Capacity = capacities.GetValueOrDefault(post.Id),
            };
        });
    }

    private DemandConcentration Concentration(int boards, DemandTally[] organisations, DemandTally[] posts)
    {
        int organisation = Busiest(organisations);
        int post = Busiest(posts);
        return new()
        {
            BoardsWithSeats = boards,
            BusiestOrganisation = organisation < 0 ? null : _landscape.Organisations[organisation].Id,
            BoardsOfBusiestOrganisation = organisation < 0 ? 0 : organisations[organisation].Boards,
            BoardsWithPosts = BoardsWithPosts(),
            BusiestPost = post < 0 ? null : _landscape.Contents.Posts[post].Id,
            BoardsOfBusiestPost = post < 0 ? 0 : posts[post].Boards,
        };
    }

    private int BoardsWithPosts()
    {
        ReadOnlySpan<int> cases = Cases;
        int count = 0;
        int lastBoard = SeatTable.None;
        for (int seat = 0; seat < cases.Length; seat++)
        {
            if (_seats.Posts[seat] >= 0 && cases[seat] != ScenarioPlan.Freed && _seats.Boards[seat] != lastBoard)
            {
                lastBoard = _seats.Boards[seat];
                count++;
            }
        }

        return count;
    }

    private static int Busiest(DemandTally[] sums)
    {
        int busiest = SeatTable.None;
        for (int number = 0; number < sums.Length; number++)
        {
            if (sums[number].Boards > (busiest < 0 ? 0 : sums[busiest].Boards))
            {
                busiest = number;
            }
        }

        return busiest;
    }

    /// <summary>The rows of those who are asked for anything, in the order of identifiers.</summary>
    private static OnReading<ValueList<T>> Rows<T>(DemandTally[] sums, Func<int, T> write) =>
        new(() => Enumerable.Range(0, sums.Length).Where(number => sums[number].Seats > 0).Select(write).ToValueList());
}
