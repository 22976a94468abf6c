using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>A reference as an object of <c>kind</c> and <c>id</c>.</summary>
internal sealed class EntityReferenceConverter : JsonConverter<EntityReference>
{
    public override EntityReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? kind = null;
        string? id = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Malformed();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueTextEquals("kind"u8);
            if ((!isKind && !reader.ValueTextEquals("id"u8)) || !reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                throw Malformed();
            }

            (kind, id) = isKind ? (reader.GetString(), id) : (kind, reader.GetString());
        }

        return Text.StatementValueJson.Reference($"{kind}/{id}");
    }

    public override void Write(Utf8JsonWriter writer, EntityReference value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(value.Kind.ToString()));
        writer.WriteString("id", value.Id);
        writer.WriteEndObject();
    }

    private static JsonException Malformed() =>
        new("A reference is an object of a kind and an id, as in {\"kind\": \"partnership\", \"id\": \"safer-boston\"}.");
}
