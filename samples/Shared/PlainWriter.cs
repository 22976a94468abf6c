using System.Globalization;
using System.Text;

namespace PccGovernance.Samples;

/// <summary>Passes text on without the characters that a terminal obeys and does not show: those of control and of direction.</summary>
internal sealed class PlainWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Where the text goes, for what draws on a terminal by itself.</summary>
    public TextWriter Inner => inner;

    /// <summary>A text of one line with a question mark for each such character.</summary>
    public static string Plain(string text) => string.Concat(text.Select(static c => IsShown(c) ? c : '?'));

    public override void Write(char value) => inner.Write(value is '\n' or '\r' or '\t' || IsShown(value) ? value : '?');

    public override void Flush() => inner.Flush();

    private static bool IsShown(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);
}
