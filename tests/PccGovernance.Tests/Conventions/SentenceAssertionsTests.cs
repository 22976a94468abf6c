namespace PccGovernance.Tests.Conventions;

/// <summary>Tests assert codes and arguments; how they are said is tested in Text.</summary>
public sealed class SentenceAssertionsTests
{
    // Written in pieces, so that this file is not found.
    private static readonly string[] Sayings = [".Sa" + "y(", ".Engl" + "ish()", "ScenarioSentences" + "."];

    /// <summary>Where what is read is made of sentences: the phrasebooks, the pages of the documentation, and the screens of the samples.</summary>
    private static readonly string[] MaySay = ["Text/", "Documentation/", "Samples/"];

    [Fact]
    public void Tests_OutsideText_AssertCodesAndArguments() =>
        Saying().Where(static file => !MaySay.Any(path => file.StartsWith(path, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void MaySay_EachException_IsStillNeeded() =>
        MaySay.Should().OnlyContain(static path => Saying().Any(file => file.StartsWith(path, StringComparison.Ordinal)));

    private static IEnumerable<string> Saying()
    {
        string root = Path.Combine(Repository.Root, "tests", "PccGovernance.Tests");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(static path => Sayings.Any(saying => File.ReadAllText(path).Contains(saying, StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal));
    }
}
