using System.Text;
using System.Text.Json;

namespace PccGovernance.Fuzzing;

/// <summary>JSON as a tree that may also be what no parser would give: names twice, any text for a value.</summary>
internal sealed class JsonTree
{
    // Of a value that has none; nothing is ever put into it.
    private static readonly List<(string? Name, JsonTree Value)> s_none = [];

    /// <summary>The text of a value that is neither object nor array.</summary>
    public string? Raw { get; set; }

    /// <summary>The members of an object or the items of an array, whose names are <c>null</c>.</summary>
    public List<(string? Name, JsonTree Value)> Children { get; init; } = [];

    public bool IsArray { get; init; }

    public static JsonTree Of(string raw) => new() { Raw = raw, Children = s_none };

    public static JsonTree Parse(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return Of(document.RootElement);
    }

    public JsonTree Copy()
    {
        if (Raw is not null)
        {
            return new() { Raw = Raw, Children = s_none };
        }

        List<(string? Name, JsonTree Value)> children = new(Children.Count + 1);
        foreach ((string? name, JsonTree value) in Children)
        {
            children.Add((name, value.Copy()));
        }

        return new() { IsArray = IsArray, Children = children };
    }

    public byte[] ToUtf8()
    {
        StringBuilder text = new();
        Write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Every node that has children, itself first.</summary>
    public List<JsonTree> Containers()
    {
        List<JsonTree> containers = [];
        Gather(containers);
        return containers;
    }

    private void Gather(List<JsonTree> containers)
    {
        if (Raw is null)
        {
            containers.Add(this);
            foreach ((_, JsonTree value) in Children)
            {
                value.Gather(containers);
            }
        }
    }

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
