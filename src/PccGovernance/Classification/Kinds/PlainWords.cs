using System.Globalization;

namespace PccGovernance.Classification;

/// <summary>The words of a text in small letters, without marks: for comparing names.</summary>
internal static class PlainWords
{
    private const int MostLetters = 64;

    public static string[] Of(string text)
    {
        List<string> words = [];
        Span<char> letters = stackalloc char[MostLetters];
        int at = 0;
        while (TryNext(text, ref at, letters, out int length))
        {
            words.Add(Plain(letters[..length]).ToString());
        }

        return [.. words];
    }

    /// <summary>The word at a place; an empty one before the first and after the last.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="at">The place.</param>
    public static string Word(string[] words, int at) => at >= 0 && at < words.Length ? words[at] : string.Empty;

    /// <summary>The year that a word is, from 1991 to 2099: four digits in words on boards; <c>null</c> for any other word.</summary>
    /// <param name="word">The word.</param>
    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1990 and < 2100
            ? year
            : null;

    /// <summary>The numbers of the words of a text among known ones, and how many words there are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbersOf">The numbers of known words.</param>
    /// <param name="unknown">The number of any other.</param>
    /// <param name="numbers">Where they go: a place for every second letter and one more is enough.</param>
    public static int Numbers(
        string text,
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersOf,
        int unknown,
        Span<int> numbers)
    {
        Span<char> letters = stackalloc char[MostLetters];
        int at = 0;
        int count = 0;
        while (TryNext(text, ref at, letters, out int length))
        {
            numbers[count++] = numbersOf.TryGetValue(Plain(letters[..length]), out int number) ? number : unknown;
        }

        return count;
    }

    /// <summary>Reads on to the end of the next word; what is too long for the letters is cut.</summary>
    private static bool TryNext(string text, ref int at, Span<char> letters, out int length)
    {
        length = 0;
        while (at < text.Length)
        {
            char c = text[at++];
            bool isPlain = char.IsAsciiLetterLower(c);
            if (isPlain || char.IsLetterOrDigit(c))
            {
                if (length < letters.Length)
                {
                    letters[length++] = isPlain ? c : char.ToLowerInvariant(c);
                }
            }
            else if (c is not ('\'' or '’') && length > 0)
            {
                return true;
            }
        }

        return length > 0;
    }

    // "children's" and "children" are one word here, and an ampersand is not one.
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word) => word is "childrens" ? "children" : word;
}
