using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Reads the lines of a key: <c>LCJB = Local Criminal Justice Board; x, ✓ = attends</c>.</summary>
internal static partial class KeyLines
{
    private const string Sign = " = ";
    private const int LongestCode = 16;
    private const int LeastUnsigned = 3;

    /// <summary>The codes of a line with what each stands for; a code parted by a comma from the next shares its meaning.</summary>
    public static List<(string Short, string Meaning)> Read(string text)
    {
        if (WithoutSigns(text) is { Count: > 0 } plain)
        {
            return plain;
        }

        List<(string Short, string Meaning)> found = [];
        foreach (string part in Parts().Split(Label().Replace(text, string.Empty)))
        {
            string line = part.Trim();
            Match match = Equation().Match(line) is { Success: true } equation ? equation : MarkEquation().Match(line);
            if (!match.Success || (match.Groups["sign"].Value.Trim() == ":" && IsLabel(match.Groups["short"].Value)))
            {
                continue;
            }

            string meaning = match.Groups["long"].Value.Trim().TrimEnd('.');
            string codes = Alone().Replace(match.Groups["short"].Value, string.Empty).Trim();
            string[] several = codes.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            found.AddRange((several.Length > 1 && Array.TrueForAll(several, static code => code.Length <= 16) ? several : [codes])
                .Select(code => (code, meaning)));
        }

        return found;
    }

    /// <summary>A key with nothing between codes and names: <c>LCC Lancashire County Council; BwD Blackburn with Darwen</c>.</summary>
    private static List<(string Short, string Meaning)> WithoutSigns(string text)
    {
        string[] parts = text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Match[] lines = [.. parts.Select(static part => Unsigned().Match(part.TrimEnd('.')))];
        return lines.Length >= LeastUnsigned
            && Array.TrueForAll(lines, static line => line.Success && line.Groups["short"].ValueSpan[0] == line.Groups["long"].ValueSpan[0])
                ? [.. lines.Select(static line => (line.Groups["short"].Value, line.Groups["long"].Value))]
                : [];
    }

    /// <summary>
    /// The lines of a key within a remark: two or more that explain what has capitals by what has, as <c>SRH = Safer Roads Humber; NBank =
    /// Hull + East Riding</c>.
    /// </summary>
    public static List<(string Short, string Meaning)> Within(string text)
    {
        int first = text.IndexOf(Sign, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(Sign, first + Sign.Length, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        List<(string Short, string Meaning)> found =
        [
            .. Read(text).Select(static line => (Short: line.Short.Split(". ")[^1].Trim(), line.Meaning))
                .Where(static line => line.Short.Length is > 0 and <= LongestCode
                    && char.IsUpper(line.Short[0]) && char.IsUpper(line.Meaning[0])),
        ];
        return found.Count > 1 ? found : [];
    }

    /// <summary>Whether a text says whose names follow: <c>Members: Kent Police</c> explains no abbreviation.</summary>
    private static bool IsLabel(string text) => text.Trim().Length > 3 && RoleText.OfLabel(text).Role != SeatRole.Unknown;

    [GeneratedRegex(
        "^(?<short>[A-Z](?=[^ ]*[A-Z])[A-Za-z&]{1,6}( / [A-Z][A-Za-z&]{1,6})*) "
            + "(?<long>[A-Z]\\p{Ll}+( (and|of|with|the|upon|&|[A-Z][\\w’'-]*))+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Unsigned();

    [GeneratedRegex(
        "^(?<short>[^=]{1,32}?)\\s*(?<sign>=|:| [-–] )\\s*(?<long>[A-Z£].{3,})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Equation();

    /// <summary>What says that a code stands without anything beside it: <c>ICB on its own = ...</c>.</summary>
    [GeneratedRegex("\\s+(on (its|their) own|alone|by itself)\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Alone();

    /// <summary>What a mark means, in words: <c>x = attends</c>.</summary>
    [GeneratedRegex(
        "^(?<short>[^=]{1,32}?)\\s*=\\s*(?<long>[a-z][^=]{2,80})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex MarkEquation();

    /// <summary>What stands before the first equation of a line: <c>Key:</c>, <c>Areas:</c>.</summary>
    [GeneratedRegex(
        "^\\s*[\\p{L} /’']{2,30}:\\s+(?=[^=:;]{1,32}=)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Label();

    /// <summary>
    /// Where one equation of a line ends and the next begins: a comma, or a gap of several spaces, parts them only behind a meaning.
    /// </summary>
    [GeneratedRegex(
        "[;\\n]|(?<==[^=;]*)(\\t| {3,})(?=[^=;]{1,32}=)|(?<==[^=;]*)\\.\\s+(?=[^=.;]{1,32}=)"
            + "|(?<==[^=;]*),\\s+(?=[^=;()]{1,32}=)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Parts();
}
