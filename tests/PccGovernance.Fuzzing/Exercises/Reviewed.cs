using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PccGovernance.Fuzzing;

/// <summary>Which landscapes were reviewed without fault on which days, by what is written of them.</summary>
internal sealed class Reviewed
{
    private const int Most = 2_000_000;

    private readonly HashSet<(UInt128 Written, LocalDate Day)> _known = [];

    public bool Contains(byte[] written, LocalDate day) => _known.Contains((Digest(written), day));

    /// <summary>Adds one; what is full is emptied before.</summary>
    public void Add(byte[] written, LocalDate day)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known.Add((Digest(written), day));
    }

    private static UInt128 Digest(byte[] written)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(written, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
