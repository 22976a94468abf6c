using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication.Join;

/// <summary>For every token, the records that have it in their prefix, by size. Similar records meet in the list of the rarest token that they share.</summary>
/// <remarks>
/// The records stand in the order of their sizes. What is asked about a record whose postings were let through lies in one row: its set,
/// where its tokens begin, its prefix. All rows lie behind each other in the order of records, and those of a size are equally long, so
/// that a row is found from the size and number of its record alone.
/// </remarks>
internal sealed class PrefixIndex : IDisposable
{
    /// <summary>Postings before the first list and after the last that belong to none, so that vectors may be read there.</summary>
    public const int Padding = 16;

    private const int RowHead = 2;

    private readonly RecordSets _sets;
    private readonly SizeTables _tables;
    private readonly int _workers;
    private readonly int _parts;
    private readonly bool _useVectors;
    private readonly int _lists;
    private readonly Rented<int> _firstRecord;
    private readonly Rented<int> _firstOfRows;
    private readonly Rented<int> _rows;
    private readonly Rented<int> _ends;
    private readonly Rented<Posting> _postings;

    public PrefixIndex(RecordSets sets, SizeTables tables, int workers, bool useVectors)
    {
        _sets = sets;
        _tables = tables;
        _workers = workers;
        _parts = Workers.Parts(workers);
        _useVectors = useVectors;
        _firstRecord = Rented<int>.Zeroed(sets.Largest + 2);
        _firstOfRows = Rented<int>.Uninitialised(sets.Largest + 2);
        using Rented<int> cursors = Rented<int>.Zeroed(_parts * (sets.Largest + 1));
        LayOutBySize(cursors);
        _rows = Rented<int>.Uninitialised(FirstOfRows[^1]);
        using Rented<ulong> signatures = Rented<ulong>.Uninitialised(sets.Count);
        using (TokenRanks ranks = TokenRanks.Of(sets, workers))
        {
            _lists = ranks.Count;
            Workers.Deal(workers, _parts, (_, part) => SummariseRecords(ranks.Ranks, Share(cursors, part, sets.Largest + 1), signatures.Span, part));
        }

        _ends = Rented<int>.Zeroed(workers * _lists);
        Workers.Run(workers, worker => CountPostings(Share(_ends, worker, _lists), worker));
        _postings = Rented<Posting>.Uninitialised(BeginLists() + Padding);
        _postings.Span[..Padding].Clear();
        _postings.Span[^Padding..].Clear();
        Workers.Run(workers, worker => Post(signatures.Span, Share(_ends, worker, _lists), worker));
    }

    /// <summary>The number of lists. List 0 is empty: it stands for the tokens of one record each.</summary>
    public int Lists => _lists;

    public ReadOnlySpan<Posting> Postings => _postings.Span;

    /// <summary>Where each list ends in the postings, and the next begins.</summary>
    public ReadOnlySpan<int> Ends => _ends.Span.Slice((_workers - 1) * _lists, _lists);

    private Span<int> FirstRecord => _firstRecord.Span;

    private Span<int> FirstOfRows => _firstOfRows.Span;

    /// <summary>What is kept of a record.</summary>
    public ReadOnlySpan<int> Row(int record, int size) => RowToFill(record, size);

    /// <summary>The set that the record of a row is.</summary>
    public static int Set(ReadOnlySpan<int> row) => row[0];

    /// <summary>Where the tokens of a row's record begin.</summary>
    public static int Start(ReadOnlySpan<int> row) => row[1];

    /// <summary>The ranks of the first tokens in a record's prefix, ascending; 0 for those that no other record has.</summary>
    public static ReadOnlySpan<int> Prefix(ReadOnlySpan<int> row, int length) => row.Slice(RowHead, length);

    /// <summary>The rank of one token in the prefix: the list of the posting there.</summary>
    public static int Rank(ReadOnlySpan<int> row, int position) => row[RowHead + position];

    public void Dispose()
    {
        _firstRecord.Dispose();
        _firstOfRows.Dispose();
        _rows.Dispose();
        _ends.Dispose();
        _postings.Dispose();
    }

    private static Span<int> Share(Rented<int> all, int part, int length) => all.Span.Slice(part * length, length);

    /// <summary>Counts the records of each size and says where each part is to put its own: a counting sort.</summary>
    private void LayOutBySize(Rented<int> cursors)
    {
        int sizes = _sets.Largest + 1;
        Workers.Deal(_workers, _parts, (_, part) => CountSizes(Share(cursors, part, sizes), part));
        int record = 0;
        int row = 0;
        for (int size = 0; size < sizes; size++)
        {
            FirstRecord[size] = record;
            FirstOfRows[size] = row;
            for (int part = 0; part < _parts; part++)
            {
                ref int cursor = ref Share(cursors, part, sizes)[size];
                (cursor, record) = (record, record + cursor);
            }

            row = checked(row + ((record - FirstRecord[size]) * RowLength(size)));
        }

        FirstRecord[sizes] = record;
        FirstOfRows[sizes] = row;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountSizes(Span<int> counts, int part)
    {
        ReadOnlySpan<int> offsets = _sets.Offsets;
        int end = Workers.Begin(_sets.Count, part + 1, _parts);
        for (int set = Workers.Begin(_sets.Count, part, _parts); set < end; set++)
        {
            counts[offsets[set + 1] - offsets[set]]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SummariseRecords(ReadOnlySpan<int> ranks, Span<int> cursors, Span<ulong> signatures, int part)
    {
        ReadOnlySpan<int> offsets = _sets.Offsets;
        ReadOnlySpan<int> tokens = _sets.Tokens;
        int end = Workers.Begin(_sets.Count, part + 1, _parts);
        for (int set = Workers.Begin(_sets.Count, part, _parts); set < end; set++)
        {
            int size = offsets[set + 1] - offsets[set];
            int record = cursors[size]++;
            Span<int> row = RowToFill(record, size);
            row[0] = set;
            row[1] = offsets[set];
            signatures[record] = RecordSummary.Of(tokens.Slice(offsets[set], size), ranks, row[RowHead..], _useVectors);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPostings(Span<int> counts, int worker)
    {
        ReadOnlySpan<int> rows = _rows.Span;
        (int record, int end) = (Workers.Begin(_sets.Count, worker, _workers), Workers.Begin(_sets.Count, worker + 1, _workers));
        for (int size = SizeOf(record); record < end; size++)
        {
            int length = RowLength(size);
            int row = FirstOfRows[size] + ((record - FirstRecord[size]) * length);
            for (int last = int.Min(end, FirstRecord[size + 1]); record < last; record++, row += length)
            {
                foreach (int rank in rows[(row + RowHead)..(row + length)])
                {
                    counts[rank]++;
                }
            }
        }

        counts[0] = 0;
    }

    /// <summary>Turns the counts into the places where each worker puts its postings: in every list those of the first worker come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BeginLists()
    {
        int place = Padding;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Post(ReadOnlySpan<ulong> signatures, Span<int> cursors, int worker)
    {
        Span<Posting> postings = _postings.Span;
        ReadOnlySpan<int> rows = _rows.Span;
        (int record, int end) = (Workers.Begin(_sets.Count, worker, _workers), Workers.Begin(_sets.Count, worker + 1, _workers));
        for (int size = SizeOf(record); record < end; size++)
        {
            int length = RowLength(size);
            int row = FirstOfRows[size] + ((record - FirstRecord[size]) * length);
            for (int last = int.Min(end, FirstRecord[size + 1]); record < last; record++, row += length)
            {
                ulong signature = signatures[record];
                for (int place = RowHead; place < length; place++)
                {
                    int rank = rows[row + place];
                    if (rank != 0)
                    {
                        postings[cursors[rank]++] = new(signature, record, (ushort)size, (ushort)(place - RowHead));
                    }
                }
            }
        }
    }

    private int RowLength(int size) => RowHead + _tables.Prefix[size];

    private Span<int> RowToFill(int record, int size)
    {
        int length = RowLength(size);
        return _rows.Span.Slice(FirstOfRows[size] + ((record - FirstRecord[size]) * length), length);
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
