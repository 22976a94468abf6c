using System.Text;
using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>
/// Parts a cell that lists members into its members: by lines, bullets and semicolons, else by commas, strokes or plus signs, never within
/// brackets.
/// </summary>
internal static partial class SeatSplitter
{
    /// <summary>A dash stands between a body and its post too: only from so many parts on is a text a list of them.</summary>
    private const int LeastDashed = 4;

    /// <summary>The parts of a cell that lines, bullets and semicolons make.</summary>
    public static List<string> Lines(string cell)
    {
        string text = TextKey.Tidy(cell.Replace("\r\n", "\n", StringComparison.Ordinal));
        return [.. Outside(text, '\n', ';', '•', '·', '●', '▪', '¬').Select(Trim).Where(static part => part.Length > 0)];
    }

    public static List<string> Split(string cell, Func<string, bool> isBody)
    {
        List<string> items = [];
        foreach (string part in Lines(cell))
        {
            Divide(part, isBody, items, 0);
        }

        return items;
    }

    /// <summary>The parts between separators that stand outside brackets.</summary>
    public static List<string> Outside(string text, params ReadOnlySpan<char> separators)
    {
        List<string> parts = [];
        StringBuilder part = new();
        int depth = 0;
        foreach (char c in text)
        {
            depth = c == '(' ? depth + 1 : c == ')' ? Math.Max(0, depth - 1) : depth;
            if (separators.Contains(c) && (depth == 0 || c == '\n'))
            {
                parts.Add(part.ToString());
                part.Clear();
                depth = 0;
            }
            else
            {
                part.Append(c);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }

    private static void Divide(string part, Func<string, bool> isBody, List<string> items, int level)
    {
        // What has brackets of its own is one of several, whatever the whole may be read as without them.
        if (level <= 2 && ((string[])[" and ", " & ", " / "]).Any(separator =>
            Spaced(part, separator) is { Count: > 1 } several
            && several.SkipLast(1).All(static one => one.EndsWith(')'))
            && Try(several, part, isBody, items, level, 2, 2)))
        {
            return;
        }

        if ((isBody(part) && Spaced(part, " – ").Count < LeastDashed) || level > 2)
        {
            items.Add(part);
            return;
        }

        if (
            Try(Outside(part, '|'), part, isBody, items, level, 2, 0)
            || Try(Spaced(part, " // "), part, isBody, items, level, 2, 0)
            || Try(Spaced(part, " ~ "), part, isBody, items, level, 2, 0)
            || Try(Spaced(part, " > "), part, isBody, items, level, LeastDashed, 0)
            || Try(Spaced(part, " – "), part, isBody, items, level, LeastDashed, 0)
            || Try(Outside(part, ','), part, isBody, items, level, 2, 0)
            || Try(Spaced(part, " / "), part, isBody, items, level, 2, 0)
            || Try(Spaced(part, " + "), part, isBody, items, level, 2, 0)
            || Try(Outside(part, '/'), part, isBody, items, level, 2, 2)
            || Try(Spaced(part, " & "), part, isBody, items, level, 2, 2)
            || Try(Spaced(part, " and "), part, isBody, items, level, 2, 2)
            || Try(Unmutated(Spaced(part, " a ")), part, isBody, items, level, 2, 2)
            || Try(Unmutated(Spaced(part, " ac ")), part, isBody, items, level, 2, 2))
        {
            return;
        }

        items.Add(part);
    }

    /// <summary>Takes a division where there are parts enough and, for doubtful separators, where each part is a body by itself.</summary>
    private static bool Try(
        List<string> parts,
        string whole,
        Func<string, bool> isBody,
        List<string> items,
        int level,
        int least,
        int bodies)
    {
        parts = [.. parts.Select(Trim).Where(static part => part.Length > 0)];
        if (parts.Count < least || (bodies > 0 && !parts.TrueForAll(part => isBody(part))) || parts is [var only] && only == whole)
        {
            return false;
        }

        foreach (string part in parts)
        {
            Divide(part, isBody, items, level + 1);
        }

        return true;
    }

    /// <summary>What follows the Welsh 'and' as it is without it: <c>a Chyngor</c> is Cyngor.</summary>
    private static List<string> Unmutated(List<string> parts) =>
        [.. parts.Select(static (part, i) => i == 0 ? part : Aspirate().Replace(part.Trim(), static match => match.Value[..1]))];

    [GeneratedRegex("^[CPT]h(?=\\p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Aspirate();

    /// <summary>The parts between separators of several letters that stand outside brackets.</summary>
    public static List<string> Spaced(string part, string separator)
    {
        List<string> parts = [];
        int from = 0;
        int depth = 0;
        for (int i = 0; i < part.Length; i++)
        {
            depth = part[i] == '(' ? depth + 1 : part[i] == ')' ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && string.CompareOrdinal(part, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(part[from..i]);
                from = i + separator.Length;
                i = from - 1;
            }
        }

        parts.Add(part[from..]);
        return parts;
    }

    private static string Trim(string part) => Bullet().Replace(part.Trim(), string.Empty).Trim().TrimEnd(',', ';', '.');

    [GeneratedRegex("^([-–*o▪►>&+]|and|\\d{1,2}[.)])\\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Bullet();
}
