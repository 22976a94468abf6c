using System.Text;

namespace PccGovernance.Reporting;

/// <summary>Text within HTML and SVG.</summary>
internal static class Markup
{
    /// <summary>The text as the content of an element or of an attribute in quotation marks.</summary>
    public static string Encode(string text)
    {
        string plain = PlainText.Of(text);
        if (plain.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return plain;
        }

        StringBuilder encoded = new(plain.Length + 32);
        foreach (char c in plain)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }
}
