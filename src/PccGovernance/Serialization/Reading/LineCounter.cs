namespace PccGovernance.Serialization;

/// <summary>Turns offsets, asked for in ascending order and none beyond the end, into lines and positions in one pass.</summary>
/// <param name="utf8">The document.</param>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _line = 1;
    private int _lineStart;
    private int _seen;

    /// <summary>The line, and the byte in it, both counted from 1.</summary>
    public (int Line, int Position) At(int offset)
    {
        while (_utf8[_seen..offset].IndexOf((byte)'\n') is >= 0 and int length)
        {
            _line++;
            _seen = _lineStart = _seen + length + 1;
        }

        _seen = offset;
        return (_line, offset - _lineStart + 1);
    }
}
