using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Text;

/// <summary>
/// Writes a value of a statement as JSON and reads it back: an object of one member, whose name says what kind of value it is, as in
/// <c>{"count": 3}</c>.
/// </summary>
/// <param name="say">Says a statement within the value; <c>null</c> where no text is written.</param>
public sealed class StatementValueJsonConverter(Func<Statement, string>? say) : JsonConverter<StatementValue>
{
    private readonly StatementJsonConverter _statements = new(say);

    /// <summary>Writes statements within a value without a text.</summary>
    public StatementValueJsonConverter()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override StatementValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StatementValueJson.Read(ref reader, _statements);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StatementValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        StatementValueJson.Write(writer, value, _statements, options);
    }
}
