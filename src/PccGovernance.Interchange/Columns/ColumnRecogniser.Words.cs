using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <content>The words of headers.</content>
internal sealed partial class ColumnRecogniser
{
    /// <summary>What a header says twice, in other words: <c>Freq / how often</c>.</summary>
    private static ColumnField OfHalves(string header)
    {
        string[] halves = header.Split(s_halves, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return halves.Length > 1
            && Words.TryGetValue(TextKey.Of(halves[0]), out ColumnField first)
            && Array.TrueForAll(halves, half => Words.TryGetValue(TextKey.Of(half), out ColumnField field) && field == first)
                ? first
                : ColumnField.Unknown;
    }

    [GeneratedRegex("^(?<of>.+) (codes?|cod|codau)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OfCodes();

    private static Dictionary<string, ColumnField> LoadWords()
    {
        Dictionary<string, ColumnField> words = new(StringComparer.Ordinal);
        foreach (string[] line in Lexicon.Lines("headers"))
        {
            ColumnField field = Enum.Parse<ColumnField>(line[0].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in Lexicon.Words(line[1]))
            {
                words.TryAdd(word, field);
            }
        }

        return words;
    }
}
