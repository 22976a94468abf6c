using System.Buffers;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>Writes the shape of the document as a JSON Schema.</summary>
internal sealed class LandscapeSchema
{
    private readonly SortedDictionary<string, JsonShape> _definitions = new(StringComparer.Ordinal);

    private LandscapeSchema() => Define(DocumentShape.Root);

    public static byte[] Utf8 { get; } = new LandscapeSchema().ToUtf8();

    private byte[] ToUtf8()
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented: true)))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", $"urn:pcc-governance:landscape:{DocumentRoot.CurrentVersion}");
            writer.WriteString("title", "Landscape");
            writer.WriteString(
                "description",
                "The governance of policing in some area of England and Wales, as PccGovernance reads and writes it.");
            WriteMembers(writer, DocumentShape.Root);
            writer.WriteStartObject("$defs");
            foreach ((string name, JsonShape shape) in _definitions)
            {
                writer.WriteStartObject(name);
                WriteDefinition(writer, shape);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private void Define(JsonShape shape)
    {
        if (shape is ListShape list)
        {
            Define(list.Item);
        }
        else if (
            NameOf(shape) is { } name
            && (shape == DocumentShape.Root || _definitions.TryAdd(name, shape))
            && shape is ObjectShape { Members: { } members })
        {
            foreach (MemberShape member in members)
            {
                Define(member.Shape);
            }
        }
    }

    /// <summary>The name that a shape is defined under; <c>null</c> for one that is written out in place.</summary>
    private static string? NameOf(JsonShape shape) => shape switch
    {
        TextShape text => text.Form,
        ChoiceShape choice => JsonNamingPolicy.CamelCase.ConvertName(choice.Name),
        NumberRangeShape range => NameOf(range.Ends),
        ObjectShape record => JsonNamingPolicy.CamelCase.ConvertName(record.TypeName),
        _ => null,
    };

    private static void WriteDefinition(Utf8JsonWriter writer, JsonShape shape)
    {
        switch (shape)
        {
            case TextShape text:
                writer.WriteString("type", "string");
                writer.WriteString("description", $"{char.ToUpperInvariant(text.Expected[0])}{text.Expected[1..]}.");
                writer.WriteString("pattern", text.Pattern);
                if (text.MaxLength is { } length)
                {
                    writer.WriteNumber("maxLength", length);
                }

                break;

            case ChoiceShape choice:
                writer.WriteStartArray("enum");
                foreach (string value in choice.Values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
                break;

            case NumberRangeShape range:
                writer.WriteStartArray("anyOf");
                writer.WriteStartObject();
                writer.WriteString("type", "number");
                writer.WriteEndObject();
                writer.WriteStartObject();
                WriteMembers(writer, range.Ends);
                writer.WriteEndObject();
                writer.WriteEndArray();
                break;

            case ObjectShape record:
                WriteMembers(writer, record);
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, ObjectShape shape)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (MemberShape member in shape.Members)
        {
            writer.WriteStartObject(member.Name);
            WriteMember(writer, shape, member);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (shape.Members.Any(static m => m.IsRequired))
        {
            writer.WriteStartArray("required");
            foreach (MemberShape member in shape.Members.Where(static m => m.IsRequired))
            {
                writer.WriteStringValue(member.Name);
            }

            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", false);
    }

    private static void WriteMember(Utf8JsonWriter writer, ObjectShape holder, MemberShape member)
    {
        if (holder == DocumentShape.Root && string.Equals(member.Name, "version", StringComparison.Ordinal))
        {
            writer.WriteNumber("const", DocumentRoot.CurrentVersion);
        }
        else if (member.IsNullable && TypeOf(member.Shape) is { } type)
        {
            writer.WriteStartArray("type");
            writer.WriteStringValue(type);
            writer.WriteStringValue("null");
            writer.WriteEndArray();
        }
        else if (member.IsNullable)
        {
            writer.WriteStartArray("anyOf");
            writer.WriteStartObject();
            WriteShape(writer, member.Shape);
            writer.WriteEndObject();
            writer.WriteStartObject();
            writer.WriteString("type", "null");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        else
        {
            WriteShape(writer, member.Shape);
        }
    }

    private static void WriteShape(Utf8JsonWriter writer, JsonShape shape)
    {
        if (shape is ListShape list)
        {
            writer.WriteString("type", "array");
            writer.WriteStartObject("items");
            WriteShape(writer, list.Item);
            writer.WriteEndObject();
        }
        else if (TypeOf(shape) is { } type)
        {
            writer.WriteString("type", type);
        }
        else
        {
            writer.WriteString("$ref", $"#/$defs/{NameOf(shape)}");
        }
    }

    /// <summary>The type of a shape that is a type and nothing more; <c>null</c> for any other.</summary>
    private static string? TypeOf(JsonShape shape) => shape switch
    {
        TextShape { Form: null } => "string",
        NumberShape number => number.IsWhole ? "integer" : "number",
        BooleanShape => "boolean",
        _ => null,
    };
}
