using System.Text;

namespace PccGovernance.Reporting;

/// <summary>The style sheet of a page, and the part of it that colours drawings.</summary>
internal static class PageStyle
{
    private const string DrawingsBegin = "/* drawings */";

    /// <summary>All of it.</summary>
    public static string OfPage { get; } = Read();

    /// <summary>What a drawing needs that stands by itself.</summary>
    public static string OfDrawings { get; } = OfPage[Math.Max(0, OfPage.IndexOf(DrawingsBegin, StringComparison.Ordinal))..];

    private static string Read()
    {
        using Stream stream = typeof(PageStyle).Assembly.GetManifestResourceStream("PccGovernance.Reporting.page.css")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
