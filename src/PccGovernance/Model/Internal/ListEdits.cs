namespace PccGovernance;

/// <summary>
/// Edits that answer the list itself where they change nothing, so that a landscape in which all is as it should be is not copied.
/// </summary>
internal static class ListEdits
{
    /// <summary>Changes each item; one that comes out equal stays the item that it was.</summary>
    public static ValueList<T> Map<T>(this ValueList<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            T item = change(items[i]);
            if (!item.Equals(items[i]))
            {
                changed ??= [.. items];
                changed[i] = item;
            }
        }

        return changed is null ? items : new(changed);
    }

    /// <summary>Keeps the items of which something holds.</summary>
    public static ValueList<T> Keep<T>(this ValueList<T> items, Func<T, bool> holds)
    {
        foreach (T item in items)
        {
            if (!holds(item))
            {
                return items.Where(holds).ToValueList();
            }
        }

        return items;
    }

    /// <summary>Sorts by a key; items of one key stay in the order that they have.</summary>
    public static ValueList<T> SortedBy<T, TKey>(this ValueList<T> items, Func<T, TKey> key)
        where TKey : IComparable<TKey>
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (key(items[i - 1]).CompareTo(key(items[i])) > 0)
            {
                return items.OrderBy(key).ToValueList();
            }
        }

        return items;
    }

    /// <summary>Sorts by a comparer; items that it takes for equal stay in the order that they have.</summary>
    public static ValueList<T> Sorted<T>(this ValueList<T> items, IComparer<T> comparer)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (comparer.Compare(items[i - 1], items[i]) > 0)
            {
                return items.Order(comparer).ToValueList();
            }
        }

        return items;
    }

    /// <summary>Sorts identifiers and takes each once.</summary>
    public static ValueList<Id<T>> AsSet<T>(this ValueList<Id<T>> ids)
    {
        for (int i = 1; i < ids.Count; i++)
        {
            if (ids[i - 1].CompareTo(ids[i]) >= 0)
            {
                return ids.Distinct().Order().ToValueList();
            }
        }

        return ids;
    }
}
