using PccGovernance.Kernel;

namespace PccGovernance.Classification;

/// <summary>The words by which boards are called, as <c>kinds.lexicon</c> has them; its head describes the form.</summary>
internal static class KindPhrases
{
    private const string Anywhere = "anywhere";
    private const string Safer = "safer";

    private static readonly Lazy<KindPhraseSearch> s_search = new(static () => new(All));

    private static readonly (string Head, string[] Words)[] Rows = [.. Read(EmbeddedDocument.Text("Classification.kinds.lexicon"))];

    /// <summary>The phrases, in the order of the lexicon.</summary>
    public static IEnumerable<KindPhrase> All => Rows
        .Where(static row => !row.Head.StartsWith(Safer, StringComparison.Ordinal))
        .SelectMany(static row => row.Words.Select(words => Phrase(row.Head.Split(' '), words)));

    /// <summary>What a board called "Safer Anywhere Partnership" is.</summary>
    public static KindPhrase OfSafer { get; } = Rows.Where(static row => row.Head.StartsWith(Safer, StringComparison.Ordinal))
        .Select(static row => new KindPhrase(Safer, new(row.Head.Split(' ')[1]), Role(row.Words[0])))
        .Single();

    /// <summary>Finds the phrases in a text.</summary>
    public static KindPhraseSearch Search => s_search.Value;

    /// <summary>The kinds of board that a text names.</summary>
    public static IEnumerable<Id<PartnershipKind>> KindsNamedIn(string text) =>
        Search.In(text, isName: true)?.Select(static phrase => phrase.Kind).OfType<Id<PartnershipKind>>() ?? [];

    private static KindPhrase Phrase(string[] head, string words) => head switch
    {
        [var role] => new(words, null, Role(role)),
        [var role, Anywhere] => new(words, null, Role(role), IsForNamesOnly: false),
        [var role, var kind] => new(words, new Id<PartnershipKind>(kind), Role(role)),
        _ => throw new InvalidOperationException($"The lexicon of kinds has '{string.Join(' ', head)}': give a role and, at most, a kind."),
    };

    private static PartnershipRole Role(string word) => Enum.Parse<PartnershipRole>(word, ignoreCase: true);

    private static IEnumerable<(string Head, string[] Words)> Read(string text)
    {
        List<string> rows = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                rows[^1] += " " + line.Trim();
            }
            else
            {
                rows.Add(line);
            }
        }

        return rows.Select(static row => row.Split(':', StringSplitOptions.TrimEntries))
            .Select(static parts => (parts[0], parts[1].Split(',', StringSplitOptions.TrimEntries)));
    }
}
