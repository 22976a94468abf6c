namespace PccGovernance;

/// <summary>
/// What is asked of lists again and again, in the words of LINQ and without an enumerator: a country has tens of thousands of seats.
/// </summary>
internal static class ListQuestions
{
    /// <summary>Whether something holds of any item.</summary>
    public static bool Any<T>(this ValueList<T> items, Func<T, bool> holds)
    {
        foreach (T item in items)
        {
            if (holds(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something holds of every item.</summary>
    public static bool All<T>(this ValueList<T> items, Func<T, bool> holds)
    {
        foreach (T item in items)
        {
            if (!holds(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of how many items something holds.</summary>
    public static int Count<T>(this ValueList<T> items, Func<T, bool> holds)
    {
        int count = 0;
        foreach (T item in items)
        {
            count += holds(item) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A list of what is made of each item.</summary>
    public static ValueList<TResult> Each<T, TResult>(this ValueList<T> items, Func<T, TResult> make)
    {
        if (items.IsEmpty)
        {
            return [];
        }

        var made = new TResult[items.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = make(items[i]);
        }

        return new(made);
    }

    /// <summary>Whether an item is among them.</summary>
    public static bool Contains<T>(this ValueList<T> items, T item)
        where T : IEquatable<T> =>
        items.AsSpan().Contains(item);
}
