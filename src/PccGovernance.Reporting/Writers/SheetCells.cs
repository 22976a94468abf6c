using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PccGovernance.Interchange;

namespace PccGovernance.Reporting;

/// <summary>The cells of a sheet and how they look.</summary>
internal static class SheetCells
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Number = 2;
    public const uint Money = 3;
    public const uint Share = 4;
    public const uint Wrapped = 5;
    public const uint Title = 6;

    private const int Longest = 32_767;

    public static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.##" },
                new NumberingFormat { NumberFormatId = 165, FormatCode = "\"£\"#,##0;-\"£\"#,##0" })
            {
                Count = 2,
            },
            new Fonts(
                new Font(new FontSize { Val = 11 }),
                new Font(new Bold(), new FontSize { Val = 11 }),
                new Font(new Bold(), new FontSize { Val = 16 })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat
                {
                    NumberFormatId = 49,
                    ApplyNumberFormat = true,
                    ApplyAlignment = true,
                    Alignment = new() { Vertical = VerticalAlignmentValues.Top },
                },
                new CellFormat
                {
                    FontId = 1,
                    ApplyFont = true,
                    ApplyAlignment = true,
                    Alignment = new() { WrapText = true, Vertical = VerticalAlignmentValues.Top },
                },
                Numeric(164),
                Numeric(165),
                Numeric(10),
                new CellFormat
                {
                    NumberFormatId = 49,
                    ApplyNumberFormat = true,
                    ApplyAlignment = true,
                    Alignment = new() { WrapText = true, Vertical = VerticalAlignmentValues.Top },
                },
                new CellFormat { FontId = 2, ApplyFont = true }));

    public static Cell Of(string text, int row, int column, uint style)
    {
        string plain = FormulaGuard.Neutralise(PlainText.Of(text));
        plain = plain.Length <= Longest ? plain : $"{plain[..(char.IsHighSurrogate(plain[Longest - 2]) ? Longest - 2 : Longest - 1)]}…";
        return new()
        {
            CellReference = Reference(row, column),
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(plain) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }

    public static Cell Of(decimal number, int row, int column, uint style) =>
        new()
        {
            CellReference = Reference(row, column),
            StyleIndex = style,
            CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)),
        };

    public static string Letter(int column)
    {
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Reference(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{row + 1}");

    private static CellFormat Numeric(uint format) =>
        new()
        {
            NumberFormatId = format,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            Alignment = new() { Vertical = VerticalAlignmentValues.Top },
        };
}
