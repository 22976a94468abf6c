using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Interchange;

/// <summary>
/// Writes workbooks of plain tables: a bold first row that stays in sight, text, numbers and yes or no, notes on columns, and lists to
/// choose from.
/// </summary>
internal sealed class WorkbookWriter
{
    private const string MainPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private readonly List<WorkbookSheet> _sheets = [];

    public WorkbookSheet Add(string name)
    {
        WorkbookSheet sheet = new(Unique(name));
        _sheets.Add(sheet);
        return sheet;
    }

    public byte[] ToArray()
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Named, since the library would draw a name by lot.
            WorkbookPart workbook = document.AddNewPart<WorkbookPart>(MainPart, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = new(
                new Fonts(new Font(), new Font(new Bold())),
                new Fills(
                    new Fill(new PatternFill { PatternType = PatternValues.None }),
                    new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(
                    new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
                    new CellFormat { FontId = 1, ApplyFont = true },
                    new CellFormat()));
            Sheets sheets = new();
            for (int i = 0; i < _sheets.Count; i++)
            {
                string id = $"sheet{i + 1}";
                _sheets[i].Write(workbook.AddNewPart<WorksheetPart>(id));
                sheets.Append(new Sheet { Id = id, SheetId = (uint)(i + 1), Name = _sheets[i].Name });
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return SteadyZip.Rewrite(stream.ToArray());
    }

    private string Unique(string name)
    {
        string safe = string.Concat(name.Select(static c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c));
        safe = safe.Length > 28 ? safe[..28] : safe;
        string unique = safe;
        for (int i = 2; _sheets.Exists(sheet => string.Equals(sheet.Name, unique, StringComparison.OrdinalIgnoreCase)); i++)
        {
            unique = $"{safe}-{i}";
        }

        return unique;
    }
}
