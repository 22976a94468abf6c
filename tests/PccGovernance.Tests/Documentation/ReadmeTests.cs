using System.Reflection;
using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Documentation;

/// <summary>The code of the README is code that is compiled and run.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void FirstCodeBlock_IsTheQuickStart()
    {
        Blocks("csharp")[0].Should().Be(Repository.Read("samples", "QuickStart", "Program.cs").TrimEnd());
    }

    [Fact]
    public void QuickStart_IsUnderFortyLines()
    {
        Repository.Read("samples", "QuickStart", "Program.cs").TrimEnd().Split('\n').Length.Should().BeLessThan(40);
    }

    [Fact]
    public void OutputBlock_IsWhatTheQuickStartPrints()
    {
        Blocks(string.Empty).Should().Contain(QuickStart.Value);
    }

    [Fact]
    public void ServicesBlock_IsCodeOfATest()
    {
        string code = Blocks("csharp")[1];

        Flat(Repository.Read("tests", "PccGovernance.Tests", "Documentation", "ReadmeServicesTests.cs")).Should().Contain(Flat(code));
    }

    [Fact]
    public void Commands_AreTheTwoThatSetUpEverything()
    {
        Blocks(string.Empty).Should().Contain("dotnet run --project samples/ReviewForceArea").And.Contain("dotnet test");
    }

    [Fact]
    public void Links_LeadToFiles()
    {
        string[] broken =
        [
            .. Link().Matches(Repository.Read("README.md")).Select(match => match.Groups["target"].Value)
                .Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !File.Exists(Repository.PathOf(target))),
        ];

        broken.Should().BeEmpty();
    }

    private static readonly Lazy<string> QuickStart = new(() =>
    {
        TextWriter console = Console.Out;
        using StringWriter captured = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(captured);
            Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return captured.ToString().TrimEnd();
    });

    private static string[] Blocks(string language) =>
        [
            .. Fence()
                .Matches(Repository.Read("README.md"))
                .Where(match => match.Groups["language"].Value == language)
                .Select(match => match.Groups["code"].Value.TrimEnd()),
        ];

    private static string Flat(string code) => Space().Replace(code, " ");

    [GeneratedRegex(
        "^```(?<language>[a-z]*)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1_000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Space();
}
