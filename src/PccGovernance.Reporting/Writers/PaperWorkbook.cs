using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PccGovernance.Interchange;

namespace PccGovernance.Reporting;

/// <summary>
/// Writes the tables of a paper as a workbook: a sheet for each, the figures as numbers in full, and a first sheet that says what the paper
/// says.
/// </summary>
/// <remarks>
/// The same paper gives the same bytes. Nothing in it is a formula: text that begins like one has an apostrophe before it.
/// </remarks>
public static class PaperWorkbook
{
    private const string MainPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>How long the name of a sheet may be.</summary>
    private const int MaximumName = 31;

    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    public static byte[] Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        List<(string Name, PaperTable Table)> tables = [];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase) { SheetName(paper.Labels.Overview, []) };
        foreach (
            PaperTable table in paper
                .Lead.Concat(paper.Sections.SelectMany(static section => section.Blocks))
                .Select(static block => block is PaperPicture picture ? picture.Table : block)
                .OfType<PaperTable>())
        {
            string name = SheetName(table.Caption, names);
            names.Add(name);
            tables.Add((name, table));
        }

        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Named, since the library would draw a name by lot.
            WorkbookPart workbook = document.AddNewPart<WorkbookPart>(MainPart, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetCells.Styles();
            Sheets sheets = new();
            void Add(string name, Action<WorksheetPart> write)
            {
                string id = $"sheet{sheets.ChildElements.Count + 1}";
                write(workbook.AddNewPart<WorksheetPart>(id));
                sheets.Append(new Sheet { Id = id, SheetId = (uint)(sheets.ChildElements.Count + 1), Name = name });
            }

            Add(SheetName(paper.Labels.Overview, []), part => OverviewSheet.Write(part, paper, tables));
            foreach ((string name, PaperTable table) in tables)
            {
                Add(name, part => TableWorksheet.Write(part, table));
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return SteadyZip.Rewrite(stream.ToArray());
    }

    private static string SheetName(string caption, HashSet<string> taken)
    {
        string plain = string.Concat(
                PlainText.Of(caption).Select(static c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' ? ' ' : c))
            .Trim();
        string name = Cut(plain.Length == 0 ? "-" : plain, MaximumName);
        for (int i = 2; taken.Contains(name); i++)
        {
            string number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {i}");
            name = Cut(plain, MaximumName - number.Length) + number;
        }

        return name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', length);
        return text[..(space > length / 2 ? space : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
    }
}
