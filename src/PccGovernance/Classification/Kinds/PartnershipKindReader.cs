namespace PccGovernance.Classification;

/// <summary>Reads from the name and purpose of a partnership what it may be: a suggestion with the words that decided, for records that lack a kind.</summary>
/// <remarks>Nothing is learnt and nothing is fetched. The time taken is proportional to the length of the texts. Safe for use from any thread.</remarks>
public static class PartnershipKindReader
{
    private const int MostWords = 6;

    private static readonly Lazy<Dictionary<string, KindPhrase>> s_phrases = new(static () => KindPhrases.All.ToDictionary(static phrase => phrase.Words, StringComparer.Ordinal));

    // Every beginning of a phrase, so that a search stops where no phrase goes on.
    private static readonly Lazy<HashSet<string>> s_beginnings = new(static () => new(
        KindPhrases.All.SelectMany(static phrase => Beginnings(phrase.Words)), StringComparer.Ordinal));

    // Most words of names are in no phrase, and need not be made.
    private static readonly Lazy<HashSet<string>> s_words = new(static () => new(
        KindPhrases.All.SelectMany(static phrase => phrase.Words.Split(' ')), StringComparer.Ordinal));

    /// <summary>What a name and a purpose suggest.</summary>
    /// <param name="name">The name.</param>
    /// <param name="purpose">What it says that it is for; <c>null</c> when not recorded.</param>
    public static SuggestedKind Read(string name, string? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<string> words = [];
        Id<PartnershipKind>? kind = null;
        PartnershipRole role = PartnershipRole.Unknown;
        foreach (KindPhrase phrase in Found(name, isName: true))
        {
            kind ??= phrase.Kind;
            role = Decides(phrase.Role, role) ? phrase.Role : role;
            words.Add(phrase.Words);
        }

        if (purpose is not null)
        {
            foreach (KindPhrase phrase in Found(purpose, isName: false))
            {
                role = role is PartnershipRole.Unknown or PartnershipRole.Board or PartnershipRole.Delivery ? phrase.Role : role;
                words.Add(phrase.Words);
            }
        }

        return new() { Kind = kind, Role = role, Function = FunctionOf(role), Words = words.Count == 0 ? [] : words.Distinct(StringComparer.Ordinal).ToValueList() };
    }

    // The head of an English name stands last; what a board is called beside its subject decides less than that it decides on cases.
    private static bool Decides(PartnershipRole found, PartnershipRole known) =>
        known is not (PartnershipRole.Casework or PartnershipRole.Sitting) || found is PartnershipRole.Coordination or PartnershipRole.Scrutiny or PartnershipRole.Sitting;

    private static PartnershipFunction FunctionOf(PartnershipRole role) => role switch
    {
        PartnershipRole.Unknown => PartnershipFunction.Unknown,
        PartnershipRole.Casework => PartnershipFunction.Casework,
        PartnershipRole.Scrutiny => PartnershipFunction.Oversight,
        PartnershipRole.Service => PartnershipFunction.Service,
        _ => PartnershipFunction.Partnership,
    };

    /// <summary>The phrases of a text, from left to right, the longest at each place.</summary>
    private static IEnumerable<KindPhrase> Found(string text, bool isName)
    {
        string[] words = PlainWords.Of(text, s_words.Value);
        for (int start = 0; start < words.Length; start++)
        {
            KindPhrase? longest = null;
            int end = start;
            string run = words[start];
            for (int count = 1; count <= MostWords; count++)
            {
                if (s_phrases.Value.TryGetValue(run, out KindPhrase? phrase) && (isName || !phrase.IsForNamesOnly))
                {
                    (longest, end) = (phrase, start + count - 1);
                }

                if (start + count >= words.Length || !s_beginnings.Value.Contains(run))
                {
                    break;
                }

                run = $"{run} {words[start + count]}";
            }

            if (longest is not null)
            {
                yield return longest;
                start = end;
            }
        }
    }

    private static IEnumerable<string> Beginnings(string words)
    {
        for (int space = words.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = words.IndexOf(' ', space + 1))
        {
            yield return words[..space];
        }
    }
}
