using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Cells of a list exported from SharePoint and its like: what was looked up stands with the number that it has in its own list
/// (<c>4;#Kent Police</c>), choices are parted by <c>;#</c> or stand as an array (<c>["Kent","Medway"]</c>), and texts with looks are
/// HTML. The values are read; numbers and tags are left out.
/// </summary>
internal static partial class ListExport
{
    private const string Mark = ";#";
    private const int LongestNumber = 11;

    public static TableFile Fold(TableFile file, ImportLog log) =>
        file.Sheets.Any(Has) ? file with { Sheets = [.. file.Sheets.Select(sheet => Has(sheet) ? Fold(sheet, log) : sheet)] } : file;

    private static bool Has(TableSheet sheet)
    {
        foreach (TableRow row in sheet.Lines)
        {
            foreach (TableCell cell in row.Cells.AsSpan())
            {
                if (Values(cell.Text) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TableSheet Fold(TableSheet sheet, ImportLog log)
    {
        int folded = 0;
        TableCell Plain(TableCell cell)
        {
            if (cell.Kind != TableCellKind.Text || Values(cell.Text) is not { } values)
            {
                return cell;
            }

            folded++;
            return cell with { Text = values };
        }

        TableSheet plain = sheet with
        {
            Lines = TableRows.Of(sheet.Lines.Select(row => row with { Cells = [.. row.Cells.Select(Plain)] })),
        };
        log.Add(new()
        {
            Sheet = sheet.Name,
            Kind = ImportEntryKind.Guessed,
            Value = Mark,
            Statement = Statement.Of("import.sheet.list-export", ("cells", folded)),
            Score = 0.95m,
        });
        return plain;
    }

    /// <summary>The values of a cell, parted by semicolons, or its text without tags; <c>null</c> when it is no such cell.</summary>
    private static string? Values(string text) =>
        text.Length < 3 ? null
        : text[0] == '[' && text[^1] == ']' ? OfArray(text)
        : text[0] == '<' && text[^1] == '>' ? OfHtml(text)
        : text.Contains(Mark, StringComparison.Ordinal) ? OfChoices(text)
        : null;

    private static string? OfChoices(string text)
    {
        string[] parts = text.Split(Mark);
        bool isLookup = parts.Length % 2 == 0
            && parts.Where(static (_, i) => i % 2 == 0)
                .All(static number => number.Length is > 0 and < LongestNumber && number.All(char.IsAsciiDigit));

        // What was looked up may be gone from its list: the number alone stays as it is, and is asked about where it stands for something.
        string values = Joined(isLookup ? parts.Where(static (_, i) => i % 2 == 1) : parts);
        return values.Length == 0 ? null : values;
    }

    private static string? OfArray(string text)
    {
        if (text[1] != '"')
        {
            return null;
        }

        try
        {
            using JsonDocument array = JsonDocument.Parse(text);
            return array.RootElement.EnumerateArray().All(static one => one.ValueKind == JsonValueKind.String)
                ? Joined(array.RootElement.EnumerateArray().Select(static one => one.GetString()!))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Half a letter, as it is or escaped, is refused by the one or the other.
            return null;
        }
    }

    private static string? OfHtml(string text) => OfMarkup().IsMatch(text)
        ? WebUtility.HtmlDecode(Tag().Replace(EndOfLine().Replace(text, "\n"), string.Empty)).Replace('\u00a0', ' ').Trim()
        : null;

    private static string Joined(IEnumerable<string> values) =>
        string.Join("; ", values.Select(static value => value.Trim()).Where(static value => value.Length > 0));

    [GeneratedRegex("^<(div|p|ul|ol|span|br)\\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex OfMarkup();

    [GeneratedRegex("<br\\b[^<>]*>|</(p|li|div)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex EndOfLine();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Tag();
}
