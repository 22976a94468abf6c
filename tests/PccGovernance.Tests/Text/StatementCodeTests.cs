using System.Text.RegularExpressions;
using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What the code says and what the English book can say are the same.</summary>
public sealed partial class StatementCodeTests
{
    /// <summary>What is made of an identifier or of another code rather than written out.</summary>
    private static readonly string[] Made =
    [
        .. RuleCatalogue.Descriptors.SelectMany(static rule => new[] { rule.Title.Code, rule.Rationale.Code, rule.Examines.Code }),
    ];

    [Fact]
    public void Codes_InTheSource_AreThePhrasesOfTheEnglishBook()
    {
        HashSet<string> used = [.. Made];
        foreach (
            string path in Directory
                .EnumerateFiles(Repository.PathOf("src", "PccGovernance"), "*.cs", SearchOption.AllDirectories)
                .Where(IsSource))
        {
            used.UnionWith(Literal().Matches(File.ReadAllText(path)).Select(static match => match.Groups["code"].Value));
        }

        string[] known = [.. Phrasebook.English.Codes];
        known.Except(used).Should().BeEmpty("each phrase says a statement that the library makes");
        Spoken().Except(known).Should().BeEmpty("each statement that the library makes has a phrase");
    }

    [Fact]
    public void Codes_OfEveryBook_StandOnce() =>
        EnglishPhrases()
            .GroupBy(static phrase => phrase)
            .Where(static code => code.Count() > 1)
            .Select(static code => code.Key)
            .Should()
            .BeEmpty();

    /// <summary>The codes that stand in a <c>Statement.Of</c>.</summary>
    private static IEnumerable<string> Spoken() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src", "PccGovernance"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .SelectMany(static path => Of().Matches(File.ReadAllText(path)).Select(static match => match.Groups["code"].Value))
            .Concat(Made);

    private static IEnumerable<string> EnglishPhrases() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src", "PccGovernance", "Text", "English"), "*.cs")
            .SelectMany(static path => Phrase().Matches(File.ReadAllText(path)).Select(static match => match.Groups["code"].Value));

    /// <summary>Neither the phrasebooks, which would prove themselves, nor what the build made.</summary>
    private static bool IsSource(string path) =>
        !path.Contains(Path.Combine("Text", "English"), StringComparison.Ordinal)
        && !path.Contains(Path.Combine("Text", "Welsh"), StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [GeneratedRegex(@"""(?<code>[a-z]+[a-z-]*\.[a-z][a-z.-]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"Statement\.Of\(\s*""(?<code>[^""{]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Of();

    [GeneratedRegex(@"new\(""(?<code>[^""{]+)"",", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Phrase();
}
