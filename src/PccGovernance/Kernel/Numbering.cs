using System.Runtime.CompilerServices;

namespace PccGovernance.Kernel;

/// <summary>Numbers the things of a landscape by their places in its list.</summary>
internal static class Numbering
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, int>> s_kept = [];

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

    /// <summary>
    /// The same, kept for as long as the list is: landscapes that edits made of one another share the lists that no edit touched, and need
    /// not number them again. Not to be written to.
    /// </summary>
    public static Dictionary<string, int> Kept<T>(ValueList<T> items, Func<T, string> id) =>
        s_kept.GetValue(items, _ => Of(items, id));
}
