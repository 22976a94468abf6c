using System.Globalization;
using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <summary>Words that stand for numbers, months or nothing, in English and Welsh.</summary>
internal static partial class CellWords
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["once"] = 1,
        ["twice"] = 2,
        ["thrice"] = 3,
        ["un"] = 1,
        ["dau"] = 2,
        ["dwy"] = 2,
        ["tri"] = 3,
        ["tair"] = 3,
        ["pedwar"] = 4,
        ["pedair"] = 4,
        ["pum"] = 5,
        ["chwe"] = 6,
        ["saith"] = 7,
        ["wyth"] = 8,
        ["deg"] = 10,
        ["unwaith"] = 1,
        ["dwywaith"] = 2,
        ["teirgwaith"] = 3,
        ["pedairgwaith"] = 4,
        ["ddau"] = 2,
        ["ddwy"] = 2,
        ["dri"] = 3,
        ["dair"] = 3,
        ["bedwar"] = 4,
        ["bedair"] = 4,
        ["ddwywaith"] = 2,
        ["deirgwaith"] = 3,
        ["bedairgwaith"] = 4,
        ["pumgwaith"] = 5,
        ["bumgwaith"] = 5,
        ["chwegwaith"] = 6,
        ["chwech"] = 6,
    };

    private static readonly string[][] Months =
    [
        ["january", "jan", "ionawr", "ion"],
        ["february", "feb", "chwefror", "chwef"],
        ["march", "mar", "mawrth", "maw", "fawrth"],
        ["april", "apr", "ebrill", "ebr"],
        ["may", "mai", "fai"],
        ["june", "jun", "mehefin", "meh", "fehefin"],
        ["july", "jul", "gorffennaf", "gorff", "orffennaf"],
        ["august", "aug", "awst"],
        ["september", "sept", "sep", "medi", "fedi"],
        ["october", "oct", "hydref", "hyd"],
        ["november", "nov", "tachwedd", "tach", "dachwedd"],
        ["december", "dec", "rhagfyr", "rhag", "ragfyr"],
    ];

    /// <summary>The month of a word, from 1; 0 when it is none.</summary>
    public static int Month(string word) => Array.FindIndex(Months, month => month.Contains(word, StringComparer.Ordinal)) + 1;

    /// <summary>The text in lower case with numbers in digits and plain dashes and fractions.</summary>
    public static string Plain(string text)
    {
        string plain = TextKey
            .Tidy(text)
            .ToLowerInvariant()
            .Replace('–', '-')
            .Replace('—', '-')
            .Replace('−', '-')
            .Replace('×', 'x')
            .Replace('\n', ' ');
        plain = Fraction()
            .Replace(
                plain,
                static match =>
                    (match.Groups["whole"].Success ? match.Groups["whole"].Value : "0")
                    + match.Groups["part"].Value switch
                    {
                        "½" => ".5",
                        "¼" => ".25",
                        _ => ".75",
                    });
        return Word()
            .Replace(
                plain,
                static match =>
                    Numbers.TryGetValue(match.Value, out int number) ? number.ToString(CultureInfo.InvariantCulture) : match.Value);
    }

    /// <summary>Whether a cell says that there is nothing to say.</summary>
    public static bool IsNothing(string text) =>
        TextKey.Tidy(text)
            is ""
                or "-"
                or "–"
                or "—"
                or "."
                or "--"
                or "n/a"
                or "N/A"
                or "n/k"
                or "none"
                or "None"
                or "nobody"
                or "Nobody"
                or "no one"
                or "No one"
                or "no-one"
                or "neb"
                or "nil"
                or "Nil"
                or "Dim"
                or "dim"
                or "amh.";

    /// <summary>Whether a cell says that it is not known or not fixed.</summary>
    public static bool IsUnknown(string text) => Unknown().IsMatch(TextKey.Tidy(text).Replace('’', '\''));

    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex("(?<whole>\\d+)?\\s?(?<part>[½¼¾])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Fraction();

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex(
        "^(\\?+|tbc|tba|tbd|to be (confirmed|agreed)|unknown|not known|not set|(it )?depends"
        + "|varies|various|variable|as (required|req'?d|needed|nec|and "
        + "when( required| needed| necessary)?|& when( required| needed)?|necessary)|when (required|needed)|ad[ -]?hoc|on demand"
        + "|per (referral|case|event)|by exception|(suspended|paused|dormant|in abeyance)\\b.*"
        + "|stood down|when called|on call|#+|#(name\\?|error|deleted|num!|n/a|ref!|value!|div/0!|null!)|fesul (achos|digwyddiad)"
        + "|wedi'?i (atal|ohirio)|gohiriwyd|pan fo angen|on "
        + "hold|not meeting|yn [oô]l yr angen|i'?w gadarnhau|fel bo angen|amrywio)\\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex Unknown();
}
