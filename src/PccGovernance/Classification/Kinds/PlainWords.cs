namespace PccGovernance.Classification;

/// <summary>The words of a text in small letters, without marks: for comparing names.</summary>
internal static class PlainWords
{
    public static string[] Of(string text)
    {
        List<string> words = [];
        Span<char> word = stackalloc char[64];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length < word.Length)
                {
                    word[length++] = char.ToLowerInvariant(c);
                }
            }
            else if (c is not ('\'' or '’') && length > 0)
            {
                words.Add(Word(word[..length]));
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(Word(word[..length]));
        }

        return [.. words];
    }

    // "children's" and "children" are one word here, and an ampersand is not one.
    private static string Word(ReadOnlySpan<char> word) => word is "childrens" ? "children" : word is "adults'" ? "adults" : word.ToString();
}
