using System.Buffers;

namespace PccGovernance.Serialization;

/// <summary>Takes a document in chunks of borrowed memory: one array that grows would be copied, and cleared, at every doubling.</summary>
internal sealed class Utf8Chunks : IBufferWriter<byte>, IDisposable
{
    private const int FirstChunk = 1 << 14;
    private const int LargestChunk = 1 << 20;

    private readonly List<(byte[] Bytes, int Count)> _full = [];
    private byte[] _open = [];
    private int _count;

    /// <summary>How many bytes were written.</summary>
    public int Length => checked(_full.Sum(static chunk => chunk.Count) + _count);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_open.Length - _count), nameof(count));
        _count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_open.Length - _count < Math.Max(sizeHint, 1))
        {
            int next = Math.Clamp(_open.Length * 2, FirstChunk, LargestChunk);
            Close();
            _open = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, next));
        }

        return _open.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>All that was written.</summary>
    public byte[] ToArray()
    {
        byte[] all = GC.AllocateUninitializedArray<byte>(Length);
        int at = 0;
        foreach (ReadOnlyMemory<byte> chunk in Chunks())
        {
            chunk.Span.CopyTo(all.AsSpan(at));
            at += chunk.Length;
        }

        return all;
    }

    public void WriteTo(Stream output)
    {
        foreach (ReadOnlyMemory<byte> chunk in Chunks())
        {
            output.Write(chunk.Span);
        }
    }

    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<byte> chunk in Chunks())
        {
            await output.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        Close();
        foreach ((byte[] bytes, _) in _full)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        _full.Clear();
    }

    private IEnumerable<ReadOnlyMemory<byte>> Chunks() =>
        _full.Append((Bytes: _open, Count: _count)).Select(static chunk => new ReadOnlyMemory<byte>(chunk.Bytes, 0, chunk.Count));

    private void Close()
    {
        if (_open.Length > 0)
        {
            _full.Add((_open, _count));
        }

        (_open, _count) = ([], 0);
    }
}
