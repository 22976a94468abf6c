namespace PccGovernance.Kernel;

/// <summary>Numbers the things of a landscape by their places in its list.</summary>
internal static class Numbering
{
    // A dictionary of plain strings hashes much faster than one of identifiers.
    public static Dictionary<string, int> Of<T>(ValueList<T> items, Func<T, string> id)
    {
        var numbers = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            numbers.Add(id(items[i]), i);
        }

        return numbers;
    }
}
