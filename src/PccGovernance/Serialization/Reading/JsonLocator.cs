using System.Globalization;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>Finds where in a well-formed document the values are that paths lead to, in one pass for all of them.</summary>
internal sealed class JsonLocator
{
    private readonly Dictionary<string, JsonLocator> _children = new(StringComparer.Ordinal);
    private int? _offset;

    /// <summary>The offset of the value at each path; where the document does not have it, that of the nearest value around it.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="paths">Paths such as <c>$.partnerships[3].seats[2].organisation</c>.</param>
    public static int[] Find(ReadOnlySpan<byte> utf8, IEnumerable<string> paths)
    {
        string[][] steps = [.. paths.Select(StepsOf)];
        JsonLocator root = new();
        foreach (string[] path in steps)
        {
            root.Want(path);
        }

        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        root.Visit(ref reader);
        return [.. steps.Select(root.OffsetOf)];
    }

    private static string[] StepsOf(string path) => path.Replace("[", ".[", StringComparison.Ordinal).Split('.')[1..];

    private void Want(string[] steps)
    {
        JsonLocator node = this;
        foreach (string step in steps)
        {
            if (!node._children.TryGetValue(step, out JsonLocator? child))
            {
                node._children.Add(step, child = new());
            }

            node = child;
        }
    }

    private void Visit(ref Utf8JsonReader reader)
    {
        _offset ??= (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when _children.Count > 0:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    VisitChild(ref reader, reader.GetString()!);
                }

                break;

            case JsonTokenType.StartArray when _children.Count > 0:
                for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    VisitChild(ref reader, string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
                }

                break;

            default:
                reader.Skip();
                break;
        }
    }

    private void VisitChild(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
        }

        if (_children.TryGetValue(step, out JsonLocator? child))
        {
            child.Visit(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private int OffsetOf(string[] steps)
    {
        JsonLocator node = this;
        foreach (string step in steps)
        {
            if (node._children[step] is not { _offset: not null } child)
            {
                break;
            }

            node = child;
        }

        return node._offset ?? 0;
    }
}
