using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>An immutable list that equals another list of equal items in the same order.</summary>
/// <remarks>
/// Written as a collection expression: <c>Themes = [a, b]</c>. The empty list is <see cref="Empty"/> or <c>[]</c>. Equality compares
/// the items with their default comparer, so that records which hold lists have value equality. A list holds no <c>null</c>. Safe for use
/// from any thread.
/// </remarks>
/// <typeparam name="T">The type of the items; immutable ones keep the list immutable all through.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IJsonList
{
    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        ThrowIfNullWithin(items);
        _items = items;
    }

    /// <summary>The list of no items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => _items.Length == 0;

    /// <inheritdoc />
    public T this[int index] => _items[index];

    /// <summary>Whether the two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc />
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    JsonConverter IJsonList.ToJsonConverter() => new ListJsonConverter<T>();

    /// <inheritdoc />
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items between brackets, for a debugger.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    private static void ThrowIfNullWithin(T[] items)
    {
        if (default(T) is null && Array.FindIndex(items, static item => item is null) is var place and >= 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The item at place {place} of the list is null: leave it out."),
                nameof(items));
        }
    }

    /// <summary>Enumerates a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The item that the enumerator stands on.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item; false after the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
