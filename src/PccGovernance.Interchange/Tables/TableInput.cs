namespace PccGovernance.Interchange;

/// <summary>
/// The bytes of a file, which can be read again from the first on: given, or of a stream, which then need not stand in memory.
/// </summary>
internal sealed class TableInput
{
    private readonly byte[] _content = [];
    private readonly Stream? _stream;
    private readonly long _first;

    /// <summary>Bytes that are given.</summary>
    public TableInput(byte[] content) => (_content, Length) = (content, content.Length);

    /// <summary>What follows in a stream that can seek.</summary>
    public TableInput(Stream stream) => (_stream, _first, Length) = (stream, stream.Position, Math.Max(0, stream.Length - stream.Position));

    /// <summary>How many bytes there are.</summary>
    public long Length { get; }

    /// <summary>Reads from the first byte on. One at a time: what was opened before is at the place of what was opened last.</summary>
    public Stream Open() => _stream is null ? new MemoryStream(_content, writable: false) : new StreamPart(_stream, _first, Length);

    /// <summary>The first bytes, as many as are asked for or there are.</summary>
    public byte[] Head(int count)
    {
        using Stream stream = Open();
        byte[] head = new byte[Math.Min(count, Length)];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    /// <summary>The bytes, a block at a time; each block is over when the next is read.</summary>
    public IEnumerable<ArraySegment<byte>> Blocks()
    {
        using Stream stream = Open();
        byte[] block = new byte[65_536];
        int read;
        while ((read = stream.Read(block, 0, block.Length)) > 0)
        {
            yield return new(block, 0, read);
        }
    }
}
