using System.Globalization;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>A drawing in the making: shapes with the names of styles, so that a page may colour them for light, dark and print.</summary>
internal sealed class Sketch
{
    private readonly StringBuilder _shapes = new();

    public void Rectangle(double x, double y, double width, double height, string style, int round = 0) =>
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" "
            + $"height=\"{N(height)}\"{(round > 0 ? $" rx=\"{round}\"" : string.Empty)} class=\"{style}\"/>"
        );

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" class=\"{style}\"/>");

    public void Circle(double x, double y, double radius, string style) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" class=\"{style}\"/>");

    /// <summary>A line that leaves its ends level and bends between them.</summary>
    public void Bow(double x1, double y1, double x2, double y2, string style)
    {
        double middle = (x1 + x2) / 2;
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{N(x1)} {N(y1)}C{N(middle)} {N(y1)} {N(middle)} {N(y2)} {N(x2)} {N(y2)}\" class=\"{style}\"/>");
    }

    /// <summary>A square on its corner.</summary>
    public void Diamond(double x, double y, double radius, string style) =>
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{N(x - radius)} {N(y)}L{N(x)} {N(y - radius)}L{N(x + radius)} {N(y)}L{N(x)} {N(y + radius)}Z\" class=\"{style}\"/>"
        );

    /// <summary>Text.</summary>
    /// <param name="x">Where it stands, by its anchor.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The names of its styles.</param>
    /// <param name="anchor">Which part of it stands there: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="turn">How far it is turned, in degrees.</param>
    public void Text(double x, double y, string text, string style, string anchor = "start", int turn = 0)
    {
        string turned =
            turn == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate({turn} {N(x)} {N(y)})\"");
        string anchored = string.Equals(anchor, "start", StringComparison.Ordinal) ? string.Empty : $" text-anchor=\"{anchor}\"";
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{N(x)}\" y=\"{N(y)}\"{anchored}{turned} class=\"{style}\">{Markup.Encode(text)}</text>");
    }

    /// <summary>Text cut to what a label has room for.</summary>
    public static string Cut(string text, int length)
    {
        string plain = PlainText.Of(text);
        return plain.Length <= length
            ? plain
            : $"{plain[..(char.IsHighSurrogate(plain[length - 2]) ? length - 2 : length - 1)].TrimEnd()}…";
    }

    /// <summary>Text in lines that a label has room for; what does not fit is cut.</summary>
    public static string[] Wrap(string text, int length, int lines)
    {
        List<string> wrapped = [];
        string rest = PlainText.Of(text);
        while (rest.Length > 0 && wrapped.Count < lines)
        {
            if (rest.Length <= length)
            {
                wrapped.Add(rest);
                break;
            }

            if (wrapped.Count == lines - 1)
            {
                wrapped.Add(Cut(rest, length));
                break;
            }

            int space = rest.LastIndexOf(' ', length);
            int at = space > 0 ? space : char.IsHighSurrogate(rest[length - 1]) ? length - 1 : length;
            wrapped.Add(rest[..at]);
            rest = rest[at..].TrimStart();
        }

        return [.. wrapped];
    }

    public Drawing ToDrawing(double width, double height) => new((int)Math.Ceiling(width), (int)Math.Ceiling(height), _shapes.ToString());

    /// <summary>A number as exact as a screen needs it, the same on every machine.</summary>
    private static string N(double number) =>
        Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
