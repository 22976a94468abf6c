using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Interchange;

/// <summary>
/// What the styles of a workbook say of cells: whether a number is a date or a time, whether a text is struck through, and the fill.
/// </summary>
internal sealed partial class XlsxStyles
{
    private readonly List<(TableCellKind Kind, bool Struck, string? Fill)> _formats = [];

    public (TableCellKind Kind, bool Struck, string? Fill) this[int style] =>
        style >= 0 && style < _formats.Count ? _formats[style] : (TableCellKind.Number, false, null);

    public static XlsxStyles Read(WorkbookPart workbook)
    {
        XlsxStyles styles = new();
        if (workbook.WorkbookStylesPart?.Stylesheet is not { } sheet)
        {
            return styles;
        }

        Dictionary<uint, string> codes = (sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(static format => format.NumberFormatId is not null)
            .GroupBy(static format => format.NumberFormatId!.Value)
            .ToDictionary(static group => group.Key, static group => group.First().FormatCode?.Value ?? string.Empty);
        List<bool> struck =
        [
            .. (sheet.Fonts?.Elements<Font>() ?? []).Select(static font => font.Strike is { } strike && (strike.Val?.Value ?? true)),
        ];
        List<string?> fills = [.. (sheet.Fills?.Elements<Fill>() ?? []).Select(Colour)];
        foreach (CellFormat format in sheet.CellFormats?.Elements<CellFormat>() ?? [])
        {
            uint id = format.NumberFormatId?.Value ?? 0;
            int font = (int)(format.FontId?.Value ?? 0);
            int fill = (int)(format.FillId?.Value ?? 0);
            styles._formats.Add(
                (KindOf(id, codes.GetValueOrDefault(id)), font < struck.Count && struck[font], fill < fills.Count ? fills[fill] : null));
        }

        return styles;
    }

    /// <summary>Whether numbers of a format are dates, times or plain.</summary>
    internal static TableCellKind KindOf(uint id, string? code)
    {
        if (code is null)
        {
            return id switch
            {
                >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 => TableCellKind.Date,
                >= 18 and <= 21 or >= 45 and <= 47 => TableCellKind.Time,
                _ => TableCellKind.Number,
            };
        }

        string plain = Quoted().Replace(code, string.Empty);
        return Elapsed().IsMatch(code) ? TableCellKind.Time
            : plain.AsSpan().ContainsAny("yYdD") || (plain.AsSpan().ContainsAny("mM") && !plain.AsSpan().ContainsAny("hHsS#0?"))
                ? TableCellKind.Date
            : plain.AsSpan().ContainsAny("hHsS") ? TableCellKind.Time
            : TableCellKind.Number;
    }

    private static string? Colour(Fill fill)
    {
        if (
            fill.PatternFill is not { } pattern
            || pattern.PatternType is null
            || pattern.PatternType.Value == PatternValues.None
            || pattern.PatternType.Value == PatternValues.Gray125)
        {
            return null;
        }

        ForegroundColor? colour = pattern.ForegroundColor;
        return colour?.Rgb?.Value
            ?? (
                colour?.Theme is { } theme ? $"theme {theme.Value}"
                : colour?.Indexed is { } index ? $"index {index.Value}"
                : null);
    }

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("\\[[hms]+\\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Elapsed();
}
