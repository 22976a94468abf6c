using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Reporting;

/// <summary>
/// The first sheet of a paper's workbook: its text, without which no table should be read, and what the other sheets hold.
/// </summary>
internal static class OverviewSheet
{
    public static void Write(WorksheetPart part, Paper paper, IEnumerable<(string Name, PaperTable Table)> tables)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(
            new Columns(
                new Column
                {
                    Min = 1,
                    Max = 1,
                    Width = 36,
                    CustomWidth = true,
                },
                new Column
                {
                    Min = 2,
                    Max = 2,
                    Width = 110,
                    CustomWidth = true,
                }));
        writer.WriteStartElement(new SheetData());
        int row = 0;
        void Line(string first, uint firstStyle, string second)
        {
            Cell[] cells =
                second.Length == 0
                    ? [SheetCells.Of(first, row, 0, firstStyle)]
                    : [SheetCells.Of(first, row, 0, firstStyle), SheetCells.Of(second, row, 1, SheetCells.Wrapped)];
            TableWorksheet.Row(writer, row++, cells);
        }

        Line(paper.Title, SheetCells.Title, string.Empty);
        Line(paper.Subtitle, SheetCells.Plain, string.Empty);
        row++;
        foreach (PaperBlock block in paper.Lead)
        {
            Write(block, Line);
        }

        foreach (PaperSection section in paper.Sections)
        {
            row++;
            Line(section.Heading, SheetCells.Title, string.Empty);
            foreach (PaperBlock block in section.Blocks)
            {
                Write(block, Line);
            }
        }

        row++;
        Line(paper.Labels.Sheet, SheetCells.Head, paper.Labels.Holds);
        foreach ((string name, PaperTable table) in tables)
        {
            Line(name, SheetCells.Plain, table.Caption);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(PaperBlock block, Action<string, uint, string> line)
    {
        switch (block)
        {
            case PaperHeading heading:
                line(heading.Text, SheetCells.Head, string.Empty);
                break;
            case PaperParagraph paragraph:
                line(string.Empty, SheetCells.Plain, paragraph.Text);
                break;
            case PaperFigures figures:
                foreach (PaperFigure figure in figures.Items)
                {
                    line(figure.Label, SheetCells.Plain, figure.Note.Length == 0 ? figure.Value : $"{figure.Value} ({figure.Note})");
                }

                break;
            case PaperList list:
                foreach (PaperListItem item in list.Items)
                {
                    line(string.Empty, SheetCells.Plain, item.Text);
                    foreach (PaperDetail detail in item.Details)
                    {
                        line(detail.Label, SheetCells.Plain, detail.Text);
                    }
                }

                break;
            case PaperPicture picture:
                line(picture.Title, SheetCells.Plain, picture.Alternative);
                break;
        }
    }
}
