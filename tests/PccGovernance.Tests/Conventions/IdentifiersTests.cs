using PccGovernance.Reference;

namespace PccGovernance.Tests.Conventions;

public sealed class IdentifiersTests
{
    /// <summary>Files whose words are those of other lists, and of which.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["src/PccGovernance/Text/English/Law/EnglishStatutePhrases.cs"] = "subjects of requirements",
    };

    private static readonly HashSet<string> Known =
    [
        .. EnglandAndWales.Edition.OrganisationKinds.Select(static kind => kind.Id.Value),
        .. EnglandAndWales.Edition.PartnershipKinds.Select(static kind => kind.Id.Value),
        .. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id.Value),
    ];

    /// <summary>Those that are words of the language, which code may use in another sense.</summary>
    private static readonly HashSet<string> Words = [.. Known.Where(static name => name.All(char.IsAsciiLetterLower))];

    [Fact]
    public void Code_OfEveryPackage_KnowsNoKindAndNoThemeByItsIdentifier() =>
        Identifiers
            .Find(
                Repository.Files.Where(static file => file.Path.StartsWith("src/", StringComparison.Ordinal)
                    && file.Path.EndsWith(".cs", StringComparison.Ordinal)
                    && !Others.ContainsKey(file.Path)),
                Known,
                Words)
            .Should()
            .BeEmpty();

    [Fact]
    public void Others_EachException_IsStillNeeded() =>
        Identifiers.Find(Repository.Files.Where(static file => Others.ContainsKey(file.Path)), Known, Words)
            .Select(static problem => problem.Split('(')[0])
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(Others.Keys);

    [Theory]
    [InlineData("board.Kind is { Value: \"health-and-wellbeing-board\" }", "health-and-wellbeing-board")]
    [InlineData("(\"vawg\", \"domestic-abuse,vawg\")", "domestic-abuse")]
    [InlineData("new(\"victims\")", "victims")]
    [InlineData("organisation.Kind is { Value: \"partnership\" }", "partnership")]
    public void Find_AnIdentifier_IsFound(string code, string name) =>
        Found(code).Should().Equal(
            $"src/PccGovernance/A.cs(1): it knows '{name}' by its identifier: give the reference data a column for what is meant.");

    [Theory]
    [InlineData("(\"partnership\", EntityReference.Of(board.Id))")]
    [InlineData("/// <summary>For example <c>\"domestic-abuse\"</c>.</summary>")]
    [InlineData("x = 1; // as \"domestic-abuse\" does")]
    [InlineData("new(\"anything-else\")")]
    public void Find_WordsOfOtherThings_AreNotFound(string code) => Found(code).Should().BeEmpty();

    private static IEnumerable<string> Found(string code) =>
        Identifiers.Find([new("src/PccGovernance/A.cs", code)], Known, Words);
}
