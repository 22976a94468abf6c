using System.Text.Json;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>References as objects of a <c>kind</c> and an <c>id</c>, under whatever options.</summary>
public sealed class EntityReferenceJsonConverter : JsonConverter<EntityReference>
{
    /// <inheritdoc />
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

        return Of(kind, id, $"{kind}/{id}");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, EntityReference value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("kind", EntityKindWords.Of(value.Kind));
        writer.WriteString("id", value.Id);
        writer.WriteEndObject();
    }

    /// <summary>The reference of a kind, in the words of JSON, and the text of an identifier.</summary>
    /// <exception cref="JsonException">There is none such.</exception>
    internal static EntityReference Of(string? kind, string? id, string given)
    {
        if (kind is not null && id is not null && EntityKindWords.TryRead(kind, out EntityKind known))
        {
            if (known == EntityKind.None && id.Length == 0)
            {
                return default;
            }

            if (EntityReference.TryOf(known, id, out EntityReference reference))
            {
                return reference;
            }
        }

        throw new JsonException(
            $"'{Printable.Of(given)}' refers to nothing: give a kind and an identifier, as in \"partnership/safer-boston\".");
    }

    private static JsonException Malformed() =>
        new("A reference is an object of a kind and an id, as in {\"kind\": \"partnership\", \"id\": \"safer-boston\"}.");
}
