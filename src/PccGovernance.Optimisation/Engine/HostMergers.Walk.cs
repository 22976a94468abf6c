namespace PccGovernance.Optimisation;

/// <content>The search over the sets that one board could take on.</content>
internal sealed partial class HostMergers
{
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
