using System.Globalization;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>Writes the blocks of a page.</summary>
internal sealed class HtmlBlocks(PaperLabels labels)
{
    /// <summary>From how many characters on a cell needs room to be read.</summary>
    private const int Long = 60;

    private int _tables;
    private int _pictures;

    public StringBuilder Page { get; } = new(1 << 16);

    public void Write(PaperBlock block)
    {
        switch (block)
        {
            case PaperHeading heading:
                Page.Append("<h3>").Append(Markup.Encode(heading.Text)).Append("</h3>\n");
                break;
            case PaperParagraph paragraph:
                Page.Append(paragraph.IsNotice ? "<p class=\"notice\">" : "<p>").Append(Markup.Encode(paragraph.Text)).Append("</p>\n");
                break;
            case PaperList list:
                Write(list);
                break;
            case PaperFigures figures:
                Write(figures);
                break;
            case PaperTable { IsReference: true } table:
                Page.Append(
                    CultureInfo.InvariantCulture,
                    $"<details class=\"reference\" "
                    + $"data-shut=\"{Markup.Encode(labels.NotPrinted)}\"><summary>{Markup.Encode(table.Caption)} "
                    + $"({table.Rows.Count})</summary>\n"
                );
                Write(table);
                Page.Append("</details>\n");
                break;
            case PaperTable table:
                Write(table);
                break;
            case PaperPicture picture:
                Write(picture);
                break;
        }
    }

    private void Write(PaperList list)
    {
        string tag = list.IsOrdered ? "ol" : "ul";
        Page.Append('<').Append(tag).Append(list.Items.Any(static item => !item.Details.IsEmpty) ? " class=\"cases\">\n" : ">\n");
        foreach (PaperListItem item in list.Items)
        {
            if (item.Details.IsEmpty)
            {
                Page.Append("<li>").Append(Markup.Encode(item.Text)).Append("</li>\n");
                continue;
            }

            Page.Append("<li><p class=\"what\">").Append(Markup.Encode(item.Text)).Append("</p>\n<dl>\n");
            foreach (PaperDetail detail in item.Details)
            {
                Page.Append("<div><dt>")
                    .Append(Markup.Encode(detail.Label))
                    .Append("</dt><dd>")
                    .Append(Markup.Encode(detail.Text))
                    .Append("</dd></div>\n");
            }

            Page.Append("</dl></li>\n");
        }

        Page.Append("</").Append(tag).Append(">\n");
    }

    private void Write(PaperFigures figures)
    {
        Page.Append("<dl class=\"figures\">\n");
        foreach (PaperFigure figure in figures.Items)
        {
            Page.Append("<div><dt>")
                .Append(Markup.Encode(figure.Label))
                .Append("</dt><dd><strong>")
                .Append(Markup.Encode(figure.Value))
                .Append("</strong>");
            Page.Append(figure.Note.Length > 0 ? $"<span>{Markup.Encode(figure.Note)}</span>" : string.Empty).Append("</dd></div>\n");
        }

        Page.Append("</dl>\n");
    }

    private void Write(PaperTable table)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"table-{++_tables}");
        Page.Append("<div class=\"scroll\" role=\"group\" aria-labelledby=\"")
            .Append(id)
            .Append("\" tabindex=\"0\">\n<table>\n<caption id=\"")
            .Append(id)
            .Append("\">")
            .Append(Markup.Encode(table.Caption))
            .Append("</caption>\n<thead><tr>");
        foreach (PaperColumn column in table.Columns)
        {
            Page.Append(column.Kind == PaperColumnKind.Text ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">")
                .Append(Markup.Encode(column.Name))
                .Append("</th>");
        }

        Page.Append("</tr></thead>\n<tbody>\n");
        foreach (PaperRow row in table.Rows)
        {
            Page.Append(row.Anchor is { } anchor ? $"<tr id=\"{Markup.Encode(anchor)}\">" : "<tr>");
            for (int i = 0; i < row.Cells.Count; i++)
            {
                Write(row.Cells[i], i == 0, i < table.Columns.Count && table.Columns[i].Kind != PaperColumnKind.Text);
            }

            Page.Append("</tr>\n");
        }

        Page.Append("</tbody>\n</table>\n</div>\n");
        if (table.Note.Length > 0)
        {
            Page.Append("<p class=\"note\">").Append(Markup.Encode(table.Note)).Append("</p>\n");
        }
    }

    private void Write(PaperCell cell, bool isHeader, bool isNumber)
    {
        string mark = cell.Mark switch
        {
            PaperMark.Good => "good",
            PaperMark.Caution => "caution",
            PaperMark.Bad => "bad",
            PaperMark.Unknown => "unknown",
            _ => string.Empty,
        };
        string text = Markup.Encode(cell.Text);
        text = cell.Target is { } target ? $"<a href=\"#{Markup.Encode(target)}\">{text}</a>" : text;
        text = mark.Length > 0 ? $"<span class=\"mark {mark}\">{text}</span>" : text;
        Page.Append(
                isHeader ? "<th scope=\"row\">"
                : isNumber ? "<td class=\"n\">"
                : cell.Text.Length > Long ? "<td class=\"long\">"
                : "<td>")
            .Append(text)
            .Append(isHeader ? "</th>" : "</td>");
    }

    private void Write(PaperPicture picture)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"picture-{++_pictures}");
        Page.Append(
            CultureInfo.InvariantCulture,
            $"<figure aria-labelledby=\"{id}\">\n<h3 id=\"{id}\">{Markup.Encode(picture.Title)}</h3>\n<div class=\"scroll drawing\" "
            + $"role=\"group\" aria-labelledby=\"{id}\" tabindex=\"0\">\n"
        );
        Page.Append(
            CultureInfo.InvariantCulture,
            $"<svg role=\"img\" aria-labelledby=\"{id}\" aria-describedby=\"{id}-alternative\" viewBox=\"0 0 {picture.Drawing.Width} "
            + $"{picture.Drawing.Height}\" width=\"{picture.Drawing.Width}\" height=\"{picture.Drawing.Height}\">"
        );
        Page.Append(picture.Drawing.Shapes).Append("</svg>\n</div>\n");
        Page.Append("<figcaption id=\"")
            .Append(id)
            .Append("-alternative\">")
            .Append(Markup.Encode(picture.Alternative))
            .Append("</figcaption>\n<details><summary>")
            .Append(Markup.Encode(labels.SameFigures))
            .Append("</summary>\n");
        Write(picture.Table);
        Page.Append("</details>\n</figure>\n");
    }
}
