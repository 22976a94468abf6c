namespace PccGovernance.Optimisation;

/// <summary>All that one board can take on within the limits: the best set at given prices of boards, or every set above a value.</summary>
/// <remarks>
/// Depth first, with a bound on what the rest can add: each further board adds what it asks today less its price and less a share of each
/// seat that joins. A seat joins once however many boards bring it, so that a share is one over the number of boards that still can.
/// </remarks>
internal sealed class HostMergers
{
    private readonly int _host;
    private readonly long _hoursEach;
    private readonly int[] _from;
    private readonly long[] _total;
    private readonly int[][] _holders;
    private readonly (int Organisation, int Over)[][] _over;
    private readonly int[][] _matters;
    private readonly int[] _holderOrganisation;
    private readonly int[] _bring;
    private readonly int _seatRoom;
    private readonly int _matterRoom;
    private readonly int _most;

    // What is joined by the boards chosen so far.
    private readonly int[] _holderTaken;
    private readonly int[] _matterTaken;
    private readonly int[] _named;
    private readonly int[] _unnamed;
    private readonly bool[] _isNamed;

    private HostMergers(ConsolidationProblem problem, ConsolidationOptions options, int host, int[] from)
    {
        BoardInfo board = problem.Boards[host];
        (_host, _hoursEach, _from) = (host, board.HoursEach, from);
        _total = [.. from.Select(i => problem.Boards[i].Total)];
        Dictionary<Id<Organisation>, int> organisations = [];
        Dictionary<(Id<Organisation>, Id<Post>?, Id<Person>?), int> holders = [];
        List<int> holderOrganisation = [];
        (_holders, _over) = (new int[from.Length][], new (int, int)[from.Length][]);
        for (int i = 0; i < from.Length; i++)
        {
            List<int> brings = [];
            List<(int, int)> over = [];
            foreach (SeatsOfOrganisation own in problem.Boards[from[i]].Seats)
            {
                SeatsOfOrganisation? there = Array.Find(board.Seats, other => other.Organisation == own.Organisation);
                int organisation = NumberOf(organisations, own.Organisation);
                foreach ((Id<Post>? Post, Id<Person>? Person) holder in own.Named.Except(there?.Named ?? []))
                {
                    int number = NumberOf(holders, (own.Organisation, holder.Post, holder.Person));
                    if (number == holderOrganisation.Count)
                    {
                        holderOrganisation.Add(organisation);
                    }

                    brings.Add(number);
                }

                if (own.Count > (there?.Count ?? 0))
                {
                    over.Add((organisation, own.Count - (there?.Count ?? 0)));
                }
            }

            (_holders[i], _over[i]) = ([.. brings], [.. over]);
        }

        _holderOrganisation = [.. holderOrganisation];
        _bring = new int[holderOrganisation.Count];
        foreach (int holder in _holders.SelectMany(static brings => brings))
        {
            _bring[holder]++;
        }

        (_holderTaken, _named, _unnamed) = (new int[_bring.Length], new int[organisations.Count], new int[organisations.Count]);
        _isNamed = new bool[organisations.Count];
        Array.ForEach(_holderOrganisation, organisation => _isNamed[organisation] = true);
        _matters = Matters(problem, board, from, out int matters);
        _matterTaken = new int[matters];
        _seatRoom = options.MaximumSeats is { } seats ? seats - board.Board.Seats.Count : int.MaxValue;
        _matterRoom = options.MinimumAgendaHours is { } agenda and > 0
            ? (int)Math.Min(1_000_000, decimal.Floor(board.AgendaHours / agenda)) - Math.Max(1, board.Duties.Count)
            : int.MaxValue;
        _most = Math.Min(from.Length, (options.MaximumChanged ?? int.MaxValue) - 1);
    }

    /// <summary>How many steps searches of this board took so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The boards that may take others on, with all that they may.</summary>
    public static HostMergers[] Of(ConsolidationProblem problem, ConsolidationOptions options) =>
    [
        .. problem.Candidates.GroupBy(static candidate => candidate.Into, static candidate => candidate.From)
            .OrderBy(static host => host.Key)
            .Select(host => new HostMergers(problem, options, host.Key, [.. host.Order()]))
            .Where(static host => host is { _seatRoom: >= 0, _matterRoom: >= 0, _most: > 0 }),
    ];

    /// <summary>
    /// The set of the greatest value at some prices; <c>null</c> when none is worth more than nothing. Where the steps do not suffice, what
    /// no set is worth more than stands for the value.
    /// </summary>
    public (MergeColumn? Best, long Bound) Best(MergePrices prices, long steps)
    {
        Walk walk = new(this, prices, threshold: 0, steps, column: null);
        return (walk.Best, walk.IsComplete ? Math.Max(0, walk.BestValue) : walk.RootBound);
    }

    /// <summary>Gives every set that is worth no less than a value at some prices; false where the steps do not suffice.</summary>
    public bool TryList(MergePrices prices, long least, long steps, Action<MergeColumn> column) =>
        new Walk(this, prices, least - 1, steps, column).IsComplete;

    private static int[][] Matters(ConsolidationProblem problem, BoardInfo board, int[] from, out int count)
    {
        Dictionary<Id<Duty>, int> duties = [];
        int without = 0;
        int[][] matters =
        [
            .. from.Select(i => problem.Boards[i].Duties.Except(board.Duties).Select(duty => NumberOf(duties, duty)).ToArray()),
        ];
        for (int i = 0; i < from.Length; i++)
        {
            if (problem.Boards[from[i]].Duties.IsEmpty)
            {
                matters[i] = [duties.Count + without++];
            }
        }

        count = duties.Count + without;
        return matters;
    }

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out int number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>One search. The board's counts are as they were when it is over.</summary>
    private sealed class Walk
    {
        private readonly HostMergers _of;
        private readonly Action<MergeColumn>? _column;
        private readonly long[] _gain;
        private readonly long[][] _levels;
        private readonly int[] _chosen;
        private readonly long _last;
        private readonly long _price;
        private long _threshold;
        private int _joined;
        private int _mattersTaken;

        public Walk(HostMergers of, MergePrices prices, long threshold, long steps, Action<MergeColumn>? column)
        {
            (_of, _threshold, _column, _last) = (of, threshold, column, of.Steps + steps);
            _gain = [.. of._from.Select((board, i) => of._total[i] - prices.OfBoard[board] - prices.OfChange)];
            _price = prices.OfBoard[of._host] + prices.OfChange;
            _chosen = new int[of._most];
            _levels = new long[of._most][];
            RootBound = Bound(0, 0, 0);
            Visit(0, 0, 0, 0);
        }

        public MergeColumn? Best { get; private set; }

        public long BestValue { get; private set; } = long.MinValue;

        public long RootBound { get; }

        public bool IsComplete { get; private set; } = true;

        /// <summary>What no set is worth more than that has those chosen and others from one on.</summary>
        private long Bound(int depth, int from, long gained)
        {
            int slots = _of._most - depth;
            long[] adds = _levels[Math.Min(depth, _levels.Length - 1)] ??= new long[_of._from.Length];
            for (int i = from; i < adds.Length; i++)
            {
                adds[i] = _gain[i] - Charge(i, slots);
            }

            return gained - (_joined * _of._hoursEach) - _price + Top(adds.AsSpan(from), slots);
        }

        private static long Top(ReadOnlySpan<long> adds, int slots)
        {
            long sum = 0;
            int positive = 0;
            foreach (long add in adds)
            {
                if (add > 0)
                {
                    positive++;
                    sum += add;
                }
            }

            if (positive <= slots)
            {
                return sum;
            }

            Span<long> most = slots <= 64 ? stackalloc long[slots] : new long[slots];
            most.Clear();
            foreach (long add in adds)
            {
                // The least of the greatest so far stands first.
                if (add > most[0])
                {
                    int place = 0;
                    while (place + 1 < slots && most[place + 1] < add)
                    {
                        most[place] = most[++place];
                    }

                    most[place] = add;
                }
            }

            sum = 0;
            foreach (long add in most)
            {
                sum += add;
            }

            return sum;
        }

        /// <summary>The least that a board has to bear of the seats that join with it.</summary>
        private long Charge(int i, int slots)
        {
            long charge = 0;
            foreach (int holder in _of._holders[i])
            {
                int organisation = _of._holderOrganisation[holder];
                if (_of._holderTaken[holder] == 0 && _of._named[organisation] >= _of._unnamed[organisation])
                {
                    charge += _of._hoursEach / Math.Min(slots, _of._bring[holder]);
                }
            }

            foreach ((int organisation, int over) in _of._over[i])
            {
                if (!_of._isNamed[organisation] && over > _of._unnamed[organisation])
                {
                    charge += _of._hoursEach * (over - _of._unnamed[organisation]) / slots;
                }
            }

            return charge;
        }

        private void Visit(int depth, int from, long gained, long value)
        {
            if (depth > 0 && value > _threshold)
            {
                Take(depth, value);
            }

            if (depth == _of._most)
            {
                return;
            }

            for (int i = from; i < _gain.Length; i++)
            {
                if (++_of.Steps > _last)
                {
                    IsComplete = false;
                    return;
                }

                if (Bound(depth, i, gained) <= _threshold)
                {
                    return;
                }

                int joined = _joined;
                int matters = _mattersTaken;
                int[] before = Add(i);
                if (_joined <= _of._seatRoom && _mattersTaken <= _of._matterRoom)
                {
                    _chosen[depth] = i;
                    long now = gained + _gain[i];
                    Visit(depth + 1, i + 1, now, now - (_joined * _of._hoursEach) - _price);
                }

                Remove(i, before);
                (_joined, _mattersTaken) = (joined, matters);
                if (!IsComplete)
                {
                    return;
                }
            }
        }

        private void Take(int depth, long value)
        {
            int[] from = [.. _chosen.Take(depth).Select(i => _of._from[i])];
            long saved = _chosen.Take(depth).Sum(i => _of._total[i]) - (_joined * _of._hoursEach);
            MergeColumn column = new(_of._host, from, saved);
            if (_column is not null)
            {
                _column(column);
                return;
            }

            (Best, BestValue, _threshold) = (column, value, value);
        }

        private int[] Add(int i)
        {
            foreach (int holder in _of._holders[i])
            {
                if (_of._holderTaken[holder]++ == 0)
                {
                    int organisation = _of._holderOrganisation[holder];
                    _joined += ++_of._named[organisation] > _of._unnamed[organisation] ? 1 : 0;
                }
            }

            int[] before = new int[_of._over[i].Length];
            for (int j = 0; j < before.Length; j++)
            {
                (int organisation, int over) = _of._over[i][j];
                before[j] = _of._unnamed[organisation];
                int more = Math.Max(_of._named[organisation], before[j]);
                _of._unnamed[organisation] = Math.Max(before[j], over);
                _joined += Math.Max(0, over - more);
            }

            foreach (int matter in _of._matters[i])
            {
                _mattersTaken += _of._matterTaken[matter]++ == 0 ? 1 : 0;
            }

            return before;
        }

        private void Remove(int i, int[] before)
        {
            for (int j = 0; j < before.Length; j++)
            {
                _of._unnamed[_of._over[i][j].Organisation] = before[j];
            }

            foreach (int holder in _of._holders[i])
            {
                _of._named[_of._holderOrganisation[holder]] -= --_of._holderTaken[holder] == 0 ? 1 : 0;
            }

            foreach (int matter in _of._matters[i])
            {
                _of._matterTaken[matter]--;
            }
        }
    }
}
