using System.Text.Json;
using System.Text.Json.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Why a column was taken for what it is, in a map that is kept: a statement with its sentence, or a sentence alone, as maps had it before
/// and as a person may write it.
/// </summary>
internal sealed class ReasonJsonConverter : JsonConverter<Statement>
{
    private static readonly StatementJsonConverter Statements = new(static statement => ImportReport.Say(statement));

    /// <inheritdoc/>
    public override Statement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? Statements.Read(ref reader, typeToConvert, options)
        : reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? Statement.Written(text)
        : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options) =>
        Statements.Write(writer, value, options);
}
