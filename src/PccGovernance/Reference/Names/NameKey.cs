using System.Globalization;
using System.Text;
using PccGovernance.Kernel;

namespace PccGovernance.Reference;

/// <summary>Names brought to a form in which they can be compared.</summary>
internal static class NameKey
{
    private static readonly string[] s_police = ["police", "constabulary", "force", "service", "heddlu"];
    private static readonly string[] s_council = ["council", "borough", "district", "metropolitan", "county", "corporation", "cyngor"];
    private static readonly string[] s_safety = ["community", "safety", "partnership"];
    private static readonly string[] s_joining = ["and", "of", "the", "a"];

    /// <summary>Lower case, without accents, with <c>and</c> for <c>&amp;</c> and one space for any other punctuation.</summary>
    public static string Of(string text)
    {
        StringBuilder key = new(text.Length);
        foreach (char c in PlainLetters.Of(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                key.Append(" and ");
            }
            else if (c is not '\'' and not '\u2019' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(' ');
            }
        }

        return string.Join(' ', Words(key.ToString()));
    }

    public static string[] Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// A key without joining words and without the words that only say what kind of thing is meant, and what those words say.
    /// </summary>
    /// <remarks>A key of nothing else has no core: it is empty.</remarks>
    public static (string Core, NameScope Scope) CoreOf(string key)
    {
        string[] words = [.. Words(key).Where(static word => !s_joining.Contains(word))];
        bool police = words.Intersect(s_police, StringComparer.Ordinal).Any();
        bool safety = s_safety.All(word => words.Contains(word));
        bool council = words.Contains("council") || words.Contains("borough") || words.Contains("corporation");
        string[] said =
            safety ? s_safety
            : police ? s_police
            : council ? s_council
            : [];
        NameScope scope =
            safety ? NameScope.CommunitySafetyAreas
            : police ? NameScope.ForceAreas
            : council ? NameScope.Authorities
            : NameScope.Everything;
        string[] rest = [.. words.Where(word => !said.Contains(word))];

        // "Derby City Council" is Derby's; the City of London is not London.
        return (
            string.Join(' ', council && rest.Length > 1 && rest[^1].Equals("city", StringComparison.Ordinal) ? rest[..^1] : rest),
            scope);
    }

    /// <summary>The first letters of a key of at least three words beside those that join: <c>yot</c> of a youth offending team.</summary>
    public static string? InitialsOf(string key)
    {
        string[] words = [.. Words(key).Where(static word => !s_joining.Contains(word))];
        return words.Length < 3 ? null : string.Concat(words.Select(static word => word[0]));
    }

    /// <summary>
    /// How unlike two keys are, from 0: the share of letters to change, or that of words that the one has and the other lacks, whichever is
    /// less.
    /// </summary>
    public static double Difference(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 0 : 1;
        }

        double letters = (double)EditDistance(left, right) / Math.Max(left.Length, right.Length);
        string[] first = Words(left);
        string[] second = Words(right);
        int shared = first.Count(word => second.Any(other => IsNearly(word, other)));
        double words = 1 - ((double)Math.Min(shared, Math.Min(first.Length, second.Length)) / Math.Max(first.Length, second.Length));
        return Math.Min(letters, shared == 0 ? 1 : words);
    }

    private static bool IsNearly(string left, string right) =>
        left.Equals(right, StringComparison.Ordinal) || (Math.Min(left.Length, right.Length) > 4 && EditDistance(left, right) <= 1);

    /// <summary>The edit distance of Levenshtein: how many insertions, deletions and replacements turn one text into the other.</summary>
    private static int EditDistance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
