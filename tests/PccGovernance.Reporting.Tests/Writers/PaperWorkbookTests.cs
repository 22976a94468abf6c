using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PccGovernance.Reporting.Tests.Writers;

public sealed class PaperWorkbookTests
{
    [Theory]
    [MemberData(nameof(PaperHtmlTests.Kinds), MemberType = typeof(PaperHtmlTests))]
    public void Write_EveryKind_IsAValidWorkbookWithASheetForEachTable(string kind)
    {
        Paper paper = PaperHtmlTests.Paper(kind);
        using SpreadsheetDocument document = Open(PaperWorkbook.Write(paper));
        string[] names = [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(static sheet => sheet.Name!.Value!)];

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(document)
            .Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .Should()
            .BeEmpty();
        names
            .Should()
            .HaveCount(paper.Tables().Count() + 1)
            .And.OnlyHaveUniqueItems()
            .And.OnlyContain(static name => name.Length > 0 && name.Length <= 31);
        document.WorkbookPart.WorksheetParts.SelectMany(static part => part.Worksheet!.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [Fact]
    public void Write_Figures_AreNumbersInFull()
    {
        PaperTable boards = Samples
            .CambridgeshirePaper.Sections.Single(static section => section.Anchor == "boards")
            .Blocks.OfType<PaperTable>()
            .Single();
        Worksheet sheet = Sheet("The 42 boards in force, by name", out SpreadsheetDocument document);
        using (document)
        {
            int cost = boards.Columns.Select(static column => column.Name).ToList().IndexOf("Cost");
            Row[] rows = [.. sheet.Descendants<Row>()];
            for (int i = 0; i < boards.Rows.Count; i++)
            {
                Cell cell = rows[i + 1].Elements<Cell>().ElementAt(cost);
                if (boards.Rows[i].Cells[cost].Number is { } number)
                {
                    decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture).Should().Be(number);
                }
                else
                {
                    cell.InnerText.Should().Be("unknown");
                }
            }
        }
    }

    [Fact]
    public void Write_HostileNames_AreNeitherFormulasNorBrokenMarkup()
    {
        using SpreadsheetDocument document = Open(PaperWorkbook.Write(Hostile.Paper));
        string[] texts =
        [
            .. document
                .WorkbookPart!.WorksheetParts.SelectMany(static part => part.Worksheet!.Descendants<InlineString>())
                .Select(static text => text.InnerText),
        ];

        texts
            .Should()
            .Contain("'=HYPERLINK(\"http://example.org\",\"x\")")
            .And.Contain("'@SUM(1+1)*cmd|' /C calc'!A0")
            .And.Contain("<script>alert(1)</script> Board");
        texts.Should().NotContain(static text => text.Length > 0 && (text[0] == '=' || text[0] == '@' || text[0] == '+'));
        texts.SelectMany(static text => text).Where(static c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E').Should().BeEmpty();
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        PaperWorkbook.Write(Samples.CambridgeshirePaper).Should().Equal(PaperWorkbook.Write(Samples.CambridgeshirePaper));

    private static SpreadsheetDocument Open(byte[] content) => SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

    private static Worksheet Sheet(string caption, out SpreadsheetDocument document)
    {
        document = Open(PaperWorkbook.Write(Samples.CambridgeshirePaper));
        WorkbookPart workbook = document.WorkbookPart!;
        Sheet sheet = workbook
            .Workbook!.Descendants<Sheet>()
            .Single(sheet => caption.StartsWith(sheet.Name!.Value!, StringComparison.Ordinal));
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }
}
