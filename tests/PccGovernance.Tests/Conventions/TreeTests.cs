using System.Text.RegularExpressions;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Conventions;

/// <summary>The rooms as CONTRIBUTING lists them are the folders of the library, in the order in which one may know another.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Listed =
    [
        .. Tree().SelectMany(static line => Room().Matches(line).Select(static match => match.Groups["room"].Value)),
    ];

    [Fact]
    public void Rooms_OfContributing_AreTheFoldersOfTheLibrary() =>
        Listed
            .Should()
            .BeEquivalentTo(
                Repository.LibraryCode.Select(Rooms.OfFile).Where(static room => room.Length > 0).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Rooms_OfContributing_StandInTheOrderOfWhatTheyMayKnow() =>
        Listed.Should().Equal(Listed.OrderBy(static room => Array.IndexOf(Rooms.Order, room)));

    [Fact]
    public void AnalysisRooms_AtTheirRoot_HaveTheFrontDoorAlone()
    {
        foreach (string room in Rooms.Analyses.Where(static room => Listed.Contains(room, StringComparer.Ordinal)))
        {
            Repository
                .LibraryCode.Where(file =>
                    file.FoldersBelow(Repository.Library) is [var only] && string.Equals(only, room, StringComparison.Ordinal))
                .Select(static file => Path.GetFileNameWithoutExtension(file.Path))
                .Should()
                .BeEquivalentTo(
                    [$"{room}Analysis", $"{room}Options", $"{room}Report"],
                    "the rest of a room has its place in a folder with a name");
        }
    }

    [Fact]
    public void ExamplesOfContributing_TakeIdentifiersThatNoRuleHas()
    {
        string[] taken = [.. RuleSet.Default.Rules.Select(static rule => rule.Descriptor.Id)];
        string[] examples = [.. Contributing.SelectMany(static line => Built().Matches(line).Select(static match => match.Groups["id"].Value))];

        examples.Should().NotBeEmpty();
        examples.Should().NotIntersectWith(taken, "whoever follows the example takes its identifier");
    }

    private static IEnumerable<string> Contributing =>
        Repository.Files.Single(static file => string.Equals(file.Path, "CONTRIBUTING.md", StringComparison.Ordinal)).Lines;

    private static IEnumerable<string> Tree() =>
        Contributing
            .SkipWhile(static line => !line.StartsWith("src/PccGovernance/ ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(static line => line.StartsWith(' '));

    [GeneratedRegex(@"(?<=^  |/ )(?<room>[A-Z]\w+)/(?=[ \n]|$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Room();

    [GeneratedRegex(@"BuiltIn\(""(?<id>[A-Z]+\d+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Built();
}
