using System.Text;
using System.Text.Json;

namespace PccGovernance.Fuzzing;

/// <summary>JSON as a tree that may also be what no parser would give: names twice, any text for a value.</summary>
internal sealed class JsonTree
{
    /// <summary>The text of a value that is neither object nor array.</summary>
    public string? Raw { get; set; }

    /// <summary>The members of an object or the items of an array, whose names are <c>null</c>.</summary>
    public List<(string? Name, JsonTree Value)> Children { get; init; } = [];

    public bool IsArray { get; init; }

    public static JsonTree Of(string raw) => new() { Raw = raw };

    public static JsonTree Parse(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return Of(document.RootElement);
    }

    public JsonTree Copy() =>
        new() { Raw = Raw, IsArray = IsArray, Children = [.. Children.Select(static child => (child.Name, child.Value.Copy()))] };

    public byte[] ToUtf8()
    {
        StringBuilder text = new();
        Write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Every node that has children, itself first.</summary>
    public IEnumerable<JsonTree> Containers() =>
        Raw is not null ? [] : Children.SelectMany(static child => child.Value.Containers()).Prepend(this);

    private static JsonTree Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => new()
            {
                Children = [.. element.EnumerateObject().Select(static member => ((string?)member.Name, Of(member.Value)))],
            },
            JsonValueKind.Array => new()
            {
                IsArray = true,
                Children = [.. element.EnumerateArray().Select(static item => ((string?)null, Of(item)))],
            },
            _ => Of(element.GetRawText()),
        };

    private void Write(StringBuilder text)
    {
        if (Raw is not null)
        {
            text.Append(Raw);
            return;
        }

        text.Append(IsArray ? '[' : '{');
        for (int i = 0; i < Children.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            if (!IsArray)
            {
                text.Append('"').Append(JsonEncodedText.Encode(Children[i].Name ?? "")).Append("\":");
            }

            Children[i].Value.Write(text);
        }

        text.Append(IsArray ? ']' : '}');
    }
}
