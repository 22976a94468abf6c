using System.Globalization;

namespace PccGovernance.Reporting;

/// <summary>A drawing as scalable vector graphics, whose colours are those of the page or program that shows it, light or dark.</summary>
public sealed class Drawing
{
    internal Drawing(int width, int height, string shapes) => (Width, Height, Shapes) = (width, height, shapes);

    /// <summary>The width at which its text is of the size of a page's.</summary>
    public int Width { get; }

    /// <summary>The height at that width.</summary>
    public int Height { get; }

    /// <summary>The elements within: text and attributes encoded.</summary>
    internal string Shapes { get; }

    /// <summary>The drawing as a file of its own.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="alternative">What a reader sees in it.</param>
    public string ToSvg(string title, string alternative)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(alternative);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" """
            + $"""role="img" aria-labelledby="title" aria-describedby="alternative"><title id="title">{Markup.Encode(title)}</title>"""
            + $"""<desc id="alternative">{Markup.Encode(alternative)}</desc><style>{PageStyle.OfDrawings}</style>{Shapes}</svg>"""
            + $"\n");
    }
}
