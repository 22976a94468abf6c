namespace PccGovernance;

/// <summary>Makes <see cref="ValueList{T}"/>s; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, in the given order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <exception cref="ArgumentException">An item is <c>null</c>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the items of a sequence, in its order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied, unless the sequence is such a list already.</param>
    /// <exception cref="ArgumentException">An item is <c>null</c>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> list)
        {
            return list;
        }

        T[] copy = [.. items];
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }
}
