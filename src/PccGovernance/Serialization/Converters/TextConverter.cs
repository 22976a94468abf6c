using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>Reads and writes a value that JSON has as a text of one form.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="isLenient">Whether a malformed text is read as <c>default</c>, so that reading can go on to further errors; else it is
/// refused.</param>
internal abstract class TextConverter<T>(bool isLenient) : JsonConverter<T>, IShaped
    where T : struct
{
    public abstract JsonShape Shape { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && (TryParse(reader.GetString()!, out T value) || isLenient)
            ? value
            : throw new JsonException();

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    /// <summary>Reads a text, or leaves <c>default</c>.</summary>
    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);
}
