using System.Text.RegularExpressions;
using PccGovernance.Tests.Conventions;
using PccGovernance.Text;

namespace PccGovernance.Interchange.Tests.Conventions;

public sealed partial class SentenceTests
{
    private const string Sources = "src/PccGovernance.Interchange/";

    /// <summary>What is no result of an import or export, and why.</summary>
    private static readonly Dictionary<string, string> NotOfResults = new(StringComparer.Ordinal)
    {
        ["Text/"] = "the phrases themselves",
        ["Workbooks/LandscapeWorkbook.cs"] = "what a workbook tells whoever fills it, which is part of the format and read back",
        ["Workbooks/WorkbookChoices.cs"] = "notes on the columns of that workbook",
        ["Formats/DueCalendar.cs"] = "titles of events, which are the content of a calendar",
        ["Columns/MappedSheet.cs"] = "what is wrong with a map that a caller gave",
    };

    /// <summary>
    /// Parts of what is no sentence: names in a landscape and words of the field that cells are compared with, what an answer may be, the
    /// place that a fact came from, and what an exception calls a document.
    /// </summary>
    private static readonly string[] Names =
    [
        "olice and Crime",
        "police and crime",
        "fire and crime",
        "throseddu",
        "office of the",
        "ire and rescue",
        "Fire and Rescue Service",
        "gwasanaeth tan",
        "and a half",
        "the county council's area of {",
        "the health board area {",
        "the kind of the board",
        "a seat for each",
        "{context.FileName}, sheet",
        "The map of columns",
        "The document of decisions",
    ];

    [Fact]
    public void Sources_BesideThePhrases_HoldNoSentence()
    {
        SourceFile[] sources = [.. Repository.Files.Where(IsEngine)];

        sources.Should().HaveCountGreaterThan(60);
        sources.SelectMany(static file =>
                from Match literal in Literal().Matches(Exception().Replace(Comment().Replace(file.Text, string.Empty), string.Empty))
                where IsSentence(literal.Groups["text"].Value)
                select $"{file.Path}: {literal.Groups["text"].Value}")
            .Where(static found => !Names.Any(found.Contains))
            .Should()
            .BeEmpty("what an import says can be translated: a phrase for each code, in Text");
    }

    [Theory]
    [InlineData("'{text}' is no amount of money.", true)]
    [InlineData("it is its short name", true)]
    [InlineData("{place} district council", false)]
    [InlineData("every month|once a month|yn fisol|bob mis", false)]
    public void IsSentence_Text_TellsSentencesFromWordsOfTheField(string text, bool expected) => IsSentence(text).Should().Be(expected);

    [Fact]
    public void Phrases_OfEveryCodeInTheSources_AreThereAndEachIsUsed()
    {
        string[] used =
        [
            .. Repository.Files.Where(IsEngine)
                .SelectMany(static file => Code().Matches(file.Text))
                .Select(static match => match.Groups["code"].Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        string[] said = [.. InterchangePhrases.English.Select(static phrase => phrase.Key).Order(StringComparer.Ordinal)];

        said.Should().OnlyHaveUniqueItems();
        said.Should().Equal(used);
    }

    [Fact]
    public void Say_PhrasebookOfAnotherLanguage_SaysWhatItHasAndTheRestInEnglish()
    {
        Phrasebook other = Phrasebook.Welsh.With(
            new KeyValuePair<string, Phrase>("import.cell.no-money", static a => $"Nid swm yw '{a.Text("text")}'."));

        ImportReport.Say(Statement.Of("import.cell.no-money", ("text", "lots")), other).Should().Be("Nid swm yw 'lots'.");
        ImportReport.Say(Statement.Of("import.cell.no-date", ("text", "soon")), other).Should().Be("'soon' is no date.");
    }

    /// <summary>Four words in a row, or fewer that say why; but no alternatives of a pattern.</summary>
    private static bool IsSentence(string text)
    {
        int words = Word().Count(Hole().Replace(text, " "));
        return !Pattern().IsMatch(text)
            && (words >= 4 || (words >= 2 && (text.EndsWith('.') || text.StartsWith("it ", StringComparison.Ordinal))));
    }

    private static bool IsEngine(SourceFile file) =>
        file.Path.StartsWith(Sources, StringComparison.Ordinal)
            && file.Path.EndsWith(".cs", StringComparison.Ordinal)
            && !NotOfResults.Keys.Any(file.Path[Sources.Length..].StartsWith);

    [GeneratedRegex(@"//[^\n]*", RegexOptions.None, 10_000)]
    private static partial Regex Comment();

    /// <summary>What is said to a caller whose file cannot be read is in English, as all exceptions are.</summary>
    [GeneratedRegex(@"(throw new|new InterchangeException\().*?\)\s*[;,:]\r?\n|\[GeneratedRegex\(.*?\)\]",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex Exception();

    [GeneratedRegex(@"""(?<text>(?:[^""\\\n]|\\.)*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 10_000)]
    private static partial Regex Hole();

    /// <summary>Alternatives of a pattern, which texts of cells are compared with.</summary>
    [GeneratedRegex(@"\|", RegexOptions.None, 10_000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<=^|\s)[A-Za-z']+(?=[\s.,:;!?]|$)", RegexOptions.None, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex("\"(?<code>(import|export)\\.[a-z.-]+[a-z])\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Code();
}
