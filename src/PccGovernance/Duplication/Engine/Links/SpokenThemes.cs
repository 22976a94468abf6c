using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells whether a purpose speaks of a theme, and not only the list of themes beside it.</summary>
/// <param name="landscape">The landscape that knows themes and kinds.</param>
/// <param name="themes">The numbers of themes.</param>
internal sealed class SpokenThemes(Landscape landscape, Interner<Theme> themes)
{
    private readonly Dictionary<int, string[]> _words = [];

    /// <summary>Whether it has the theme's name, or that of a kind of board that is there for the theme: homicide reviews.</summary>
    public bool Speaks(string? purpose, int theme)
    {
        Id<Theme> id = themes.Ids([theme])[0];
        return purpose is not null
            && ((landscape.Theme(id) is { } known && Says(purpose, known.Name))
                || KindPhrases.KindsNamedIn(purpose).Any(kind =>
                    landscape.PartnershipKind(kind) is { UsualThemes: { Count: < KindProfile.Menu } usual } && usual.Contains(id)));
    }

    /// <summary>Whether a board is called after a theme: a word of the theme's name, before any "of", stands in the board's.</summary>
    public bool NameOf(string board, int theme)
    {
        if (!_words.TryGetValue(theme, out string[]? words))
        {
            _words.Add(theme, words = WordsOf(theme));
        }

        return words.Length > 0 && Array.Exists(PlainWords.Of(board), word => Array.IndexOf(words, Singular(word)) >= 0);
    }

    private string[] WordsOf(int theme) => landscape.Theme(themes.Ids([theme])[0]) is { } known
        ? [.. PlainWords.Of(known.Name).TakeWhile(static word => word is not "of").Where(static word => !GeneralWords.Has(word))
            .Select(Singular)]
        : [];

    private static string Singular(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;

    /// <summary>Whether a text has a name, word by word.</summary>
    public static bool Says(string text, string name) =>
        $" {string.Join(' ', PlainWords.Of(text))} ".Contains($" {string.Join(' ', PlainWords.Of(name))} ", StringComparison.Ordinal);
}
