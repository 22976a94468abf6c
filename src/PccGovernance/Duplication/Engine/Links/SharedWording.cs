using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// What boards say that they do, in their own words: two words in a row that two of them use and no third one on their ground.
/// </summary>
/// <remarks>
/// Words by which any board is described tell nothing, nor do the names of themes, which are compared as themes: what is left is the thing
/// itself, such as a form, a place of safety, a section of an Act.
/// </remarks>
internal sealed class SharedWording
{
    private readonly PartnershipProfile[] _boards;
    private readonly Dictionary<string, List<int>> _phrases = new(StringComparer.Ordinal);

    private SharedWording(PartnershipProfile[] boards) => _boards = boards;

    /// <summary>The phrases that two boards on one ground have for themselves, by the numbers of the boards.</summary>
    public static Dictionary<(int First, int Second), string[]> Of(LinkSources sources, Landscape landscape)
    {
        Dictionary<(int First, int Second), string[]> shared = [];
        if (sources.Written.Count == 0)
        {
            return shared;
        }

        SharedWording wording = new(sources.All);
        wording.Read(sources.Written, landscape.Edition.Themes.Themes.Concat(landscape.Contents.Themes)
            .SelectMany(static theme => PlainWords.Of(theme.Name)).ToHashSet(StringComparer.Ordinal).Contains);
        foreach ((string phrase, List<int> those) in wording._phrases)
        {
            foreach ((int first, int second) in wording.Pairs(those))
            {
                shared[(first, second)] = shared.TryGetValue((first, second), out string[]? known)
                    ? [.. known.Append(phrase).Order(StringComparer.Ordinal)]
                    : [phrase];
            }
        }

        return shared;
    }

    private void Read(List<PartnershipProfile> written, Predicate<string> isOfThemes)
    {
        foreach (PartnershipProfile board in written.Where(static board => !board.Ground.Extent.IsEmpty))
        {
            foreach (string phrase in PhrasesOf(board.Partnership.Purpose, isOfThemes))
            {
                if (!_phrases.TryGetValue(phrase, out List<int>? there))
                {
                    _phrases.Add(phrase, there = []);
                }

                there.Add(board.Number);
            }
        }
    }

    // Where a third one has common ground with the two, the words are no more than how things are called there.
    private IEnumerable<(int First, int Second)> Pairs(List<int> those)
    {
        foreach (IGrouping<FootprintFacts, int> ground in those.GroupBy(board => _boards[board].Ground))
        {
            if (ground.ToArray() is [int first, int second]
                && !those.Exists(other => other != first && other != second
                    && _boards[other].Ground.Extent.Intersects(ground.Key.Extent)))
            {
                yield return (first, second);
            }
        }
    }

    private static HashSet<string> PhrasesOf(string? purpose, Predicate<string> isOfThemes)
    {
        HashSet<string> phrases = new(StringComparer.Ordinal);
        foreach (string part in (purpose ?? string.Empty).Split([',', ';', ':', '.', '(', ')', '/', '+', '&', '–', '—']))
        {
            string[] words = PlainWords.Of(part);
            for (int at = 0; at + 1 < words.Length; at++)
            {
                (string one, string other) = (words[at], words[at + 1]);
                if (Tells(one, other) && !(isOfThemes(one) && isOfThemes(other)))
                {
                    phrases.Add($"{one} {other}");
                }
            }
        }

        return phrases;
    }

    // A number tells something beside the word that it counts: "section 136".
    private static bool Tells(string one, string other) =>
        !GeneralWords.Has(one) && !GeneralWords.Has(other) && (char.IsAsciiLetter(one[0]) || char.IsAsciiLetter(other[0]))
        || (one is "section" or "s" && char.IsAsciiDigit(other[0]));
}
