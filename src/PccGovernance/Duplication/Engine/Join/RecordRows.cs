using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>The records in the order of their sizes: a row for each, and its signature.</summary>
/// <remarks>
/// A row is what is asked of a record whose postings were let through: its set, then the ranks of the tokens in its prefix, ascending, with
/// 0 for those that no other record has. All rows lie behind each other, and those of a size are equally long. Behind the last is room, so
/// that a vector may be read at any rank.
/// </remarks>
internal sealed class RecordRows : IDisposable
{
    /// <summary>The most sets in a part: their tokens and rows fit into the second cache together.</summary>
    private const int MostInPart = 16_384;

    /// <summary>
    /// The row before the first has rank 0 alone, which no list has: the padding of the postings is of it, and so meets nothing.
    /// </summary>
    private const int LengthOfNone = 16;

    private readonly RecordSets _sets;
    private readonly SizeTables _tables;
    private readonly int _sizes;
    private readonly int _parts;
    private readonly Rented<int> _firstRecord;
    private readonly Rented<int> _firstRow;
    private readonly Rented<int> _rows;
    private readonly int _beforeRows;
    private readonly Rented<ulong> _signatures;

    public RecordRows(RecordSets sets, SizeTables tables, TokenRanks ranks, int workers, bool useVectors)
    {
        _sets = sets;
        _tables = tables;
        _sizes = sets.Largest + 1;
        _parts = int.Max(WorkSharing.Parts(workers), (sets.Count / MostInPart) + 1);
        _firstRecord = Rented<int>.Uninitialised(_sizes + 1);
        _firstRow = Rented<int>.Uninitialised(_sizes);
        using Rented<int> begins = Rented<int>.Zeroed(_parts * _sizes);
        WorkSharing.ForEach(workers, _parts, (_, part) => CountSizes(Share(begins, part), part));
        _rows = Rented<int>.Uninitialised(LayOut(begins) + Vector256<int>.Count + (Rented<int>.CacheLine / sizeof(int)));
        _beforeRows = _rows.ToLine;
        Written[..LengthOfNone].Clear();
        _signatures = Rented<ulong>.Uninitialised(sets.Count);
        WorkSharing.ForEach(workers, _parts, (_, part) => FillPart(ranks.Ranks, Share(begins, part), part, useVectors));
    }

    public ReadOnlySpan<int> Rows => Written;

    /// <summary>The signature of each record.</summary>
    public ReadOnlySpan<ulong> Signatures => _signatures.Span;

    /// <summary>Rows of a vector lie in one line of the cache each.</summary>
    private Span<int> Written => _rows.Span[_beforeRows..];

    private Span<int> FirstRecord => _firstRecord.Span;

    private Span<int> FirstRow => _firstRow.Span;

    /// <summary>The records of a size among those that a worker has when all are dealt out in their order.</summary>
    public RowStretch Stretch(int size, int worker, int workers)
    {
        int from = int.Max(FirstRecord[size], WorkSharing.Begin(_sets.Count, worker, workers));
        int to = int.Min(FirstRecord[size + 1], WorkSharing.Begin(_sets.Count, worker + 1, workers));
        int length = RowLength(size);
        return new(_tables.Prefix[size], from, int.Max(0, to - from), FirstRow[size] + ((from - FirstRecord[size]) * length), length);
    }

    public void Dispose()
    {
        _firstRecord.Dispose();
        _firstRow.Dispose();
        _rows.Dispose();
        _signatures.Dispose();
    }

    private Span<int> Share(Rented<int> all, int part) => all.Span.Slice(part * _sizes, _sizes);

    private int RowLength(int size) => RowFiller.RowLength(_tables.KeepsWhole(size) ? SizeTables.MostInWhole : _tables.Prefix[size]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountSizes(Span<int> counts, int part)
    {
        ReadOnlySpan<int> offsets = _sets.Offsets;
        int end = WorkSharing.Begin(_sets.Count, part + 1, _parts);
        for (int set = WorkSharing.Begin(_sets.Count, part, _parts); set < end; set++)
        {
            counts[offsets[set + 1] - offsets[set]]++;
        }
    }

    /// <summary>
    /// Turns the counts of each part into the places where its rows begin: a counting sort. Returns the length of all rows.
    /// </summary>
    private int LayOut(Rented<int> counts)
    {
        int record = 0;
        int row = LengthOfNone;
        for (int size = 0; size < _sizes; size++)
        {
            FirstRecord[size] = record;
            FirstRow[size] = row;
            int length = RowLength(size);
            for (int part = 0; part < _parts; part++)
            {
                ref int count = ref Share(counts, part)[size];
                record += count;
                (count, row) = (row, checked(row + (count * length)));
            }
        }

        FirstRecord[_sizes] = record;
        return row;
    }

    /// <summary>Puts the sets of a part into the order of their sizes, and then fills the rows of each size in one go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillPart(ReadOnlySpan<int> ranks, Span<int> begins, int part, bool useVectors)
    {
        using Rented<int> cursors = Rented<int>.Uninitialised(_sizes);
        using Rented<int> lengths = Rented<int>.Uninitialised(_sizes);
        begins.CopyTo(cursors.Span);
        for (int size = 0; size < _sizes; size++)
        {
            lengths.Span[size] = RowLength(size);
        }

        PutSets(cursors.Span, lengths.Span, part);
        var filler = new RowFiller(_sets, ranks, useVectors);
        for (int size = 1; size < _sizes; size++)
        {
            int length = lengths.Span[size];
            int records = (cursors.Span[size] - begins[size]) / length;
            if (records > 0)
            {
                int first = FirstRecord[size] + ((begins[size] - FirstRow[size]) / length);
                filler.Fill(
                    Written[begins[size]..cursors.Span[size]],
                    length,
                    size,
                    _tables.KeepsWhole(size) ? size : _tables.Prefix[size],
                    _signatures.Span.Slice(first, records));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutSets(Span<int> cursors, ReadOnlySpan<int> lengths, int part)
    {
        ReadOnlySpan<int> offsets = _sets.Offsets;
        Span<int> rows = Written;
        int end = WorkSharing.Begin(_sets.Count, part + 1, _parts);
        for (int set = WorkSharing.Begin(_sets.Count, part, _parts); set < end; set++)
        {
            int size = offsets[set + 1] - offsets[set];
            rows[cursors[size]] = set;
            cursors[size] += lengths[size];
        }
    }
}
