using System.Security.Cryptography;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>Writes a paper as one HTML page that needs nothing else: no network, no script.</summary>
/// <remarks>
/// UTF-8 text with line feeds; the same paper gives the same text. The page is light or dark as the reader has chosen, prints, can be
/// walked by keyboard and heard; its content security policy lets nothing be fetched or run but its own style sheet. Every text is encoded,
/// and characters that would turn or hide text are shown as their codes.
/// </remarks>
public static class PaperHtml
{
    private const string PaperAnchor = "paper";

    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    public static string Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        string style = $"\n{PageStyle.OfPage}";
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        HtmlBlocks blocks = new(paper.Labels);
        StringBuilder page = blocks.Page;
        page.Append("<!DOCTYPE html>\n<html lang=\"")
            .Append(Markup.Encode(paper.Language))
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
            .Append(hash)
            .Append("'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<title>")
            .Append(Markup.Encode(paper.Subtitle.Length > 0 ? $"{paper.Title}: {paper.Subtitle}" : paper.Title))
            .Append("</title>\n")
            .Append("<style>")
            .Append(style)
            .Append("</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#")
            .Append(PaperAnchor)
            .Append("\">")
            .Append(Markup.Encode(paper.Labels.SkipToPaper))
            .Append("</a>\n<header>\n<h1>")
            .Append(Markup.Encode(paper.Title))
            .Append("</h1>\n");
        if (paper.Subtitle.Length > 0)
        {
            page.Append("<p class=\"subtitle\">").Append(Markup.Encode(paper.Subtitle)).Append("</p>\n");
        }

        page.Append("</header>\n<div class=\"page\">\n");
        Contents(page, paper);
        page.Append("<main id=\"").Append(PaperAnchor).Append("\" tabindex=\"-1\">\n");
        foreach (PaperBlock block in paper.Lead)
        {
            blocks.Write(block);
        }

        foreach (PaperSection section in paper.Sections)
        {
            string anchor = Markup.Encode(section.Anchor);
            page.Append("<section>\n<h2 id=\"")
                .Append(anchor)
                .Append("\">")
                .Append(Markup.Encode(section.Heading))
                .Append("</h2>\n");
            foreach (PaperBlock block in section.Blocks)
            {
                blocks.Write(block);
            }

            page.Append("</section>\n");
        }

        return page.Append("</main>\n</div>\n</body>\n</html>\n").ToString();
    }

    private static void Contents(StringBuilder page, Paper paper)
    {
        page.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
            .Append(Markup.Encode(paper.Labels.Contents))
            .Append("</h2>\n<ol>\n");
        foreach (PaperSection section in paper.Sections)
        {
            page.Append("<li><a href=\"#")
                .Append(Markup.Encode(section.Anchor))
                .Append("\">")
                .Append(Markup.Encode(section.Heading))
                .Append("</a></li>\n");
        }

        page.Append("</ol>\n</nav>\n");
    }
}
