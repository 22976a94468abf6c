using System.Globalization;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>Writes a paper as Markdown: for a board paper that is edited on, a wiki or a repository.</summary>
/// <remarks>
/// CommonMark with the tables of GitHub. Pictures stand as their text alternative and the table of their figures. Every character of a name
/// that Markdown or HTML would obey is escaped. Line feeds; the same paper gives the same text.
/// </remarks>
public static class PaperMarkdown
{
    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    public static string Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        StringBuilder text = new();
        Line(text, $"# {Escape(paper.Title)}");
        if (paper.Subtitle.Length > 0)
        {
            Line(text, $"**{Escape(paper.Subtitle)}**");
        }

        foreach (PaperBlock block in paper.Lead)
        {
            Write(text, block, paper.Labels);
        }

        foreach (PaperSection section in paper.Sections)
        {
            Line(text, $"## {Escape(section.Heading)}");
            foreach (PaperBlock block in section.Blocks)
            {
                Write(text, block, paper.Labels);
            }
        }

        // One empty line less at the end.
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>A text in which Markdown finds nothing to obey.</summary>
    internal static string Escape(string text)
    {
        string plain = PlainText.Of(text);
        StringBuilder escaped = new(plain.Length + 8);
        foreach (char c in plain)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        // What begins a list or a rule at the start of a line only.
        return escaped switch
        {
            { Length: > 0 } when escaped[0] is '+' or '-' or '=' => escaped.Insert(0, '\\').ToString(),
            { Length: > 1 } when char.IsAsciiDigit(escaped[0]) => Numbered(escaped.ToString()),
            _ => escaped.ToString(),
        };
    }

    private static string Numbered(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits < text.Length && text[digits] is '.' or ')' ? text.Insert(digits, "\\") : text;
    }

    private static void Write(StringBuilder text, PaperBlock block, PaperLabels labels)
    {
        switch (block)
        {
            case PaperHeading heading:
                Line(text, $"### {Escape(heading.Text)}");
                break;
            case PaperParagraph paragraph:
                Line(text, paragraph.IsNotice ? $"> {Escape(paragraph.Text)}" : Escape(paragraph.Text));
                break;
            case PaperList list:
                Write(text, list);
                break;
            case PaperFigures figures:
                Write(text, figures);
                break;
            case PaperTable table:
                Write(text, table);
                break;
            case PaperPicture picture:
                Line(text, $"### {Escape(picture.Title)}");
                Line(text, $"{Escape(labels.Picture)}: {Escape(picture.Alternative)}");
                Write(text, picture.Table);
                break;
        }
    }

    private static void Write(StringBuilder text, PaperList list)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            string mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            text.Append(mark).Append(Escape(list.Items[i].Text)).Append('\n');
            foreach (PaperDetail detail in list.Items[i].Details)
            {
                text.Append(' ', mark.Length)
                    .Append("- **")
                    .Append(Escape(detail.Label))
                    .Append(":** ")
                    .Append(Escape(detail.Text))
                    .Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, PaperFigures figures)
    {
        foreach (PaperFigure figure in figures.Items)
        {
            text.Append("- **").Append(Escape(figure.Label)).Append(":** ").Append(Escape(figure.Value));
            text.Append(figure.Note.Length > 0 ? $" ({Escape(figure.Note)})" : string.Empty).Append('\n');
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, PaperTable table)
    {
        Line(text, $"**{Escape(table.Caption)}**");
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(static column => Escape(column.Name))).Append(" |\n");
        text.Append("| ")
            .AppendJoin(" | ", table.Columns.Select(static column => column.Kind == PaperColumnKind.Text ? "---" : "---:"))
            .Append(" |\n");
        foreach (PaperRow row in table.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Cells.Select(static cell => Escape(cell.Text))).Append(" |\n");
        }

        text.Append('\n');
        if (table.Note.Length > 0)
        {
            Line(text, Escape(table.Note));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
