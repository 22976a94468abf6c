using System.Text.RegularExpressions;
using PccGovernance.Classification;

namespace PccGovernance.Benchmarks;

/// <summary>
/// What a .NET developer would write: one regular expression for each phrase of a lexicon, those that use classes of words left out.
/// Plurals are allowed for, and of matches within a longer one only the longer counts.
/// </summary>
internal sealed class RegexClassifier(ThemeLexicon lexicon)
{
    private readonly (Id<Theme> Theme, Regex Pattern)[] _patterns =
    [
        .. lexicon.Phrases.Where(static phrase => phrase.Theme is not null && !phrase.Phrase.Contains('<', StringComparison.Ordinal))
            .Select(static phrase => (phrase.Theme!.Value, Pattern(phrase.Phrase))),
    ];

    public int Patterns => _patterns.Length;

    public Id<Theme>[] Classify(string text)
    {
        List<(Id<Theme> Theme, int From, int To)> matches = [];
        foreach ((Id<Theme> theme, Regex pattern) in _patterns)
        {
            foreach (ValueMatch match in pattern.EnumerateMatches(text))
            {
                matches.Add((theme, match.Index, match.Index + match.Length));
            }
        }

        return
        [
            .. matches
                .Where(match =>
                    !matches.Exists(other =>
                        other.From <= match.From && other.To >= match.To && other.To - other.From > match.To - match.From))
                .Select(static match => match.Theme)
                .Distinct()
                .Order(),
        ];
    }

    private static Regex Pattern(string words) =>
        new(
            @"(?<![\w])"
                + string.Join(
                    @"[^\w]+",
                    Words()
                        .Matches(words)
                        .Select(static word => Regex.Escape(word.Value.EndsWith('s') ? word.Value[..^1] : word.Value) + "s?"))
                + @"(?![\w])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10));

    private static Regex Words() => new(@"[\w]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
