using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PccGovernance.Fuzzing;

/// <summary>
/// Whether everything that a document says stands in what is written of it: a value that was read as another would be written and read
/// back alike, and no comparison of what was written would show it.
/// </summary>
internal static class SilentChange
{
    public static void Check(byte[] document, byte[] written)
    {
        Dictionary<string, int> left = new(StringComparer.Ordinal);
        Count(document, left, 1);
        Count(written, left, -1);
        foreach ((string value, int count) in left)
        {
            if (count > 0)
            {
                throw new FuzzException($"Said by the document and not by what was read of it, {count} times: {value}");
            }
        }
    }

    private static void Count(byte[] document, Dictionary<string, int> values, int step)
    {
        // A mark of order says nothing.
        ReadOnlyMemory<byte> text = document.AsSpan().StartsWith("\uFEFF"u8) ? document.AsMemory(3) : document;
        using var parsed = JsonDocument.Parse(text, new() { MaxDepth = 1_000 });

        // An earlier version is read, and written as the last.
        foreach (JsonProperty member in parsed.RootElement.EnumerateObject().Where(static member => member.Name != "version"))
        {
            Count(member.Value, member.Name, values, step);
        }
    }

    private static void Count(JsonElement element, string name, Dictionary<string, int> values, int step)
    {
        switch (element.ValueKind)
        {
            // A range whose ends are one number is written as that number.
            case JsonValueKind.Object when element.TryGetProperty("low", out _):
                foreach (JsonElement end in element.EnumerateObject().Select(static end => end.Value).DistinctBy(Said))
                {
                    Count(end, name, values, step);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Count(member.Value, member.Name, values, step);
                }

                break;
            case JsonValueKind.Array:
                // Many lists are sets: what a document says twice of one thing may be kept once.
                HashSet<string>? said = step > 0 && element.GetArrayLength() > 1 ? new(StringComparer.Ordinal) : null;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    if (said?.Add(Said(item)) != false)
                    {
                        Count(item, name, values, step);
                    }
                }

                break;
            // What is not known is not written.
            case JsonValueKind.String when element.GetString() != "unknown":
                Add($"{name} '{element.GetString()}'");
                break;
            case JsonValueKind.Number:
                Add($"{name} {Exact(element.GetRawText())}");
                break;
            case JsonValueKind.True:
                Add($"{name} true");
                break;
        }

        void Add(string value) => CollectionsMarshal.GetValueRefOrAddDefault(values, value, out _) += step;
    }

    /// <summary>What an item of a list says, whatever it says nothing with.</summary>
    private static string Said(JsonElement item)
    {
        Dictionary<string, int> values = new(StringComparer.Ordinal);
        Count(item, "", values, 1);
        return string.Join('\n', values.Select(static one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal));
    }

    /// <summary>A number without what does not change it: 1.50 and 150e-2 are one.</summary>
    private static string Exact(string number)
    {
        int at = number.AsSpan().IndexOfAny('e', 'E');
        int exponent = at < 0 ? 0 : int.Parse(number.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string digits = at < 0 ? number : number[..at];
        string sign = digits[0] == '-' ? "-" : "";
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : digits.Length - point - 1;
        digits = digits.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        string significant = digits.TrimEnd('0');
        return significant.Length == 0
            ? "0"
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{significant}e{exponent + digits.Length - significant.Length}");
    }
}
