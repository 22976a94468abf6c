using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds English sentences where results are made: they belong to the Text room.</summary>
/// <remarks>
/// Misuse is an exception, whose message is for the developer who reads it, and options name their own problems: these stay where they are
/// thrown.
/// </remarks>
public static partial class Sentences
{
    private const int Words = 4;
    private const int TimeoutInMilliseconds = 10_000;

    /// <summary>Where results are made. The rooms below know no statements; the Text room is where sentences belong.</summary>
    public static readonly string[] Rooms =
    [
        "Duplication",
        "Costing",
        "Demand",
        "Alignment",
        "Delivery",
        "Statute",
        "Rules",
        "Reviews",
        "Scenarios",
        "Succession",
        "Placement",
    ];

    /// <summary>What is no sentence of a result, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotOfResults = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Costing/Assumptions/"] = "names and sources of assumption sets",
        ["Costing/CostingAnalysis.cs"] = "misuse: what is wrong with an argument",
        ["Costing/Burdens/NewBurden.cs"] = "misuse: what is wrong with a burden",
        ["Rules/RuleSet.cs"] = "misuse: what is wrong with a rule",
        ["Rules/Baselines/BaselineJson.cs"] = "errors of a document",
        ["Reviews/LandscapeReviewer.cs"] = "the reason why an analyzer is silenced",
    };

    public static IEnumerable<string> Find(IEnumerable<SourceFile> files) =>
        from file in files
        where
            Rooms.Contains(Conventions.Rooms.OfFile(file), StringComparer.Ordinal)
            && !NotOfResults.Keys.Any(file.Path[Repository.Library.Length..].StartsWith)
        from Match literal in Literal().Matches(Speechless(file.Text))
        where Word().Count(Hole().Replace(literal.Groups["text"].Value, " ")) >= Words
        select $"{file.Path}: '{literal.Groups["text"].Value}'";

    /// <summary>The text without comments, attributes and statements that throw or that name what is wrong with an option.</summary>
    private static string Speechless(string text) => Problem().Replace(Comment().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex(@"//[^\n]*", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(Citation = new|throw new|new \w*Exception\(|yield return "
        + @"|Problems?\.\w+\(|ThrowIf\w+\(|\[(Obsolete|GeneratedRegex|RequiresUnreferencedCode|UnconditionalSuppressMessage)\()[^;]*[;\]]",
        RegexOptions.ExplicitCapture,
        TimeoutInMilliseconds
    )]
    private static partial Regex Problem();

    [GeneratedRegex(@"""(?<text>(?:[^""\\\n]|\\.)*)""", RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Hole();

    [GeneratedRegex(@"(?<=^|\s)[A-Za-z]+(?=[\s.,:;!?]|$)", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Word();
}
