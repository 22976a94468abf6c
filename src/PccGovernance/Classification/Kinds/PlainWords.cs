namespace PccGovernance.Classification;

/// <summary>The words of a text in small letters, without marks: for comparing names.</summary>
internal static class PlainWords
{
    /// <param name="text">The text.</param>
    /// <param name="known">The words that matter: any other is given as empty. All do when <c>null</c>.</param>
    public static string[] Of(string text, HashSet<string>? known = null)
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
                words.Add(Word(word[..length], known));
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(Word(word[..length], known));
        }

        return [.. words];
    }

    // "children's" and "children" are one word here, and an ampersand is not one.
    private static string Word(ReadOnlySpan<char> word, HashSet<string>? known)
    {
        ReadOnlySpan<char> plain = word is "childrens" ? "children" : word is "adults'" ? "adults" : word;
        return known is null ? plain.ToString()
            : known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain, out string? same) ? same
            : "";
    }
}
