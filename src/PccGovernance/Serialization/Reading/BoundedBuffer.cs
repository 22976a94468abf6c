namespace PccGovernance.Serialization;

/// <summary>Collects the bytes of a stream, up to one more than the limit and no further.</summary>
/// <param name="maxBytes">The limit.</param>
internal sealed class BoundedBuffer(int maxBytes)
{
    private const int FirstSize = 16 * 1024;

    private readonly int _most = (int)Math.Min((long)maxBytes + 1, Array.MaxLength);
    private byte[] _bytes = [];
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <summary>Room for more bytes; empty when the limit is passed.</summary>
    public Memory<byte> Room()
    {
        if (_count == _bytes.Length && _count < _most)
        {
            Array.Resize(ref _bytes, (int)Math.Min(_most, Math.Max(FirstSize, 2L * _count)));
        }

        return _bytes.AsMemory(_count);
    }

    public void Advance(int count) => _count += count;
}
