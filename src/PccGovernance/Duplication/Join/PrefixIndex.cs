namespace PccGovernance.Duplication.Join;

/// <summary>For every token, the records that have it in their prefix, by size. Similar records meet in the list of the rarest token that they share.</summary>
/// <remarks>
/// The records stand in the order of their sizes. Their prefixes, as ranks, lie behind each other in that order, so that the prefix of a
/// record is found from its size and number alone.
/// </remarks>
internal sealed class PrefixIndex : IDisposable
{
    private readonly RecordSets _sets;
    private readonly SizeTables _tables;
    private readonly int _workers;
    private readonly bool _useVectors;
    private readonly int _lists;
    private readonly Rented<int> _firstRecord;
    private readonly Rented<int> _firstSlot;
    private readonly Rented<int> _order;
    private readonly Rented<int> _starts;
    private readonly Rented<int> _slots;
    private readonly Rented<int> _ends;
    private readonly Rented<Posting> _postings;

    public PrefixIndex(RecordSets sets, SizeTables tables, int workers, bool useVectors)
    {
        _sets = sets;
        _tables = tables;
        _workers = workers;
        _useVectors = useVectors;
        _firstRecord = Rented<int>.Zeroed(sets.Largest + 2);
        _firstSlot = Rented<int>.Uninitialised(sets.Largest + 2);
        _order = Rented<int>.Uninitialised(sets.Count);
        _starts = Rented<int>.Uninitialised(sets.Count);
        using Rented<int> cursors = Rented<int>.Zeroed(workers * (sets.Largest + 1));
        LayOutBySize(cursors);
        _slots = Rented<int>.Uninitialised(FirstSlot[^1]);
        using Rented<ulong> signatures = Rented<ulong>.Uninitialised(sets.Count);
        using (TokenRanks ranks = TokenRanks.Of(sets, workers))
        {
            _lists = ranks.Count;
            Workers.Run(workers, worker => SummariseRecords(ranks.Ranks, Share(cursors, worker, sets.Largest + 1), signatures.Span, worker));
        }

        _ends = Rented<int>.Zeroed(workers * _lists);
        Workers.Run(workers, worker => CountPostings(Share(_ends, worker, _lists), worker));
        _postings = Rented<Posting>.Uninitialised(BeginLists());
        Workers.Run(workers, worker => Post(signatures.Span, Share(_ends, worker, _lists), worker));
    }

    /// <summary>The number of lists. List 0 is empty: it stands for the tokens of one record each.</summary>
    public int Lists => _lists;

    /// <summary>The set that each record is.</summary>
    public ReadOnlySpan<int> Order => _order.Span;

    /// <summary>Where the tokens of each record begin.</summary>
    public ReadOnlySpan<int> Starts => _starts.Span;

    public ReadOnlySpan<Posting> Postings => _postings.Span;

    /// <summary>Where each list ends in the postings, and the next begins.</summary>
    public ReadOnlySpan<int> Ends => _ends.Span.Slice((_workers - 1) * _lists, _lists);

    private Span<int> FirstRecord => _firstRecord.Span;

    private Span<int> FirstSlot => _firstSlot.Span;

    /// <summary>The ranks of the tokens in a record's prefix, ascending; 0 for those that no other record has.</summary>
    public ReadOnlySpan<int> Prefix(int record, int size)
    {
        int length = _tables.Prefix[size];
        return _slots.Span.Slice(FirstSlot[size] + ((record - FirstRecord[size]) * length), length);
    }

    public void Dispose()
    {
        _firstRecord.Dispose();
        _firstSlot.Dispose();
        _order.Dispose();
        _starts.Dispose();
        _slots.Dispose();
        _ends.Dispose();
        _postings.Dispose();
    }

    private static Span<int> Share(Rented<int> all, int worker, int length) => all.Span.Slice(worker * length, length);

    /// <summary>Counts the records of each size and says where each worker is to put its own: a counting sort.</summary>
    private void LayOutBySize(Rented<int> cursors)
    {
        int sizes = _sets.Largest + 1;
        Workers.Run(_workers, worker =>
        {
            ReadOnlySpan<int> offsets = _sets.Offsets;
            Span<int> counts = Share(cursors, worker, sizes);
            int end = Workers.Begin(_sets.Count, worker + 1, _workers);
            for (int set = Workers.Begin(_sets.Count, worker, _workers); set < end; set++)
            {
                counts[offsets[set + 1] - offsets[set]]++;
            }
        });

        int record = 0;
        int slot = 0;
        for (int size = 0; size < sizes; size++)
        {
            FirstRecord[size] = record;
            FirstSlot[size] = slot;
            for (int worker = 0; worker < _workers; worker++)
            {
                ref int cursor = ref Share(cursors, worker, sizes)[size];
                (cursor, record) = (record, record + cursor);
            }

            slot += (record - FirstRecord[size]) * _tables.Prefix[size];
        }

        FirstRecord[sizes] = record;
        FirstSlot[sizes] = slot;
    }

    private void SummariseRecords(ReadOnlySpan<int> ranks, Span<int> cursors, Span<ulong> signatures, int worker)
    {
        ReadOnlySpan<int> offsets = _sets.Offsets;
        ReadOnlySpan<int> tokens = _sets.Tokens;
        Span<int> order = _order.Span;
        Span<int> starts = _starts.Span;
        int end = Workers.Begin(_sets.Count, worker + 1, _workers);
        for (int set = Workers.Begin(_sets.Count, worker, _workers); set < end; set++)
        {
            int size = offsets[set + 1] - offsets[set];
            int record = cursors[size]++;
            order[record] = set;
            starts[record] = offsets[set];
            int length = _tables.Prefix[size];
            Span<int> prefix = _slots.Span.Slice(FirstSlot[size] + ((record - FirstRecord[size]) * length), length);
            signatures[record] = RecordSummary.Of(tokens.Slice(offsets[set], size), ranks, prefix, _useVectors);
        }
    }

    private void CountPostings(Span<int> counts, int worker)
    {
        (int from, int to) = (Workers.Begin(_sets.Count, worker, _workers), Workers.Begin(_sets.Count, worker + 1, _workers));
        foreach (int rank in _slots.Span[SlotOf(from)..SlotOf(to)])
        {
            counts[rank]++;
        }

        counts[0] = 0;
    }

    /// <summary>Turns the counts into the places where each worker puts its postings: in every list those of the first worker come first.</summary>
    private int BeginLists()
    {
        int place = 0;
        Span<int> counts = _ends.Span;
        for (int list = 0; list < _lists; list++)
        {
            for (int at = list; at < counts.Length; at += _lists)
            {
                (counts[at], place) = (place, place + counts[at]);
            }
        }

        return place;
    }

    private void Post(ReadOnlySpan<ulong> signatures, Span<int> cursors, int worker)
    {
        Span<Posting> postings = _postings.Span;
        ReadOnlySpan<int> slots = _slots.Span;
        (int record, int end) = (Workers.Begin(_sets.Count, worker, _workers), Workers.Begin(_sets.Count, worker + 1, _workers));
        int slot = SlotOf(record);
        for (int size = SizeOf(record); record < end; size++)
        {
            int length = _tables.Prefix[size];
            for (int last = int.Min(end, FirstRecord[size + 1]); record < last; record++)
            {
                for (int position = 0; position < length; position++)
                {
                    int rank = slots[slot++];
                    if (rank != 0)
                    {
                        postings[cursors[rank]++] = new(signatures[record], record, (ushort)size, (ushort)position);
                    }
                }
            }
        }
    }

    private int SlotOf(int record)
    {
        int size = SizeOf(record);
        return FirstSlot[size] + ((record - FirstRecord[size]) * (size > _sets.Largest ? 0 : _tables.Prefix[size]));
    }

    /// <summary>The size of a record; for the end of the order one more than the largest.</summary>
    private int SizeOf(int record)
    {
        int size = 0;
        while (size <= _sets.Largest && FirstRecord[size + 1] <= record)
        {
            size++;
        }

        return size;
    }
}
