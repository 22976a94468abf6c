namespace PccGovernance.Classification;

/// <summary>Reads a lexicon in the form that the head of <c>themes.lexicon</c> describes.</summary>
internal static class LexiconReader
{
    private const string Nothing = "nothing";

    public static (ValueList<ThemePhrase> Phrases, LexiconGrammar Grammar) Read(string text)
    {
        List<ThemePhrase> phrases = [];
        SortedDictionary<string, List<string>> classes = new(StringComparer.Ordinal);
        Dictionary<string, string[]> themes = new(StringComparer.Ordinal);
        LexiconGrammar grammar = LexiconGrammar.None;
        string? theme = null;
        ValueList<Id<Theme>> unless = [];
        foreach (string line in Lines(text))
        {
            if (line[0] == '[')
            {
                theme = line.Trim('[', ']');
                unless = [];
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string head = line[..colon].Trim();
            string rest = line[(colon + 1)..];
            if (head[0] == '<')
            {
                string name = head[1..head.IndexOf('>', StringComparison.Ordinal)];
                if (head.EndsWith("themes", StringComparison.Ordinal))
                {
                    themes[name] = Words(rest);
                    continue;
                }

                classes.TryAdd(name, []);
                classes[name]
                    .AddRange(head.EndsWith("verbs", StringComparison.Ordinal) ? Words(rest).SelectMany(WordForms.OfVerb) : Words(rest));
                continue;
            }

            switch (head)
            {
                case "light":
                    grammar = grammar with { Light = Words(rest).ToValueList() };
                    break;
                case "places":
                    grammar = grammar with { Places = Words(rest).ToValueList() };
                    break;
                case "introducing":
                    grammar = grammar with { Introducing = Words(rest).ToValueList() };
                    break;
                case "means":
                    grammar = grammar with { Means = Words(rest).ToValueList() };
                    break;
                case "beside":
                    grammar = grammar with { Beside = Words(rest).ToValueList() };
                    break;
                case "purpose":
                    grammar = grammar with { Purpose = Words(rest).ToValueList() };
                    break;
                case "focus":
                    grammar = grammar with { Focus = Words(rest).ToValueList() };
                    break;
                case "binding":
                    grammar = grammar with { Binding = Words(rest).ToValueList() };
                    break;
                case "telling":
                    grammar = grammar with { Telling = Words(rest).ToValueList() };
                    break;
                case "about":
                    grammar = grammar with { About = Words(rest).ToValueList() };
                    break;
                case "harming":
                    grammar = grammar with { Harming = Words(rest).ToValueList() };
                    break;
                case "relative":
                    grammar = grammar with { Relative = Words(rest).ToValueList() };
                    break;
                case "covering":
                    grammar = grammar with { Covering = Words(rest).Select(static id => new Id<Theme>(id)).ToValueList() };
                    break;
                case "persons":
                    grammar = grammar with { Persons = Words(rest).Select(static id => new Id<Theme>(id)).ToValueList() };
                    break;
                case "aims":
                    grammar = grammar with { AimClasses = Words(rest).ToValueList() };
                    break;
                case "manner":
                    grammar = grammar with { Manner = Words(rest).Select(static id => new Id<Theme>(id)).ToValueList() };
                    break;
                case "general":
                    grammar = grammar with { General = Words(rest).Select(static id => new Id<Theme>(id)).ToValueList() };
                    break;
                case "unless":
                    unless = Words(rest).Select(static id => new Id<Theme>(id)).ToValueList();
                    break;
                default:
                    phrases.AddRange(Split(rest, ';').Select(item => Phrase(item, theme!, head, unless, themes)));
                    break;
            }
        }

        return (
            phrases.DistinctBy(static phrase => phrase.Key).ToValueList(),
            grammar with
            {
                Classes = classes.Select(static entry => KeyValuePair.Create(entry.Key, entry.Value.ToValueList())).ToValueList(),
            });
    }

    private static ThemePhrase Phrase(
        string item,
        string theme,
        string tier,
        ValueList<Id<Theme>> unless,
        Dictionary<string, string[]> themes)
    {
        string[] words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            Theme = string.Equals(theme, Nothing, StringComparison.Ordinal) ? null : new Id<Theme>(theme),
            Phrase = string.Join(' ', words.Where(static word => word[0] is not ('!' or '+'))),
            Weight = tier switch
            {
                "fair" or "fair minor" => 0.6m,
                "hint" => 0.35m,
                _ => 0.9m,
            },
            Scope = tier switch
            {
                "named" => PhraseScope.Named,
                "minor" or "fair minor" => PhraseScope.Minor,
                "heading" => PhraseScope.Heading,
                _ => PhraseScope.General,
            },
            Unless = [.. unless, .. Marked(words, '!', themes)],
            OnlyWith = Marked(words, '+', themes).ToValueList(),
        };
    }

    private static IEnumerable<Id<Theme>> Marked(string[] words, char mark, Dictionary<string, string[]> themes) =>
        words
            .Where(word => word[0] == mark)
            .SelectMany(word => themes.GetValueOrDefault(word[1..], [word[1..]]))
            .Select(static id => new Id<Theme>(id));

    /// <summary>The lines without comments, each with the indented lines that continue it.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        string? line = null;
        foreach (
            string part in Split(text, '\n', trim: false)
                .Select(static part => part.TrimEnd())
                .Where(static part => part.Length > 0 && part[0] != '#'))
        {
            if (line is not null && part[0] == ' ')
            {
                line += part;
                continue;
            }

            if (line is not null)
            {
                yield return line;
            }

            line = part;
        }

        if (line is not null)
        {
            yield return line;
        }
    }

    private static string[] Words(string list) => Split(list, ',');

    private static string[] Split(string text, char by, bool trim = true) =>
        text.Split(by, trim ? StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries : StringSplitOptions.None);
}
