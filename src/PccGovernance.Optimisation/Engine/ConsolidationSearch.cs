using System.Globalization;
using Google.OrTools.Sat;

namespace PccGovernance.Optimisation;

/// <summary>
/// Searches by CP-SAT. A variable for each board and each that may take it on; for each board and organisation how many more of its seats
/// join; what is saved is what the closed boards asked, less what those who join are asked.
/// </summary>
internal sealed class ConsolidationSearch
{
    private readonly ConsolidationProblem _problem;
    private readonly ConsolidationOptions _options;
    private readonly CpModel _model = new();
    private readonly Dictionary<(int From, int Into), BoolVar> _takes = [];
    private readonly BoolVar[] _hosts;
    private readonly List<(int Into, Id<Organisation> Organisation, IntVar More)> _joining = [];
    private FoundSolution? _last;

    public ConsolidationSearch(ConsolidationProblem problem, ConsolidationOptions options)
    {
        (_problem, _options) = (problem, options);
        _hosts = [.. problem.Boards.Select((_, i) => _model.NewBoolVar(Name("h", i)))];
        foreach ((int from, int into) in problem.Candidates)
        {
            _takes.Add((from, into), _model.NewBoolVar(Name("x", from, into)));
        }

        AddChoice();
        foreach (IGrouping<int, (int From, int Into)> host in problem.Candidates.GroupBy(static candidate => candidate.Into))
        {
            AddJoining(host.Key, [.. host.Select(static candidate => candidate.From)]);
        }

        AddLimits();
        _model.Maximize(Saved());
    }

    /// <summary>Says where to begin and what nothing saves more than.</summary>
    public void StartFrom(MergeColumn[] known, long bound)
    {
        HashSet<(int, int)> taken = [.. known.SelectMany(static column => column.From.Select(from => (from, column.Into)))];
        HashSet<int> hosts = [.. known.Select(static column => column.Into)];
        foreach (((int, int) candidate, BoolVar takes) in _takes)
        {
            _model.AddHint(takes, taken.Contains(candidate) ? 1 : 0);
        }

        for (int i = 0; i < _hosts.Length; i++)
        {
            _model.AddHint(_hosts[i], hosts.Contains(i) ? 1 : 0);
        }

        _model.Add(Saved() <= bound);
    }

    /// <summary>The best solution; of no mergers where nothing saves anything.</summary>
    public FoundSolution Solve()
    {
        while (true)
        {
            _last = Search();
            if (_last.IsLandscape)
            {
                return _last;
            }

            // Mergers that are sound one by one can together report to themselves: that set is ruled out, and the search goes on.
            _model.AddBoolOr(_last.Chosen.Select(choice => _takes[choice].Not()));
        }
    }

    /// <summary>The best solution other than those before; <c>null</c> when there is none.</summary>
    public FoundSolution? SolveNext()
    {
        if (_last is not { Chosen.Length: > 0 } before)
        {
            return null;
        }

        HashSet<(int, int)> chosen = [.. before.Chosen];
        _model.AddBoolOr(_takes.Select(take => chosen.Contains(take.Key) ? take.Value.Not() : (ILiteral)take.Value));
        return Solve();
    }

    private static string Name(string what, params ReadOnlySpan<int> numbers)
    {
        string name = what;
        foreach (int number in numbers)
        {
            name += string.Create(CultureInfo.InvariantCulture, $".{number}");
        }

        return name;
    }

    /// <summary>A board is taken on once at the most, and one that takes others on stays.</summary>
    private void AddChoice()
    {
        foreach (IGrouping<int, (int From, int Into)> board in _problem.Candidates.GroupBy(static candidate => candidate.From))
        {
            _model.AddAtMostOne(board.Select(candidate => (ILiteral)_takes[candidate]).Append(_hosts[board.Key]));
        }

        foreach ((int from, int into) in _problem.Candidates)
        {
            _model.AddImplication(_takes[(from, into)], _hosts[into]);
        }

        foreach ((int first, int second) in _problem.Apart.Order())
        {
            foreach (int into in Enumerable.Range(0, _hosts.Length))
            {
                if (_takes.TryGetValue((first, into), out BoolVar? one) && _takes.TryGetValue((second, into), out BoolVar? other))
                {
                    _model.AddBoolOr([one.Not(), other.Not()]);
                }
            }
        }

        foreach (int board in Enumerable.Range(0, _hosts.Length))
        {
            BoolVar[] taken = [.. _problem.Candidates.Where(candidate => candidate.Into == board).Select(candidate => _takes[candidate])];
            _model.AddBoolOr(taken.Select(static take => (ILiteral)take).Append(_hosts[board].Not()));
        }
    }

    /// <summary>How many more seats of each organisation a board has with those that it takes on, as mergers count them.</summary>
    private void AddJoining(int into, int[] from)
    {
        BoardInfo host = _problem.Boards[into];
        foreach (Id<Organisation> organisation in from.SelectMany(i => _problem.Boards[i].Seats)
            .Select(static own => own.Organisation)
            .Distinct()
            .Order())
        {
            SeatsOfOrganisation? there = Array.Find(host.Seats, own => own.Organisation == organisation);
            (int Board, SeatsOfOrganisation Own)[] others =
            [
                .. from.Select(i => (i, Array.Find(_problem.Boards[i].Seats, own => own.Organisation == organisation)))
                    .Where(static other => other.Item2 is not null)
                    .Select(static other => (other.i, other.Item2!)),
            ];
            int has = there?.Count ?? 0;
            HashSet<(Id<Post>?, Id<Person>?)> known = [.. there?.Named ?? []];
            IGrouping<(Id<Post>?, Id<Person>?), int>[] named =
            [
                .. others.SelectMany(static other => other.Own.Named.Select(holder => (holder, other.Board)))
                    .Where(entry => !known.Contains(entry.holder))
                    .GroupBy(static entry => entry.holder, static entry => entry.Board),
            ];
            int most = Math.Max(named.Length, others.Max(static other => other.Own.Count) - has);
            if (most <= 0)
            {
                continue;
            }

            IntVar more = _model.NewIntVar(0, most, Name("m", into, _joining.Count));
            List<BoolVar> joins = [];
            foreach (IGrouping<(Id<Post>?, Id<Person>?), int> holder in named)
            {
                BoolVar comes = _model.NewBoolVar(Name("y", into, _joining.Count, joins.Count));
                joins.Add(comes);
                foreach (int board in holder)
                {
                    _model.AddImplication(_takes[(board, into)], comes);
                }
            }

            if (joins.Count > 0)
            {
                _model.Add(more >= LinearExpr.Sum(joins));
            }

            foreach ((int board, SeatsOfOrganisation own) in others.Where(other => other.Own.Count > has))
            {
                _model.Add(more >= (own.Count - has) * _takes[(board, into)]);
            }

            _joining.Add((into, organisation, more));
        }
    }

    private void AddLimits()
    {
        if (_options.MaximumChanged is { } changed)
        {
            _model.Add(LinearExpr.Sum([.. _takes.Values, .. _hosts]) <= changed);
            foreach (IGrouping<int, (int From, int Into)> host in _problem.Candidates.GroupBy(static candidate => candidate.Into))
            {
                _model.Add(LinearExpr.Sum(host.Select(candidate => _takes[candidate])) <= Math.Max(0, changed - 1) * _hosts[host.Key]);
            }
        }

        if (_options.MaximumSeats is { } seats)
        {
            foreach (IGrouping<int, (int Into, Id<Organisation> Organisation, IntVar More)> host in _joining.GroupBy(static join =>
                join.Into))
            {
                int now = _problem.Boards[host.Key].Board.Seats.Count;
                // Written with the host on the right, so that relaxed solutions cannot have half a host take on whole boards.
                _model.Add(LinearExpr.Sum(host.Select(static join => join.More)) <= Math.Max(0, seats - now) * _hosts[host.Key]);
            }

            // A board that is too large as it is takes nobody on, even those who all sit on it.
            foreach (int host in Enumerable.Range(0, _hosts.Length).Where(i => _problem.Boards[i].Board.Seats.Count > seats))
            {
                _model.Add(_hosts[host] == 0);
            }
        }

        if (_options.MinimumAgendaHours is { } agenda and > 0)
        {
            AddAgenda(agenda);
        }

        foreach (OrganisationCapacity capacity in _options.Capacities)
        {
            AddCapacity(capacity);
        }
    }

    /// <summary>A board that takes others on has room for so many matters: its duties, and one for each board without any.</summary>
    private void AddAgenda(decimal agenda)
    {
        foreach (IGrouping<int, (int From, int Into)> host in _problem.Candidates.GroupBy(static candidate => candidate.Into))
        {
            BoardInfo board = _problem.Boards[host.Key];
            int room = (int)Math.Min(1_000_000, decimal.Floor(board.AgendaHours / agenda));
            HashSet<Id<Duty>> has = [.. board.Duties];
            List<BoolVar> matters = [];
            foreach (IGrouping<Id<Duty>, int> duty in host
                .SelectMany(candidate => _problem.Boards[candidate.From].Duties.Select(duty => (duty, candidate.From)))
                .Where(entry => !has.Contains(entry.duty))
                .GroupBy(static entry => entry.duty, static entry => entry.From))
            {
                BoolVar matter = _model.NewBoolVar(Name("d", host.Key, matters.Count));
                matters.Add(matter);
                foreach (int from in duty)
                {
                    _model.AddImplication(_takes[(from, host.Key)], matter);
                }
            }

            matters.AddRange(
                host.Where(candidate => _problem.Boards[candidate.From].Duties.IsEmpty).Select(candidate => _takes[candidate]));
            int now = Math.Max(1, board.Duties.Count);
            if (room < now)
            {
                _model.Add(_hosts[host.Key] == 0);
            }

            _model.Add(LinearExpr.Sum(matters) <= Math.Max(0, room - now) * _hosts[host.Key]);
        }
    }

    private void AddCapacity(OrganisationCapacity capacity)
    {
        LinearExpr[] terms =
        [
            .. _takes.Select(take => -_problem.Boards[take.Key.From].HoursOf(capacity.Organisation) * take.Value),
            .. _joining.Where(join => join.Organisation == capacity.Organisation)
            .Select(join => _problem.Boards[join.Into].HoursEach * join.More),
        ];

        _model.Add(LinearExpr.Sum(terms) <= _problem.RoomOf(capacity));
    }

    private LinearExpr Saved() => LinearExpr.Sum(
    [
        .. _takes.Select(take => _problem.Boards[take.Key.From].Total * take.Value),
        .. _joining.Select(join => -_problem.Boards[join.Into].HoursEach * join.More),
    ]);

    private FoundSolution Search()
    {
        CpSolver solver = SteadySolver.Of(_options.MaximumWork);
        CpSolverStatus status = solver.Solve(_model);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            // To merge nothing is always within the limits. Where nothing was found within the work, no more can be saved than is asked.
            bool isNone = status == CpSolverStatus.Infeasible;
            return new(_problem, [], 0, isNone ? 0 : _problem.Boards.Sum(static board => board.Total), isNone);
        }

        (int From, int Into)[] chosen = [.. _takes.Where(take => solver.BooleanValue(take.Value)).Select(static take => take.Key).Order()];
        return new(
            _problem,
            chosen,
            (long)Math.Round(solver.ObjectiveValue),
            (long)Math.Ceiling(solver.BestObjectiveBound - 0.5),
            status == CpSolverStatus.Optimal);
    }
}
