using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication;

/// <summary>
/// The pairs that one worker has found, as <see cref="PairCode"/> writes them: in pieces of rented memory, each as long as all before, so
/// that no pair is copied when another piece is needed.
/// </summary>
internal sealed class PairBuffer : IDisposable
{
    private const int FirstLength = 1024;

    private readonly List<Rented<ulong>> _full = [];
    private Rented<ulong> _piece = Rented<ulong>.Uninitialised(FirstLength);
    private int _inPiece;

    /// <summary>How many pieces have pairs.</summary>
    public int Pieces => _full.Count + 1;

    public ReadOnlySpan<ulong> this[int piece] => piece < _full.Count ? _full[piece].Span : _piece.Span[.._inPiece];

    public void Add(ReadOnlySpan<ulong> pairs)
    {
        while (!pairs.IsEmpty)
        {
            Span<ulong> room = _piece.Span[_inPiece..];
            int fitting = int.Min(room.Length, pairs.Length);
            pairs[..fitting].CopyTo(room);
            pairs = pairs[fitting..];
            _inPiece += fitting;
            if (!pairs.IsEmpty)
            {
                Next();
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong pair)
    {
        Span<ulong> pairs = _piece.Span;
        if (_inPiece == pairs.Length)
        {
            pairs = Next();
        }

        pairs[_inPiece++] = pair;
    }

    public void Dispose()
    {
        _piece.Dispose();
        foreach (Rented<ulong> piece in _full)
        {
            piece.Dispose();
        }
    }

    private Span<ulong> Next()
    {
        int length = checked(_full.Count == 0 ? FirstLength : 2 * _piece.Span.Length);
        _full.Add(_piece);
        _piece = Rented<ulong>.Uninitialised(length);
        _inPiece = 0;
        return _piece.Span;
    }
}
