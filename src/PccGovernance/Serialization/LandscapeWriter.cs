using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>Writes JSON of this room: UTF-8 without a byte order mark, letters of every language as they are, line feeds.</summary>
internal static class LandscapeWriter
{
    public static void Write(Landscape landscape, IBufferWriter<byte> output, LandscapeJsonOptions options)
    {
        using (Utf8JsonWriter writer = new(output, Format(options.Indented)))
        {
            JsonSerializer.Serialize(writer, DocumentRoot.Of(landscape), DocumentFormat.Strict);
        }

        if (options.Indented)
        {
            output.Write("\n"u8);
        }
    }

    public static JsonWriterOptions Format(bool indented) => new()
    {
        Indented = indented,
        IndentSize = 2,
        NewLine = "\n",
        // The default encoder escapes apostrophes and every letter beyond ASCII, which makes Welsh names unreadable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
