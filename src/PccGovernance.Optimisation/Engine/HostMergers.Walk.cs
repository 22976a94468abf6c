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
        private readonly long[][] _adds;
        private readonly int[][] _order;
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
            (_adds, _order) = (new long[of._most][], new int[of._most][]);
            Visit(0, [.. Enumerable.Range(0, _gain.Length)], 0, -_price);
        }

        public MergeColumn? Best { get; private set; }

        public long BestValue { get; private set; } = long.MinValue;

        /// <summary>What no set is worth more than.</summary>
        public long RootBound { get; private set; }

        public bool IsComplete { get; private set; } = true;

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

        private void Visit(int depth, ReadOnlySpan<int> open, long gained, long value)
        {
            if (depth > 0 && value > _threshold)
            {
                Take(depth, value);
            }

            int slots = _of._most - depth;
            if (slots == 0 || open.IsEmpty)
            {
                return;
            }

            Span<int> order = (_order[depth] ??= new int[_gain.Length]).AsSpan(0, open.Length);
            Span<long> adds = (_adds[depth] ??= new long[_gain.Length]).AsSpan(0, open.Length);
            for (int i = 0; i < open.Length; i++)
            {
                (order[i], adds[i]) = (open[i], Charge(open[i], slots) - _gain[open[i]]);
            }

            // What adds most comes first, so that the best that can follow stands next to it.
            MemoryExtensions.Sort(adds, order);
            long after = 0;
            for (int i = 1; i < Math.Min(slots, adds.Length); i++)
            {
                after += Math.Max(0, -adds[i]);
            }

            RootBound = depth == 0 ? value - adds[0] + after : RootBound;
            for (int i = 0; i < order.Length && value - adds[i] + after > _threshold; i++)
            {
                if (++_of.Steps > _last)
                {
                    IsComplete = false;
                    return;
                }

                Choose(depth, order[i], order[(i + 1)..], gained);
                if (!IsComplete)
                {
                    return;
                }

                if (slots > 1)
                {
                    after -= i + 1 < adds.Length ? Math.Max(0, -adds[i + 1]) : 0;
                    after += i + slots < adds.Length ? Math.Max(0, -adds[i + slots]) : 0;
                }
            }
        }

        private void Choose(int depth, int i, ReadOnlySpan<int> open, long gained)
        {
            if (_of._keptOut[i] > 0)
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
                Visit(depth + 1, open, now, now - (_joined * _of._hoursEach) - _price);
            }

            Remove(i, before);
            (_joined, _mattersTaken) = (joined, matters);
        }

        private void Take(int depth, long value)
        {
            int[] from = [.. _chosen.Take(depth).Select(i => _of._from[i]).Order()];
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
            foreach (int other in _of._apart[i])
            {
                _of._keptOut[other]++;
            }

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
            foreach (int other in _of._apart[i])
            {
                _of._keptOut[other]--;
            }

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
