using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Text;

/// <summary>
/// A statement in JSON: <c>{"code": "...", "text": "...", "arguments": {"first": {"reference": "partnership/safer-boston"}, "boards":
/// {"count": 3}}}</c>.
/// </summary>
/// <remarks>
/// The text is for readers who have no phrasebook: it is written where the converter was given one, and passed over on the way in.
/// </remarks>
/// <param name="say">Says a statement, to write its text and to see on the way in that it can be said; <c>null</c> for neither.</param>
public sealed class StatementJsonConverter(Func<Statement, string>? say) : JsonConverter<Statement>
{
    /// <summary>Writes code and arguments without a text.</summary>
    public StatementJsonConverter()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override Statement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? code = null;
        List<StatementArgument> arguments = [];
        Expect(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            Next(ref reader);
            switch (member)
            {
                case "code":
                    Expect(ref reader, JsonTokenType.String);
                    code = reader.GetString();
                    break;
                case "text":
                    Expect(ref reader, JsonTokenType.String);
                    break;
                case "arguments":
                    ReadArguments(ref reader, arguments);
                    break;
                default:
                    throw new JsonException($"A statement has no member '{member}': it has code, text and arguments.");
            }
        }

        return string.IsNullOrWhiteSpace(code)
            ? throw new JsonException("A statement has no code: give one, as in \"review.no-review\".")
            : Sayable(new() { Code = code, Arguments = arguments.ToValueList() });
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        if (say is not null)
        {
            writer.WriteString("text", say(value));
        }

        if (!value.Arguments.IsEmpty)
        {
            writer.WriteStartObject("arguments");
            foreach (StatementArgument argument in value.Arguments)
            {
                writer.WritePropertyName(argument.Name);
                StatementValueJson.Write(writer, argument.Value, this, options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    internal static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("The statement ends too early.");

    internal static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
        {
            throw new JsonException($"A statement has {reader.TokenType} where {token} is expected.");
        }
    }

    /// <summary>A statement that was read; one that lacks what its sentence needs is refused here, not when somebody says it.</summary>
    private Statement Sayable(Statement statement)
    {
        try
        {
            _ = say?.Invoke(statement);
            return statement;
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"The statement '{statement.Code}' cannot be said: {e.Message}", e);
        }
    }

    private void ReadArguments(ref Utf8JsonReader reader, List<StatementArgument> arguments)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            Next(ref reader);
            arguments.Add(new() { Name = name, Value = StatementValueJson.Read(ref reader, this) });
        }
    }
}
