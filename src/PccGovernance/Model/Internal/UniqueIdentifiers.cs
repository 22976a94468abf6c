namespace PccGovernance;

/// <summary>Puts a catalogue in the order of its identifiers, of which each must stand once.</summary>
internal static class UniqueIdentifiers
{
    public static ValueList<T> Sort<T>(IEnumerable<T> items, Func<T, Id<T>> id, string parameter)
    {
        ValueList<T> sorted = items.OrderBy(id).ToValueList();
        for (int i = 0; i < sorted.Count; i++)
        {
            if (id(sorted[i]).IsEmpty)
            {
                throw new ArgumentException("One of the identifiers is empty: give each thing one.", parameter);
            }

            if (i > 0 && id(sorted[i]) == id(sorted[i - 1]))
            {
                throw new ArgumentException($"The identifier '{id(sorted[i])}' stands twice: give each thing one of its own.", parameter);
            }
        }

        return sorted;
    }
}
