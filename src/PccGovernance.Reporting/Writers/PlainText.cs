using System.Globalization;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>
/// Text of which every character is one that a reader sees or reads past: nothing that a page, terminal or program obeys.
/// </summary>
internal static class PlainText
{
    /// <summary>
    /// The text on one line, with the code in brackets for each character that would turn, hide or break what stands around it.
    /// </summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && IsPlain(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder plain = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsPlain(c))
            {
                plain.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                plain.Append(c).Append(text[++i]);
            }
            else if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                plain.Append(' ');
            }
            else
            {
                plain.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
        }

        return plain.ToString();
    }

    // Joiners (U+200C, U+200D) and the soft hyphen belong to how words are written.
    private static bool IsPlain(char c) => c switch
    {
        >= ' ' and <= '~' => true,
        < '\u00A0' => false,
        '\u061C' or '\u200E' or '\u200F' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        >= '\u2028' and <= '\u202E' => false,
        >= '\u2060' and <= '\u206F' => false,
        >= '\uD800' and <= '\uDFFF' => false,
        _ => true,
    };
}
