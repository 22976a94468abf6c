using System.Text.RegularExpressions;
using PccGovernance.Tests.Conventions;

namespace PccGovernance.Reporting.Tests.Conventions;

public sealed partial class SentenceTests
{
    [Fact]
    public void Sources_BesideThePhrases_HoldNoSentence()
    {
        SourceFile[] sources =
        [
            .. Repository.Files.Where(static file =>
                file.Path.StartsWith("src/PccGovernance.Reporting/", StringComparison.Ordinal)
                && file.Path.EndsWith(".cs", StringComparison.Ordinal)
                && !file.Path.Contains("/Phrases/", StringComparison.Ordinal)),
        ];

        sources.Should().HaveCountGreaterThan(30);
        sources
            .SelectMany(static file =>
                Exception().Replace(file.Text, string.Empty).Split('\n')
                    .Where(static line =>
                        !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                        && Sentence().IsMatch(line))
                    .Select(line => $"{file.Path}: {line.Trim()}"))
            .Should()
            .BeEmpty("what a paper says can be translated: a phrase for each code, in Phrases");
    }

    [Fact]
    public void Phrases_OfEveryCodeInTheSources_AreThereAndEachIsUsed()
    {
        string[] used =
        [
            .. Repository
                .Files.Where(static file =>
                    file.Path.StartsWith("src/PccGovernance.Reporting/", StringComparison.Ordinal)
                    && file.Path.EndsWith(".cs", StringComparison.Ordinal)
                    && !file.Path.Contains("/Phrases/", StringComparison.Ordinal))
                .SelectMany(static file => Code().Matches(file.Text))
                .Select(static match => match.Groups["code"].Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        string[] said = [.. ReportingPhrases.English.Select(static phrase => phrase.Key).Order(StringComparer.Ordinal)];

        said.Should().OnlyHaveUniqueItems();
        said.Should().Equal(used);
    }

    /// <summary>What is said to a caller who went wrong is in English, as everywhere.</summary>
    [GeneratedRegex("throw new [^;]*;", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Exception();

    /// <summary>Three words in a row within quotation marks.</summary>
    [GeneratedRegex("\"[^\"<={}]*[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("\"(?<code>paper\\.[a-z.-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
