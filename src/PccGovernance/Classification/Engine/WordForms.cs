using System.Collections.Frozen;
using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Classification;

/// <summary>Brings words to one form: lower case, no accents, singular, British spelling.</summary>
internal static class WordForms
{
    /// <summary>Longer words are in no lexicon and are not looked at.</summary>
    public const int MostCharacters = 48;

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["women"] = "woman",
        ["men"] = "man",
        ["children"] = "child",
        ["persons"] = "person",
        ["knives"] = "knife",
        ["thieves"] = "thief",
        ["lives"] = "live",
        ["life"] = "live",
        ["homes"] = "home",
        ["does"] = "do",
        ["goes"] = "go",
        ["center"] = "centre",
        ["centers"] = "centre",
        ["program"] = "programme",
        ["programs"] = "programme",
        ["license"] = "licence",
        ["licensed"] = "licenced",
        ["licensing"] = "licencing",
        ["defense"] = "defence",
        ["youths"] = "youth",
        ["ksis"] = "ksi",
        ["travelers"] = "traveller",
        ["traveler"] = "traveller",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularBySpan =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words whose folded form no rule gives.</summary>
    public static IEnumerable<string> IrregularWords => Irregular.Keys;

    /// <summary>
    /// Whether the folded form of a word of unaccented letters, which is not irregular, may be more than the word in small letters: a
    /// plural or an American spelling.
    /// </summary>
    public static bool MayHaveAnother(ReadOnlySpan<char> word) =>
        ((word[^1] | 0x20) == 's' && (word.Length < 2 || (word[^2] | 0x20) is not ('s' or 'u' or 'i')))
        || word.ContainsAny('z', 'Z')
        || (word.Length >= 8 && (word[0] | 0x20) is 'b' or 'n');

    /// <summary>Writes a word in its folded form.</summary>
    /// <param name="word">The word as the text has it.</param>
    /// <param name="folded">Room for <see cref="MostCharacters"/> characters.</param>
    /// <returns>How long it is; 0 when it is too long to be looked at.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (word.Length > MostCharacters)
        {
            // Marks and formatting characters may make a short word long, but not by this much.
            return word.Length > MostCharacters * 4 ? 0 : FoldUnusual(word, folded);
        }

        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                folded[i] = c;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                folded[i] = (char)(c | 0x20);
            }
            else
            {
                return FoldUnusual(word, folded);
            }
        }

        return Normalise(folded, word.Length);
    }

    /// <summary>The folded form of a word of the lexicon.</summary>
    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[MostCharacters];
        return folded[..Fold(word, folded)].ToString();
    }

    /// <summary>The forms of a verb: tackle, tackles, tackling, tackled.</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        bool doubles =
            verb.Length <= 5
            && verb.Length >= 3
            && IsConsonant(verb[^1])
            && verb[^1] is not ('w' or 'x' or 'y')
            && !IsConsonant(verb[^2])
            && IsConsonant(verb[^3]);
        string stem = verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : verb;
        string past = verb.EndsWith('y') && IsConsonant(verb[^2]) ? verb[..^1] + "i" : stem;
        string last = doubles ? verb[^1..] : string.Empty;
        return [verb, verb + "s", stem + "ing", past + "ed", stem + last + "ing", past + last + "ed"];
    }

    private static bool IsConsonant(char c) => c is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static int FoldUnusual(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        foreach (char c in PlainLetters.OfAnyForm(word))
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length == MostCharacters)
                {
                    return 0;
                }

                folded[length++] = char.ToLower(c, CultureInfo.InvariantCulture);
            }
        }

        return Normalise(folded, length);
    }

    private static int Normalise(Span<char> word, int length)
    {
        length = Singular(word, length);
        return British(word, length);
    }

    private static int Singular(Span<char> word, int length)
    {
        if (IrregularBySpan.TryGetValue(word[..length], out string? irregular))
        {
            irregular.CopyTo(word);
            return irregular.Length;
        }

        ReadOnlySpan<char> text = word[..length];
        if (length < 4 || text[^1] != 's' || text[^2] is 's' or 'u' or 'i')
        {
            return length;
        }

        if (length > 4 && text.EndsWith("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return length > 5 && (text.EndsWith("sses") || text.EndsWith("shes") || text.EndsWith("ches") || text.EndsWith("xes"))
            ? length - 2
            : length - 1;
    }

    private static int British(Span<char> word, int length)
    {
        int z = word[..length].LastIndexOf('z');
        if (z > 2 && z < length - 1 && word[z - 1] == 'i')
        {
            word[z] = 's';
        }

        return Insert(word, Insert(word, length, "behavior", 7), "neighbor", 7);
    }

    /// <summary>Puts the u in where an American spelling has none.</summary>
    private static int Insert(Span<char> word, int length, ReadOnlySpan<char> american, int place)
    {
        if (length >= MostCharacters || !word[..length].StartsWith(american))
        {
            return length;
        }

        word[place..length].CopyTo(word[(place + 1)..]);
        word[place] = 'u';
        return length + 1;
    }
}
