using PccGovernance.Classification;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the short words of a column of themes: by the package's own words, the taxonomy's, and last by the classifier.</summary>
internal sealed class ThemeText
{
    private static readonly Dictionary<string, string[]> s_several = Lexicon.Lines("themes")
        .SelectMany(static line => Lexicon.Words(line[1]).Select(word => (Word: word, Theme: line[0])))
        .GroupBy(static pair => pair.Word, static pair => pair.Theme, StringComparer.Ordinal)
        .Where(static group => group.Skip(1).Any())
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private const int LeastBeginning = 4;
    private const int MostThemes = 3;

    private readonly Dictionary<string, string> _words = Lexicon.Pairs("themes");

    public ThemeText(ThemeTaxonomy taxonomy)
    {
        foreach (Theme theme in taxonomy.Themes)
        {
            foreach (string word in (IEnumerable<string>)[theme.Id.Value, theme.Name, .. theme.Synonyms])
            {
                _words.TryAdd(TextKey.Of(word), theme.Id.Value);
            }
        }
    }

    /// <summary>The themes of a cell, and what has to be said of each word that is none or is guessed.</summary>
    public (List<Id<Theme>> Themes, List<CellReading<string>> Said) Read(string cell)
    {
        List<Id<Theme>> themes = [];
        List<CellReading<string>> said = [];
        foreach (
            string part in SeatSplitter
                .Outside(TextKey.Tidy(cell), ';', ',', '\n', '•')
                .Select(static part => part.Trim(' ', '-', '–', '.'))
                .Where(static part => part.Length > 0 && !CellWords.IsNothing(part)))
        {
            if (s_several.TryGetValue(TextKey.Of(part), out string[]? either))
            {
                said.Add(new()
                {
                    Value = part,
                    Score = 0,
                    Issue = ImportEntryKind.Ambiguous,
                    Statement = Statement.Of("import.cell.themes-either", ("text", part)),
                    Alternatives = either,
                });
                continue;
            }

            if (Known(part) is { } theme)
            {
                themes.Add(Id<Theme>.Parse(theme));
                continue;
            }

            string[] pieces = part.Split(['/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (pieces.Length < 2)
            {
                pieces = part.Split([" & ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            }

            if (pieces.Length > 1 && Array.TrueForAll(pieces, piece => Known(piece) is not null))
            {
                themes.AddRange(pieces.Select(piece => Id<Theme>.Parse(Known(piece)!)));
                continue;
            }

            if (InShort(part) is { Length: > 0 } begun)
            {
                if (begun.Length == 1)
                {
                    themes.Add(Id<Theme>.Parse(begun[0]));
                }

                said.Add(
                    new()
                    {
                        Value = part,
                        HasValue = begun.Length == 1,
                        Score = begun.Length == 1 ? 0.7m : 0,
                        Issue = begun.Length == 1 ? ImportEntryKind.Guessed : ImportEntryKind.Ambiguous,
                        Statement = begun.Length == 1
                            ? Statement.Of("import.cell.theme", ("text", part), ("theme", begun[0]))
                            : Statement.Of("import.cell.themes-either", ("text", part)),
                        Alternatives = begun,
                    });
                continue;
            }

            ClassifiedTheme? best = ThemeClassifier
                .Default.Classify(part)
                .Themes.OrderByDescending(static theme => theme.Strength)
                .FirstOrDefault();
            if (best is not null)
            {
                themes.Add(best.Theme);
                said.Add(
                    CellReading<string>.Guess(
                        part,
                        0.7m,
                        ImportEntryKind.Guessed,
                        Statement.Of("import.cell.theme", ("text", part), ("theme", best.Theme.Value)),
                        best.Theme.Value));
            }
            else
            {
                said.Add(
                    new()
                    {
                        Value = part,
                        Score = 0,
                        Issue = ImportEntryKind.NotUnderstood,
                        Statement = Statement.Of("import.cell.no-theme", ("text", part)),
                        Group = QuestionGroups.NoTheme,
                    });
            }
        }

        return ([.. themes.Distinct()], said);
    }

    /// <summary>Whether a text is a list of themes that are known, and nothing else.</summary>
    public bool IsList(string cell) => cell.Length <= 200 && cell.Split(';', ',', '\n', '•', '/') is var parts
        && parts.Count(part => Known(part.Trim(' ', '-', '–', '.')) is not null) * 3 >= parts.Length * 2;

    /// <summary>
    /// The themes of whose words a code is the beginning or the initials: <c>SAFEG</c>, <c>RR</c>; few, or it tells nothing.
    /// </summary>
    private string[] InShort(string part)
    {
        string key = TextKey.Of(part);
        if (key.Contains(' ', StringComparison.Ordinal) || key.Length < 2 || part.Any(char.IsLower))
        {
            return [];
        }

        string[] themes =
        [
            .. _words.Where(pair => key.Length >= LeastBeginning && pair.Key.StartsWith(key, StringComparison.Ordinal)
                    || (pair.Key.Contains(' ', StringComparison.Ordinal) && TextKey.Initials(pair.Key) == key))
                .Select(static pair => pair.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Take(MostThemes + 1),
        ];
        return themes.Length > MostThemes ? [] : themes;
    }

    private string? Known(string part)
    {
        string key = TextKey.Of(part);
        return _words.GetValueOrDefault(key)
            ?? _words.GetValueOrDefault(TextKey.Expanded(part))
            ?? (key.EndsWith('s') ? _words.GetValueOrDefault(key[..^1]) : _words.GetValueOrDefault(key + "s"));
    }
}
