using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>
/// Memory from the shared pool, returned when disposed. A join needs large arrays for milliseconds: fresh ones would cost more than the
/// join.
/// </summary>
/// <remarks>
/// All of it comes from the pool of bytes, whose code is compiled beforehand; the pools of other types are compiled when first used.
/// </remarks>
internal readonly struct Rented<T> : IDisposable
    where T : unmanaged
{
    /// <summary>The bytes of a line of the cache.</summary>
    public const int CacheLine = 64;

    private readonly byte[] _bytes;
    private readonly int _length;

    private Rented(byte[] bytes, int length)
    {
        _bytes = bytes;
        _length = length;
    }

    public Span<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length == 0
            ? default
            : MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(_bytes)), _length);
    }

    /// <summary>
    /// How many to leave out at the beginning, so that what is behind them begins with a line of the cache. Where the memory is moved later
    /// it does so no more, which is slower and nothing else.
    /// </summary>
    public int ToLine => _length == 0
        ? 0
        : (int)(-Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetArrayDataReference(_bytes)) & (CacheLine - 1))
            / Unsafe.SizeOf<T>();

    /// <exception cref="OverflowException">It would be more than 2 GiB.</exception>
    public static Rented<T> Uninitialised(int length) => new(ArrayPool<byte>.Shared.Rent(checked(length * Unsafe.SizeOf<T>())), length);

    public static Rented<T> Zeroed(int length)
    {
        Rented<T> rented = Uninitialised(length);
        rented._bytes.AsSpan(0, length * Unsafe.SizeOf<T>()).Clear();
        return rented;
    }

    public void Dispose()
    {
        if (_bytes is not null)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}
