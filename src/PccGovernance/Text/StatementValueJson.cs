using System.Globalization;
using System.Text.Json;

namespace PccGovernance.Text;

/// <summary>A value of a statement in JSON: an object of one member, whose name says what kind of value it is.</summary>
internal static class StatementValueJson
{
    // A statement inside another is read by its converter alone, which asks nothing of them.
    private static readonly JsonSerializerOptions NoOptions = new();

    public static void Write(Utf8JsonWriter writer, StatementValue value, StatementJsonConverter statements, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ReferenceValue one:
                writer.WriteString("reference", Text(one.Reference));
                break;
            case ReferencesValue many:
                WriteAll(writer, "references", many.References.Select(Text));
                break;
            case CountValue count:
                writer.WriteNumber("count", count.Count);
                break;
            case NumberValue { High: { } high } range:
                writer.WriteStartArray("range");
                writer.WriteNumberValue(Shortest(range.Number));
                writer.WriteNumberValue(Shortest(high));
                writer.WriteEndArray();
                break;
            case NumberValue number:
                writer.WriteNumber("number", Shortest(number.Number));
                break;
            case ShareValue share:
                writer.WriteNumber("share", Shortest(share.Share));
                break;
            case MoneyValue money:
                writer.WriteStartArray("pounds");
                writer.WriteNumberValue(Shortest(money.Amount.Low.Amount));
                writer.WriteNumberValue(Shortest(money.Amount.Central.Amount));
                writer.WriteNumberValue(Shortest(money.Amount.High.Amount));
                writer.WriteEndArray();
                break;
            case DateValue date:
                writer.WriteString("date", date.Date.ToString());
                break;
            case WordValue word:
                writer.WriteString("word", $"{word.Vocabulary}/{word.Word}");
                break;
            case WordsValue words:
                WriteAll(writer, "words", words.Words.Select(word => $"{words.Vocabulary}/{word}"));
                break;
            case QuoteValue quote:
                writer.WriteString("quote", quote.Text);
                break;
            case QuotesValue quotes:
                WriteAll(writer, "quotes", quotes.Texts);
                break;
            case StatementsValue inner:
                writer.WriteStartArray("statements");
                foreach (Statement statement in inner.Statements)
                {
                    statements.Write(writer, statement, options);
                }

                writer.WriteEndArray();
                break;
        }

        writer.WriteEndObject();
    }

    public static StatementValue Read(ref Utf8JsonReader reader, StatementJsonConverter statements)
    {
        StatementJsonConverter.Expect(ref reader, JsonTokenType.StartObject);
        if (StatementJsonConverter.Next(ref reader) != JsonTokenType.PropertyName)
        {
            throw new JsonException("A value of a statement is empty: give one member, as in {\"count\": 3}.");
        }

        string kind = reader.GetString()!;
        StatementJsonConverter.Next(ref reader);
        StatementValue value = kind switch
        {
            "reference" => new ReferenceValue { Reference = Reference(Text(ref reader)) },
            "references" => new ReferencesValue { References = Texts(ref reader).Select(Reference).ToValueList() },
            "count" => new CountValue
            {
                Count = Is(ref reader, JsonTokenType.Number) && reader.TryGetInt64(out long count) ? count : throw Unread(kind),
            },
            "number" => new NumberValue { Number = Number(ref reader, kind) },
            "range" => Numbers(ref reader, kind) is [decimal low, decimal high]
                ? new NumberValue { Number = low, High = high }
                : throw Unread(kind),
            "share" => new ShareValue { Share = Number(ref reader, kind) },
            "pounds" => Numbers(ref reader, kind) is [decimal low, decimal central, decimal high] && low <= central && central <= high
                ? new MoneyValue { Amount = new(new(low), new(central), new(high)) }
                : throw Unread(kind),
            "date" => Text(ref reader) is { } date && (date.Length == 0 || PartialDate.TryParse(date, out _))
                ? new DateValue { Date = date.Length == 0 ? default : PartialDate.Parse(date) }
                : throw Unread(kind),
            "word" => Text(ref reader).Split('/') is [string vocabulary, string word]
                ? new WordValue { Vocabulary = vocabulary, Word = word }
                : throw Unread(kind),
            "words" => Words(Texts(ref reader)),
            "quote" => new QuoteValue { Text = Text(ref reader) },
            "quotes" => new QuotesValue { Texts = Texts(ref reader).ToValueList() },
            "statements" => Statements(ref reader, statements),
            _ => throw new JsonException($"A value of a statement cannot be a '{kind}'."),
        };
        StatementJsonConverter.Next(ref reader);
        StatementJsonConverter.Expect(ref reader, JsonTokenType.EndObject);
        return value;
    }

    internal static string Text(EntityReference reference) =>
        $"{JsonNamingPolicy.KebabCaseLower.ConvertName(reference.Kind.ToString())}/{reference.Id}";

    internal static EntityReference Reference(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? EntityReferenceJsonConverter.Of(null, null, text)
            : EntityReferenceJsonConverter.Of(text[..slash], text[(slash + 1)..], text);
    }

    /// <summary>
    /// The number without noughts at its end, as reports write theirs: a statement made of one that was read back is the same.
    /// </summary>
    private static decimal Shortest(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    private static void WriteAll(Utf8JsonWriter writer, string kind, IEnumerable<string> texts)
    {
        writer.WriteStartArray(kind);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static bool Is(ref Utf8JsonReader reader, JsonTokenType token)
    {
        StatementJsonConverter.Expect(ref reader, token);
        return true;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        StatementJsonConverter.Expect(ref reader, JsonTokenType.String);
        return reader.GetString()!;
    }

    private static decimal Number(ref Utf8JsonReader reader, string kind) =>
        Is(ref reader, JsonTokenType.Number) && reader.TryGetDecimal(out decimal number) ? number : throw Unread(kind);

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        StatementJsonConverter.Expect(ref reader, JsonTokenType.StartArray);
        while (StatementJsonConverter.Next(ref reader) != JsonTokenType.EndArray)
        {
            texts.Add(Text(ref reader));
        }

        return texts;
    }

    private static List<decimal> Numbers(ref Utf8JsonReader reader, string kind)
    {
        List<decimal> numbers = [];
        StatementJsonConverter.Expect(ref reader, JsonTokenType.StartArray);
        while (StatementJsonConverter.Next(ref reader) != JsonTokenType.EndArray)
        {
            numbers.Add(Number(ref reader, kind));
        }

        return numbers;
    }

    private static StatementsValue Statements(ref Utf8JsonReader reader, StatementJsonConverter statements)
    {
        List<Statement> inner = [];
        StatementJsonConverter.Expect(ref reader, JsonTokenType.StartArray);
        while (StatementJsonConverter.Next(ref reader) != JsonTokenType.EndArray)
        {
            inner.Add(statements.Read(ref reader, typeof(Statement), NoOptions));
        }

        return new() { Statements = inner.ToValueList() };
    }

    /// <summary>Words of one vocabulary, at least one: none would have lost it.</summary>
    private static WordsValue Words(List<string> texts)
    {
        string[][] words = [.. texts.Select(static text => text.Split('/'))];
        return
            words.Any(static word => word.Length != 2) || words.Select(static word => word[0]).Distinct(StringComparer.Ordinal).Count() != 1
            ? throw Unread("words")
            : new() { Vocabulary = words[0][0], Words = words.Select(static word => word[1]).ToValueList() };
    }

    private static JsonException Unread(string kind) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The '{kind}' of a statement cannot be read."));
}
