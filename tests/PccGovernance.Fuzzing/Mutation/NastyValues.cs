namespace PccGovernance.Fuzzing;

/// <summary>Values that have broken something somewhere, or are near to what does.</summary>
internal static class NastyValues
{
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "0",
        "-0",
        "1",
        "-1",
        "0.5",
        "1e-9",
        "1e-10",
        "1e-28",
        "1e-29",
        "1e27",
        "1e28",
        "7.9e28",
        "1e15",
        "1000000000000001",
        "999999999",
        "1000000",
        "250000000",
        "0.99999999999999999999999999999999",
        "1e999",
        "-1e999",
        "1e-999",
        "2147483647",
        "2147483648",
        "9223372036854775808",
        "00",
        "1.",
        ".5",
        "+1",
        "0x1",
        "NaN",
        "Infinity",
        "-Infinity",
        "12",
        "24",
        "100",
        "366",
        "8760",
        "0.000000001",
        "0.3333333333333333333333333333",
        "79228162514264337593543950335",
        "1e1000000000",
        "3000",
        "2999",
        "10000",
    ];

    public static IReadOnlyList<string> Dates { get; } =
    [
        "0001-01-01", "0999-12-31", "1000-01-01", "1000-01-02", "1752-09-03", "1899-12-31", "1900-02-29", "2000-02-29", "2023-02-29",
        "2024-02-29", "2999-12-31", "2999-12-30", "3000-01-01", "9995-06-01", "9999-12-31", "10000-01-01", "-0001-01-01", "2024-13-01",
        "2024-00-10", "2024-1-1", "2026-11-28", "2026-11-29", "2026-11-27", "2028-05-04", "2028-05-08", "2012-11-22", "2026-11-28T00:00",
        "2026-11-28Z", "2026-03-31", "2026-04-01", "2026", "2026-11", "2999", "1000", "2999-12", "0001", "9999", "2026-W48", "2026-333",
    ];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "",
        " ",
        "x",
        "\\u0000",
        "\\u001b[31m",
        "\\u202e",
        "\\ud800",
        "\\udc00",
        "\\ud83d\\ude93",
        "\\ufeff",
        "\\uffff",
        "A\\u0301",
        "\\n",
        "\\t",
        "\\r\\n",
        "null",
        "NaN",
        "<script>alert(1)</script>",
        "=1+1",
        "'",
        "\\\"",
        "\\\\",
        "{0}",
        "{name}",
        "%s",
        "..",
        "../../x",
        "id",
        "a",
        "A",
        "a b",
        "É",
        "\\u0130",
        "ß",
        "ﬁ",
        "E07000136",
        "e07000136",
        "E00000000",
        "K04000001",
        "W92000004",
        "E92000001",
        "unknown",
        "none",
        "\\u2028",
        "\\u00a0",
        "constructor",
        "__proto__",
    ];

    public static IReadOnlyList<string> Values { get; } =
    ["null", "true", "false", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "", ",", "/**/", "\"\\ud800\"", "[{}]", "[\"\"]", "\"\"", "0"];

    /// <summary>A text longer than any bound.</summary>
    public static string Long { get; } = new('x', 20_001);

    public static string Pick(IReadOnlyList<string> values, Random random) => values[random.Next(values.Count)];
}
