using System.Collections.Frozen;
using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Boards that say in other sentences that they do the same: purposes with several words in common that few boards of the force area use.
/// </summary>
/// <remarks>
/// "Samples body-worn video of stops" and "grades stops and searches from recordings" have no two words in a row in common. One rare word
/// is chance, three of them are the same work: of the pairs of fourteen judged areas that have three, a subject in common and half of
/// the smaller table, every one was judged worth telling.
/// </remarks>
internal sealed class LikePurposes
{
    /// <summary>How many words two purposes must have in common.</summary>
    private const int Fewest = 3;

    /// <summary>A word that more boards of a force area use is how things are called there.</summary>
    private const int MostBoards = 4;

    /// <summary>A shorter stem is no longer one word.</summary>
    private const int ShortestStem = 4;

    private const int ShortestWord = 3;

    // The longest first, so that one word has one stem.
    private static readonly string[] s_endings =
        ["ations", "ation", "ings", "ing", "ments", "ment", "ions", "ion", "ers", "ies", "ed", "es", "er", "s", "ly", "e", "y"];

    // Verbs and order by which any purpose goes on, beside those by which any board is described.
    private static readonly FrozenSet<string> s_saysLittle = new[]
        {
            "been", "carried", "carries", "carry", "consider", "considers", "consideration", "effect", "exercise", "exercises", "final",
            "first", "function", "functions", "given", "gives", "include", "included", "includes", "independent", "means", "person",
            "persons", "purpose", "receive", "receives", "right", "second", "shall", "should", "third",
        }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _places;
    private readonly Dictionary<(int First, int Second), List<string>> _common = [];

    private LikePurposes(Landscape landscape) =>
        _places = landscape.Geography.Authorities.SelectMany(static authority => PlainWords.Of(authority.Name))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that two boards have in common, by the numbers of the boards.</summary>
    public static Dictionary<(int First, int Second), string[]> Of(LinkSources sources, Landscape landscape)
    {
        List<PartnershipProfile> speaking = sources.Written.FindAll(static board =>
            board.Themes.Length > 0 && !board.Ground.Extent.IsEmpty);
        if (speaking.Count < 2)
        {
            return [];
        }

        LikePurposes like = new(landscape);
        foreach (IGrouping<AreaCode, PartnershipProfile> area in speaking
            // A board of several force areas speaks in each.
            .SelectMany(static board => board.Ground.ForceAreas.Select(area => (Area: area, Board: board)))
            .GroupBy(static entry => entry.Area, static entry => entry.Board))
        {
            like.Read(area);
        }

        return like._common.Where(static pair => pair.Value.Count >= Fewest)
            .ToDictionary(static pair => pair.Key, static pair => pair.Value.Order(StringComparer.Ordinal).ToArray());
    }

    private void Read(IEnumerable<PartnershipProfile> area)
    {
        Dictionary<string, List<(PartnershipProfile Board, string Word)>> users = new(StringComparer.Ordinal);
        foreach (PartnershipProfile board in area)
        {
            foreach ((string stem, string word) in StemsOf(board.Partnership.Purpose!))
            {
                if (!users.TryGetValue(stem, out List<(PartnershipProfile, string)>? those))
                {
                    users.Add(stem, those = []);
                }

                those.Add((board, word));
            }
        }

        foreach (List<(PartnershipProfile Board, string Word)> those in users.Values)
        {
            if (those.Count is > 1 and <= MostBoards)
            {
                Pair(those);
            }
        }
    }

    private void Pair(List<(PartnershipProfile Board, string Word)> those)
    {
        for (int one = 0; one < those.Count; one++)
        {
            for (int other = one + 1; other < those.Count; other++)
            {
                (PartnershipProfile first, PartnershipProfile second) = (those[one].Board, those[other].Board);
                if (SortedSets.Intersect(first.Themes, second.Themes) && first.Ground.Extent.Intersects(second.Ground.Extent))
                {
                    (int, int) pair = first.Number < second.Number ? (first.Number, second.Number) : (second.Number, first.Number);
                    if (!_common.TryGetValue(pair, out List<string>? words))
                    {
                        _common.Add(pair, words = []);
                    }

                    if (!words.Contains(those[one].Word))
                    {
                        words.Add(those[one].Word);
                    }
                }
            }
        }
    }

    private Dictionary<string, string> StemsOf(string purpose)
    {
        Dictionary<string, string> stems = new(StringComparer.Ordinal);
        foreach (string word in PlainWords.Of(purpose))
        {
            if (word.Length >= ShortestWord && !GeneralWords.Has(word) && !s_saysLittle.Contains(word) && !_places.Contains(word))
            {
                stems.TryAdd(Stem(word), word);
            }
        }

        return stems;
    }

    private static string Stem(string word)
    {
        string? ending = Array.Find(s_endings, ending =>
            word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
