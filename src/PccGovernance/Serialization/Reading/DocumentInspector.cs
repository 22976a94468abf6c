using System.Text;
using System.Text.Json;

namespace PccGovernance.Serialization;

/// <summary>Walks a document that was refused, from first byte to last, and says everything that is not of its shape.</summary>
internal sealed class DocumentInspector
{
    private readonly JsonPath _path = new();
    private readonly DocumentErrors _errors = new();

    private readonly ObjectShape _root;

    private DocumentInspector(ObjectShape root) => _root = root;

    /// <summary>Everything that keeps the bytes from being a document.</summary>
    /// <param name="utf8">The document, in well-formed UTF-8 and without a byte order mark.</param>
    /// <param name="maxDepth">The deepest nesting allowed.</param>
    /// <param name="root">The shape that the document should have.</param>
    public static DocumentErrors Inspect(ReadOnlySpan<byte> utf8, int maxDepth, ObjectShape root)
    {
        DocumentInspector inspector = new(root);
        if (inspector.Walk(utf8, maxDepth) is { } stop)
        {
            inspector._errors.Add(stop.Kind, inspector._path.ToString(), stop.Offset, stop.Message);
        }

        return inspector._errors;
    }

    /// <summary>The path to where a document stops that was cut short.</summary>
    public static string LocationOfEnd(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        DocumentInspector inspector = new(DocumentShape.Root);
        inspector.Walk(utf8, maxDepth);
        return inspector._path.ToString();
    }

    private JsonStop? Walk(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            reader.Read();
            Check(ref reader, _root, isNullable: false);
            reader.Read();
            return null;
        }
        catch (JsonException problem)
        {
            return JsonStop.Explain(utf8, problem, in reader, maxDepth);
        }
    }

    private void Check(ref Utf8JsonReader reader, JsonShape shape, bool isNullable)
    {
        switch (shape, reader.TokenType)
        {
            case (_, JsonTokenType.Null) when isNullable:
            case (BooleanShape, JsonTokenType.True or JsonTokenType.False):
            case (NumberShape { IsWhole: true }, JsonTokenType.Number) when reader.TryGetInt32(out _):
            case (NumberShape { IsWhole: false } or NumberRangeShape, JsonTokenType.Number) when DecimalConverter.TryReadNumber(ref reader,
                out _):
                break;

            case (NumberShape or NumberRangeShape, JsonTokenType.Number):
                Refuse(ref reader, LandscapeErrorKind.InvalidValue, (shape as NumberRangeShape)?.Ends.Members[0].Shape ?? shape);
                break;

            case (TextShape or ChoiceShape, JsonTokenType.String):
                CheckText(ref reader, shape);
                break;

            case (NumberRangeShape range, JsonTokenType.StartObject):
                CheckMembers(ref reader, range.Ends);
                break;

            case (ObjectShape expected, JsonTokenType.StartObject):
                CheckMembers(ref reader, expected);
                break;

            case (ListShape list, JsonTokenType.StartArray):
                CheckItems(ref reader, list);
                break;

            default:
                Refuse(ref reader, LandscapeErrorKind.Malformed, shape);
                reader.Skip();
                break;
        }
    }

    private void CheckText(ref Utf8JsonReader reader, JsonShape shape)
    {
        if (TextOf(ref reader) is not { } text)
        {
            Add(
                ref reader,
                LandscapeErrorKind.InvalidValue,
                $"{_path.Subject} has an escape that is half a character: give both halves of the pair, or take it out.");
        }
        else if (shape is TextShape form ? !form.Accepts(text) : !((ChoiceShape)shape).Values.Contains(text, StringComparer.Ordinal))
        {
            Refuse(ref reader, LandscapeErrorKind.InvalidValue, shape);
        }
    }

    private void CheckItems(ref Utf8JsonReader reader, ListShape list)
    {
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Enter(i);
            Check(ref reader, list.Item, isNullable: false);
            _path.Leave();
        }
    }

    private void CheckMembers(ref Utf8JsonReader reader, ObjectShape shape)
    {
        int start = (int)reader.TokenStartIndex;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TextOf(ref reader) ?? "?";
            _path.Enter(name);
            if (shape.Find(name) is not { } member)
            {
                RefuseUnknown(ref reader, shape);
                reader.Skip();
            }
            else if (!seen.Add(name))
            {
                RefuseRepeated(ref reader, shape);
                reader.Skip();
            }
            else
            {
                reader.Read();
                Check(ref reader, member.Shape, member.IsNullable);
            }

            _path.Leave();
        }

        foreach (MemberShape absent in shape.Members.Where(m => m.IsRequired && !seen.Contains(m.Name)))
        {
            RefuseAbsent(start, shape, absent);
        }
    }

    private void RefuseUnknown(ref Utf8JsonReader reader, ObjectShape holder)
    {
        if (_errors.HasRoom())
        {
            string members = string.Join(", ", holder.Members.Select(static m => $"'{m.Name}'"));
            Add(
                ref reader,
                LandscapeErrorKind.Malformed,
                $"{_path.Subject} is not one of {Words.A(holder.Noun)}: take it out or correct its name. The members are {members}.");
        }
    }

    private void RefuseRepeated(ref Utf8JsonReader reader, ObjectShape holder)
    {
        if (_errors.HasRoom())
        {
            Add(ref reader, LandscapeErrorKind.Malformed, $"{_path.Subject} of the {holder.Noun} stands twice: leave one of them.");
        }
    }

    private void Refuse(ref Utf8JsonReader reader, LandscapeErrorKind kind, JsonShape shape)
    {
        if (_errors.HasRoom())
        {
            string? elsewhere =
                shape is ChoiceShape choice && reader.TokenType == JsonTokenType.String ? choice.Elsewhere(TextOf(ref reader)!) : null;
            Add(ref reader, kind, $"{_path.Subject} is {Found(ref reader)}: give "
                + $"{shape.Expected}.{(elsewhere is null ? string.Empty : $" {elsewhere}")}");
        }
    }

    private void RefuseAbsent(int holderOffset, ObjectShape holder, MemberShape absent)
    {
        if (_errors.HasRoom())
        {
            _path.Enter(absent.Name);
            _errors.Add(
                LandscapeErrorKind.Malformed,
                _path.ToString(),
                holderOffset,
                $"{_path.Subject} of the {holder.Noun} is missing: give {absent.Shape.Expected}.");
            _path.Leave();
        }
    }

    private void Add(ref Utf8JsonReader reader, LandscapeErrorKind kind, string message) =>
        _errors.Add(kind, _path.ToString(), (int)reader.TokenStartIndex, message);

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"the text {Words.Quote(TextOf(ref reader) ?? "?")}",
        JsonTokenType.Number => $"the number {Words.Quote(Encoding.UTF8.GetString(reader.ValueSpan)).Trim('\'')}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>The text that the reader stands on, or <c>null</c> when its escapes are no characters.</summary>
    public static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
