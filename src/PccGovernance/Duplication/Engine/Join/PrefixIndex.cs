using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// For every token, the records that have it in their prefix, by size. Similar records meet in the list of the rarest token that they
/// share.
/// </summary>
internal sealed class PrefixIndex : IDisposable
{
    /// <summary>
    /// Postings before the first list and after the last that belong to none, so that vectors may be read there: of the row before the
    /// first.
    /// </summary>
    public const int Padding = 16;

    /// <summary>Postings in a line of the cache, of which two workers had better not write the same.</summary>
    private const int PostingsInLine = 4;

    private readonly int _sizes;
    private readonly int _workers;
    private readonly int _lists;
    private readonly RecordRows _rows;
    private readonly Rented<int> _ends;
    private readonly Rented<Posting> _postings;

    public PrefixIndex(RecordSets sets, SizeTables tables, int workers, bool useVectors)
    {
        _sizes = sets.Largest + 1;
        _workers = workers;
        using (TokenRanks ranks = TokenRanks.Of(sets, workers))
        {
            _lists = ranks.Count;
            _rows = new RecordRows(sets, tables, ranks, workers, useVectors);
        }

        _ends = Rented<int>.Zeroed(workers * _lists);
        WorkSharing.Run(workers, worker => CountPostings(Share(worker), worker));
        _postings = Rented<Posting>.Uninitialised(BeginLists() + Padding);
        WorkSharing.Run(workers, worker => Post(Share(worker), worker));
        Share(_workers - 1)[0] = Padding;
        _postings.Span[..Padding].Clear();
        _postings.Span[^Padding..].Clear();
    }

    public ReadOnlySpan<Posting> Postings => _postings.Span;

    /// <summary>
    /// Where each list ends in the postings, and the next begins. List 0 is empty: it stands for the tokens of one record each.
    /// </summary>
    public ReadOnlySpan<int> Ends => Share(_workers - 1);

    /// <summary>
    /// The rows of the records: each has its set, and then the ranks of the tokens in its prefix, ascending, with 0 for those that no other
    /// record has. Behind the last a vector may be read at any rank.
    /// </summary>
    public ReadOnlySpan<int> Rows => _rows.Rows;

    public void Dispose()
    {
        _rows.Dispose();
        _ends.Dispose();
        _postings.Dispose();
    }

    private Span<int> Share(int worker) => _ends.Span.Slice(worker * _lists, _lists);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPostings(Span<int> counts, int worker)
    {
        ReadOnlySpan<int> rows = _rows.Rows;
        for (int size = 1; size < _sizes; size++)
        {
            RowStretch stretch = _rows.Stretch(size, worker, _workers);
            int row = stretch.FirstRow;
            for (int record = 0; record < stretch.Records; record++, row += stretch.RowLength)
            {
                foreach (int rank in rows.Slice(row + 1, stretch.Prefix))
                {
                    counts[rank]++;
                }
            }
        }

        counts[0] = 0;
    }

    /// <summary>
    /// Turns the counts into the places where each worker puts its postings: in every list those of the first worker come first.
    /// </summary>
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

    /// <summary>
    /// Puts the postings of a worker into their lists. Those of list 0 all go to one place in the padding, so that no branch depends on the
    /// ranks.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Post(Span<int> cursors, int worker)
    {
        ref Posting postings = ref MemoryMarshal.GetReference(_postings.Span);
        ref int cursorOf = ref MemoryMarshal.GetReference(cursors);
        ReadOnlySpan<int> rows = _rows.Rows;
        cursorOf = worker * PostingsInLine % Padding;
        for (int size = 1; size < _sizes; size++)
        {
            RowStretch stretch = _rows.Stretch(size, worker, _workers);
            int row = stretch.FirstRow;
            foreach (ulong ofRecord in _rows.Signatures.Slice(stretch.FirstRecord, stretch.Records))
            {
                ReadOnlySpan<int> prefix = rows.Slice(row + 1, stretch.Prefix);
                ulong signature = ofRecord;
                for (int position = 0; position < prefix.Length; position++)
                {
                    int rank = prefix[position];
                    ref int cursor = ref Unsafe.Add(ref cursorOf, rank);
                    Unsafe.Add(ref postings, cursor) = new(signature, row, (ushort)size, (ushort)position);
                    cursor += -rank >>> 31;
                    signature ^= RowFiller.Bit(rank);
                }

                row += stretch.RowLength;
            }
        }
    }
}
