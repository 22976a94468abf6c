namespace PccGovernance.Classification;

/// <summary>Takes the phrases of a lexicon apart.</summary>
internal static class LexiconPhrases
{
    /// <summary>The ways to write a phrase: each is a list of folded words and classes.</summary>
    public static IEnumerable<string[]> Variants(string phrase)
    {
        IEnumerable<string[]> variants = [[]];
        foreach (string part in phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string[][] ways = [.. WaysToWrite(part)];
            variants = [.. variants.SelectMany(before => ways.Select(way => (string[])[.. before, .. way]))];
        }

        return variants;
    }

    /// <summary>The names of the classes that a phrase uses.</summary>
    public static IEnumerable<string> ClassesIn(string phrase) =>
        Variants(phrase).SelectMany(static words => words).Where(IsClass).Select(ClassName).Distinct(StringComparer.Ordinal);

    public static bool IsClass(string word) => word.Length > 2 && word[0] == '<' && word[^1] == '>';

    public static string ClassName(string word) => word[1..^1];

    private static IEnumerable<string[]> WaysToWrite(string part)
    {
        if (IsClass(part))
        {
            return [[part]];
        }

        return part.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static alternative =>
            {
                string[] words = Words(alternative);
                bool isHyphenated = words.Length > 1 && alternative.Contains('-', StringComparison.Ordinal);
                return isHyphenated
                    ? [words, Words(alternative.Replace("-", string.Empty, StringComparison.Ordinal))]
                    : (IEnumerable<string[]>)[words];
            });
    }

    private static string[] Words(string text)
    {
        TokenReader reader = new(text);
        List<string> words = [];
        while (reader.Next())
        {
            words.Add(WordForms.Fold(reader.Word.ToString()));
        }

        return [.. words.Where(static word => word.Length > 0)];
    }
}
