using System.Buffers;

namespace PccGovernance.Duplication.Join;

/// <summary>An array from the shared pool, returned when disposed. A join needs large arrays for milliseconds: fresh ones would cost more than the join.</summary>
internal readonly struct Rented<T> : IDisposable
    where T : unmanaged
{
    private readonly T[] _array;
    private readonly int _length;

    private Rented(T[] array, int length)
    {
        _array = array;
        _length = length;
    }

    public Span<T> Span => _array.AsSpan(0, _length);

    public static Rented<T> Uninitialised(int length) => new(ArrayPool<T>.Shared.Rent(length), length);

    public static Rented<T> Zeroed(int length)
    {
        Rented<T> rented = Uninitialised(length);
        rented.Span.Clear();
        return rented;
    }

    public void Dispose()
    {
        if (_array is not null)
        {
            ArrayPool<T>.Shared.Return(_array);
        }
    }
}
