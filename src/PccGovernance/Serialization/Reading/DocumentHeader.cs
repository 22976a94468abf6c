using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>The version and the edition that a document says it is of, as far as they can be read.</summary>
/// <param name="Version">The version, and where it stands.</param>
/// <param name="Edition">The edition, and where it stands.</param>
internal sealed record DocumentHeader((int Value, int Offset)? Version, (Id<ReferenceEdition> Value, int Offset)? Edition)
{
    /// <summary>The version, as far as it can be read; most documents begin with it, and then nothing else is looked at.</summary>
    public static int? FindVersion(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isVersion = reader.ValueTextEquals("version"u8);
                reader.Read();
                if (isVersion)
                {
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) ? version : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The inspector says what is wrong.
        }

        return null;
    }

    public static DocumentHeader Find(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        DocumentHeader header = new(null, null);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return header;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isVersion = reader.ValueTextEquals("version"u8);
                bool isEdition = reader.ValueTextEquals("edition"u8);
                reader.Read();
                int offset = (int)reader.TokenStartIndex;
                if (isVersion && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version))
                {
                    header = header with { Version = header.Version ?? (version, offset) };
                }
                else if (isEdition && reader.TokenType == JsonTokenType.String
                    && Id<ReferenceEdition>.TryParse(DocumentInspector.TextOf(ref reader), out Id<ReferenceEdition> edition))
                {
                    header = header with { Edition = header.Edition ?? (edition, offset) };
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // What can be read of the header is enough: the inspector says what is wrong with the rest.
        }

        return header;
    }
}
