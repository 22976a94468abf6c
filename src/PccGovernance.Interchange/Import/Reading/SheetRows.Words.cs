using System.Text.RegularExpressions;

namespace PccGovernance.Interchange;

/// <content>The words by which rows that are no boards are known.</content>
internal sealed partial class SheetRows
{
    private const int LongestTotal = 40;
    private const int LongestCount = 80;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Totals =
        Words("total", "totals", "grand total", "sum", "cyfanswm", "count", "how many");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Notes =
        Words("key", "notes", "note", "legend", "abbreviations", "glossary", "shorthand", "codes", "allwedd", "nodiadau");

    /// <summary>What stands for the name of the board above.</summary>
    private static readonly HashSet<string> ContinuedWords =
        new(["contd", "cont d", "cont", "continued", "ctd", "parhad", "as above continued"], StringComparer.Ordinal);

    private static readonly HashSet<string> FolderWords =
        new(["folder", "document set", "ffolder"], StringComparer.Ordinal);

    /// <summary>Whether a cell is the word for a total, in either of two languages.</summary>
    private static bool IsTotal(string text) => TextKey.IsAmong(text, Totals)
        || (text.Length <= LongestTotal && TotalOf().IsMatch(TextKey.Of(text)))
        || (text.Contains(" / ", StringComparison.Ordinal)
            && Array.TrueForAll(text.Split(" / "), static half => TextKey.IsAmong(half, Totals)));

    /// <summary>
    /// Whether a row counts or adds up what stands above: its text says so, and beside it is nothing but numbers.
    /// </summary>
    private static bool IsCount(TableCell[] cells) =>
        Array.FindAll(cells, static cell => cell.Kind is not (TableCellKind.Number or TableCellKind.Time)) is [var only]
        && only.Text.Length <= LongestCount
        && TextKey.Of(only.Text) is var key
        && (CountOfBoards().IsMatch(key) || CountOf().IsMatch(key));

    /// <summary>Whether a cell is short enough to be a word that stands for itself, such as 'total' or 'key'.</summary>
    private static bool IsShort(TableCell cell) => cell.Text.Length <= 40;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params ReadOnlySpan<string> words) =>
        new HashSet<string>([.. words], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What sends the reader to another sheet, on which the board is listed.</summary>
    [GeneratedRegex("\\b(see|on|cf\\.?|gweler) (the )?[^;]{2,40} (tab|sheet|worksheet|page|taflen|dalen)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex OnOtherSheet();

    /// <summary>A row by which somebody tried the list.</summary>
    [GeneratedRegex(
        "^(test|dummy)( (item|record|row|entry|board|group|partnership|meeting|data|only|form))*( \\d+)?( (please |pls )?"
            + "(ignore|delete|do not use|remove)( me| this)?)?$"
            + "|^(test|testing|dummy|example|sample)\\b.* (ignore|delete me|do not use)( me| this)?$"
            + "|^(please |pls )?(ignore|delete)( me| this)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex OfATest();

    [GeneratedRegex(
        "^\\d+ (boards?|groups?|partnerships?|meetings?|forums?|panels?|in all|bwrdd|grwp|partneriaeth)( in all| in total)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex CountOfBoards();

    /// <summary>What a total is of, and how many there are of what: <c>Total filled boxes</c>, <c>5 closed (1 hidden)</c>.</summary>
    [GeneratedRegex(
        "^(grand )?(total|totals|cyfanswm) .+$|^\\d+ (boards?|groups?|partnerships?|meetings?|forums?|panels?|csps|jags|maracs|closed|ended"
            + "|disbanded|live|active|current|rows|entries|records)( .+)?$"
            + "|^(no|number|count|nifer) of (boards|groups|partnerships|meetings|members|rows|entries)( .+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex CountOf();

    [GeneratedRegex(
        "^(sub ?)(total|totals)\\b.*$|^.{2,40} (sub ?totals?|totals?|cyfanswm)$"
            + "|^(grand )?(total|totals|sum|cyfanswm)( (no|number|nifer))?( (of|o))? (boards|groups|partnerships|meetings|members"
            + "|seats|organisations|places|fyrddau|byrddau|bartneriaethau|partneriaethau|seddi|aelodau)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex TotalOf();
}
