using System.Globalization;
using System.Text;
using PccGovernance.Kernel;

namespace PccGovernance.Interchange;

/// <summary>Texts in the form in which they are compared: lower case, no marks, words parted by one space.</summary>
internal static class TextKey
{
    /// <summary>Keys are at the most five times as long as their texts: as much as is put on the stack.</summary>
    private const int LongestPlain = 200;

    private static readonly Dictionary<string, string> Short = Lexicon.Pairs("short-words");
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ShortBySpan =
        Short.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text; <c>and</c> for an ampersand.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        return text.Length <= LongestPlain && System.Text.Ascii.IsValid(text) ? OfPlain(text) : OfAny(text);
    }

    /// <summary>
    /// The same of a text without marks, which most are: nothing is made but the key, and not even that where it is the text.
    /// </summary>
    private static string OfPlain(string text)
    {
        ReadOnlySpan<char> plain = Plain(text, stackalloc char[text.Length * 5]);
        return plain.SequenceEqual(text) ? text : plain.ToString();
    }

    /// <summary>Whether the key of a text is one of some words; nothing is made of texts without marks.</summary>
    public static bool IsAmong(string text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        text.Length <= LongestPlain && System.Text.Ascii.IsValid(text)
            ? words.Contains(Plain(text, stackalloc char[text.Length * 5]))
            : words.Contains(Of(text));

    /// <summary>Whether the key of a text is a key that is known; nothing is made of texts without marks.</summary>
    public static bool Is(string text, string key) =>
        text.Length <= LongestPlain && System.Text.Ascii.IsValid(text)
            ? Plain(text, stackalloc char[text.Length * 5]).SequenceEqual(key)
            : Of(text) == key;

    private static ReadOnlySpan<char> Plain(string text, Span<char> key)
    {
        int length = 0;
        bool space = false;
        foreach (char c in text)
        {
            bool isAnd = c is '&' or '+';
            if (isAnd || char.IsAsciiLetterOrDigit(c))
            {
                if ((space || isAnd) && length > 0 && key[length - 1] != ' ')
                {
                    key[length++] = ' ';
                }

                if (isAnd)
                {
                    "and ".CopyTo(key[length..]);
                    length += 4;
                }
                else
                {
                    key[length++] = char.ToLowerInvariant(c);
                }

                space = false;
            }
            else if (c is not ('\'' or '`'))
            {
                space = length > 0;
            }
        }

        return key[..length].Trim(' ');
    }

    private static string OfAny(string text)
    {
        StringBuilder key = new(text.Length);
        bool space = false;
        foreach (char c in PlainLetters.Of(text))
        {
            if (c is '&' or '+')
            {
                Append(key, ref space, " and ");
            }
            else if (char.IsLetterOrDigit(c))
            {
                Append(key, ref space, char.ToLowerInvariant(c).ToString());
            }
            else if (c is not ('\'' or '’' or '‘' or '`') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                space = key.Length > 0;
            }
        }

        return key.ToString().Trim();
    }

    /// <summary>The words with usual abbreviations of places and words written out: <c>Leics CC</c> is <c>leicestershire cc</c>.</summary>
    public static string Expanded(string? text) => ExpandedKey(Of(text));

    /// <summary>The same of a key: the key itself where there is nothing to write out.</summary>
    public static string ExpandedKey(string key)
    {
        if (!HasShortWord(key))
        {
            return key;
        }

        string[] words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = Short.GetValueOrDefault(words[i], words[i]);
        }

        return string.Join(' ', words);
    }

    /// <summary>The letters and digits alone, for comparing initials: <c>F&amp;HDC</c> is <c>fhdc</c>.</summary>
    public static string Compact(string? text) => string.Concat((text ?? string.Empty).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The initials of the words of a name, without small words.</summary>
    public static string Initials(string name) =>
        string.Concat(
            Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => !IsSmall(word)).Select(static word => word[0]));

    /// <summary>The initials of all words of a name, small ones too: <c>Vale of White Horse</c> is <c>vowh</c>.</summary>
    public static string AllInitials(string name) =>
        string.Concat(Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word[0]));

    public static bool IsSmall(string word) =>
        word is "and" or "of" or "the" or "for" or "upon" or "in" or "with" or "on" or "y" or "a" or "ac" or "ar";

    /// <summary>A text without surrounding and doubled white space; line breaks are kept.</summary>
    public static string Tidy(string text) => IsTidy(text) ? text : Tidied(text);

    /// <summary>A text without the marks of footnotes at its end: <c>Quarterly*</c>, <c>Dover CSP†</c>.</summary>
    public static string Unmarked(string text)
    {
        string plain = text.TrimEnd(' ', '*', '†', '‡', '§', '¹', '²', '³', '⁴', '⁵');
        return plain.Length == 0 ? text : plain;
    }

    private static string Tidied(string text)
    {
        StringBuilder tidy = new(text.Length);
        foreach (char c in text)
        {
            if (c == '\n')
            {
                tidy.Append('\n');
            }
            else if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF'))
            {
                tidy.Append(c);
            }
            else if (tidy.Length > 0 && tidy[^1] is not (' ' or '\n') && c != '\r')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().Trim();
    }

    private static bool IsTidy(string text)
    {
        char last = ' ';
        foreach (char c in text)
        {
            if (c == ' ' ? last is ' ' or '\n' : c == '\n' ? last == ' ' : char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                return false;
            }

            last = c;
        }

        return text.Length == 0 || last is not (' ' or '\n');
    }

    private static bool HasShortWord(string key)
    {
        foreach (Range word in key.AsSpan().Split(' '))
        {
            if (ShortBySpan.ContainsKey(key.AsSpan(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a key holds a phrase, at the borders of words.</summary>
    public static bool Holds(string key, string phrase)
    {
        int at = -1;
        while ((at = key.IndexOf(phrase, at + 1, StringComparison.Ordinal)) >= 0)
        {
            if ((at == 0 || key[at - 1] == ' ') && (at + phrase.Length == key.Length || key[at + phrase.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder key, ref bool space, string text)
    {
        if ((space || text[0] == ' ') && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }

        key.Append(text.TrimStart(' '));
        space = false;
    }
}
