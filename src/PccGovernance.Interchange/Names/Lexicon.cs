using System.Reflection;

namespace PccGovernance.Interchange;

/// <summary>
/// The package's own lists of words of the field, embedded as text: one entry a line, parts parted by a bar, alternatives by semicolons,
/// <c>#</c> for remarks.
/// </summary>
internal static class Lexicon
{
    public static IEnumerable<string[]> Lines(string name)
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
