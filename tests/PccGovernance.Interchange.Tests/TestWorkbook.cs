using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Interchange.Tests;

/// <summary>Workbooks for tests, made in memory: text cells, numbers, dates (style 1), and what a sheet says beside them.</summary>
internal static class TestWorkbook
{
    /// <summary>
    /// A workbook of sheets: each a name and rows of cells, where a <see cref="double"/> is a number, a <see cref="LocalDate"/> a date and
    /// <c>null</c> nothing.
    /// </summary>
    public static byte[] Of(bool from1904, params (string Name, object?[][] Rows)[] sheets)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = from1904 }, new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font(), new Font(new Strike())),
                new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(
                    new CellFormat(),
                    new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                    new CellFormat { FontId = 1 }));
            uint number = 0;
            foreach ((string name, object?[][] rows) in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(
                    new SheetData(
                        rows.Select(
                            (row, i) =>
                                new Row(row.Select((value, j) => Cell(value, i + 1, j + 1, from1904)).OfType<Cell>())
                                {
                                    RowIndex = (uint)(i + 1),
                                })));
                workbook.Workbook.Sheets!.Append(
                    new Sheet
                    {
                        Id = workbook.GetIdOfPart(part),
                        SheetId = ++number,
                        Name = name,
                    });
            }
        }

        return stream.ToArray();
    }

    private static Cell? Cell(object? value, int row, int column, bool from1904)
    {
        string reference = $"{TableColumns.Letter(column)}{row}";
        return value switch
        {
            null => null,
            double number => new Cell { CellReference = reference, CellValue = new(number) },
            LocalDate date => new Cell
            {
                CellReference = reference,
                StyleIndex = 1,
                CellValue = new(Period.DaysBetween(from1904 ? new(1904, 1, 1) : new(1899, 12, 30), date)),
            },
            _ => new Cell
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                InlineString = new(
                    new DocumentFormat.OpenXml.Spreadsheet.Text(value.ToString()!) { Space = SpaceProcessingModeValues.Preserve }),
            },
        };
    }
}
