using System.Collections.Concurrent;
using System.Reflection;

namespace PccGovernance.Interchange;

/// <summary>
/// The package's own lists of words of the field, embedded as text: one entry a line, parts parted by a bar, alternatives by semicolons,
/// <c>#</c> for remarks.
/// </summary>
internal static class Lexicon
{
    // Every import reads most of the lists, and they are the package's own: read once.
    private static readonly ConcurrentDictionary<string, string[][]> s_lists = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, ILookup<string, string[]>> s_keys = new(StringComparer.Ordinal);

    public static IReadOnlyList<string[]> Lines(string name) => s_lists.GetOrAdd(name, static name => [.. Read(name)]);

    /// <summary>The entries of a list that stand under a key, in their order.</summary>
    public static IEnumerable<string[]> Under(string name, string key) =>
        s_keys.GetOrAdd(name, static name => Lines(name).ToLookup(static line => TextKey.Of(line[0]), StringComparer.Ordinal))[key];

    private static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PccGovernance.Interchange.Lexicon.{name}.txt")
            ?? throw new InvalidOperationException($"The list '{name}' is not in the package.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return [.. line.Split('|').Select(static part => part.Trim())];
            }
        }
    }

    /// <summary>A list of words, each with one meaning.</summary>
    public static Dictionary<string, string> Pairs(string name)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (string[] line in Lines(name))
        {
            foreach (string word in Words(line[1]))
            {
                pairs[word] = line[0];
            }
        }

        return pairs;
    }

    public static string[] Words(string part) => part.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
