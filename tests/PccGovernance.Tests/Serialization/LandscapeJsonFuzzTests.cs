using System.Text;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Serialization;

/// <summary>Damaged documents: never an exception, always a landscape or errors that say where.</summary>
public sealed class LandscapeJsonFuzzTests
{
    private static readonly byte[] Document = LandscapeJson.WriteToUtf8Bytes(new RandomLandscape(4, 3).Landscape());

    private static readonly string[] Tokens =
    [
        "null",
        "true",
        "-0",
        "1e999",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        ",",
        ":",
        "}",
        "]",
        "{",
        "[",
        "\"\\ud800\"",
        "\"id\":\"a\",",
        "\"2024-02-30\"",
        "/**/",
        "\ufeff",
        "\u0000",
    ];

    [Fact]
    public void Read_OneByteChanged_NeverThrows()
    {
        Random random = new(1);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] damaged = [.. Document];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            CheckRead(damaged);
        }
    }

    [Fact]
    public void Read_CutAnywhere_IsRefused()
    {
        for (int length = 0; length < Document.Length - 2; length += 1 + (length / 200))
        {
            LandscapeJson.Read(Document.AsSpan(0, length)).IsValid.Should().BeFalse();
            CheckRead(Document[..length]);
        }
    }

    [Fact]
    public void Read_TokenPutInOrSpanTakenOut_NeverThrows()
    {
        Random random = new(2);
        for (int i = 0; i < 2_000; i++)
        {
            int at = random.Next(Document.Length);
            int removed = Math.Min(random.Next(12), Document.Length - at);
            byte[] token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
            CheckRead([.. Document[..at], .. token, .. Document[(at + removed)..]]);
        }
    }

    /// <summary>Whole values replaced, so that the text stays JSON and every shape meets every wrong type.</summary>
    [Fact]
    public void Read_ValuesReplacedByOthers_NeverThrows()
    {
        Random random = new(3);
        string json = Encoding.UTF8.GetString(
            LandscapeJson.WriteToUtf8Bytes(new RandomLandscape(4, 3).Landscape(), new() { Indented = true }));
        string[] lines = json.Split('\n');
        for (int i = 0; i < 2_000; i++)
        {
            string[] damaged = [.. lines];
            for (int n = random.Next(1, 4); n > 0; n--)
            {
                int line = random.Next(1, lines.Length - 2);
                string end = damaged[line].EndsWith(',') ? "," : string.Empty;
                int colon = damaged[line].IndexOf("\": ", StringComparison.Ordinal);
                damaged[line] = damaged[line].EndsWith('{') || damaged[line].EndsWith('[') || damaged[line].Trim(' ', ',') is "}" or "]"
                    ? damaged[line]
                    : string.Concat(damaged[line].AsSpan(0, colon < 0 ? 0 : colon + 3), Tokens[random.Next(8)], end);
            }

            CheckRead(Encoding.UTF8.GetBytes(string.Join('\n', damaged)));
        }
    }

    [Fact]
    public void Read_RandomBytes_AreRefused()
    {
        Random random = new(5);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            LandscapeJson.Read(bytes).IsValid.Should().BeFalse();
        }
    }

    private static void CheckRead(byte[] utf8)
    {
        LandscapeResult result = LandscapeJson.Read(utf8);
        bool isTold = result.IsValid
            ? result.Errors.IsEmpty
            : !result.Errors.IsEmpty && result.Errors.All(e =>
                e is { Line: >= 1, Position: >= 1 } && e.Location.StartsWith('$') && e.Message.EndsWith('.')
                && !e.Message.Contains("no reason", StringComparison.Ordinal)
                && !e.Message.Contains("System.", StringComparison.Ordinal) && !e.Message.Contains("ValueList", StringComparison.Ordinal));
        if (!isTold)
        {
            Assert.Fail(
                $"'{Encoding.UTF8.GetString(utf8)}' is neither a landscape nor has errors that say where: {string.Join(' ', result.Errors)}"
            );
        }

        result
            .Errors.Select(static e => (e.Line, e.Position))
            .Should()
            .Equal(result.Errors.Select(static e => (e.Line, e.Position)).Order());
    }
}
