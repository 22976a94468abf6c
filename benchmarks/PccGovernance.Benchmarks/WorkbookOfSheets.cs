using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Benchmarks;

/// <summary>Workbooks of many small sheets.</summary>
internal static class WorkbookOfSheets
{
    public static byte[] Write(int sheets, Func<int, string[][]> rowsOf)
    {
        using MemoryStream stream = new();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            Sheets list = new();
            for (int sheet = 0; sheet < sheets; sheet++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>($"s{sheet}");
                part.Worksheet = new Worksheet(new SheetData(rowsOf(sheet).Select(static row => new Row(row.Select(static text => new Cell
                {
                    DataType = CellValues.InlineString,
                    InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)),
                })))));
                list.Append(new Sheet { Id = $"s{sheet}", SheetId = (uint)(sheet + 1), Name = $"Sheet {sheet}" });
            }

            workbook.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }
}
