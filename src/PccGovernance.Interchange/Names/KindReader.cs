using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Finds the kind of a board from its name and from what a column of types says.</summary>
internal sealed partial class KindReader
{
    /// <summary>Phrases by their first word, the longest first: every board is looked at for all of them.</summary>
    private readonly Dictionary<string, (string Phrase, string Kind)[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly HashSet<string> _phrases;
    private readonly HashSet<string> _known;
    private readonly bool _wales;

    public KindReader(IEnumerable<PartnershipKind> kinds, bool wales)
    {
        _wales = wales;
        PartnershipKind[] all = [.. kinds];
        _known = [.. all.Select(static kind => kind.Id.Value)];
        (string Phrase, string Kind)[] phrases =
            [.. Lexicon.Lines("kinds").SelectMany(static line => Lexicon.Words(line[1]).Select(phrase => (phrase, line[0])))];
        _phrases = phrases.Select(static pair => pair.Phrase).ToHashSet(StringComparer.Ordinal);
        _byWord = phrases
            .GroupBy(static pair => pair.Phrase.Split(' ')[0], StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.Order(Comparer<(string Phrase, string Kind)>.Create(LongestFirst)).ToArray(),
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kind that a column of types gives, and the function where it gives that only.</summary>
    public (string? Kind, PartnershipFunction Function) OfType(string? text)
    {
        string key = TextKey.Of(text);
        PartnershipFunction function = key switch
        {
            "casework" or "case" or "case work" or "case conference" or "gwaith achos" => PartnershipFunction.Casework,
            "scrutiny" or "oversight" or "craffu" => PartnershipFunction.Oversight,
            "service" or "gwasanaeth" => PartnershipFunction.Service,
            "partnership" or "board" or "partneriaeth" => PartnershipFunction.Partnership,
            _ => PartnershipFunction.Unknown,
        };
        return key.Length == 0 || function != PartnershipFunction.Unknown
            ? (null, function)
            : (_known.Contains(text!.Trim()) ? text.Trim() : Local(ByPhrase(key) ?? ReferenceNames.KindOfPartnership(text)), function);
    }

    public CellReading<string> OfName(string name, string? shortName)
    {
        string key = TextKey.Of(name);
        string? kind = ByPhrase(key);
        if (kind is null && TextKey.Expanded(name) is var expanded && expanded != key)
        {
            kind = ByPhrase(expanded);
        }

        kind ??= ReferenceNames.KindOfPartnership(name);

        bool bySafer = false;
        if (kind is null && (SaferPlace().IsMatch(key)
            || SaferPlace().IsMatch(TextKey.Of(SeatPatterns.Brackets().Replace(name, string.Empty)))
            || name.Split(" / ").Any(static half => SaferPlace().IsMatch(TextKey.Of(half)))
            || (SeatPatterns.Brackets().Match(name) is { Success: true } inner
                && SaferPlace().IsMatch(TextKey.Of(inner.Groups["in"].Value)))))
        {
            (kind, bySafer) = (KindUses.Safer, true);
        }

        if (kind is not null && (Subordinate().IsMatch(key) || Subordinate().IsMatch(TextKey.Expanded(name))))
        {
            return CellReading<string>.Ask(
                ImportEntryKind.Guessed,
                Statement.Of("import.kind.group-below", ("text", name), ("kind", kind)),
                kind,
                "none"
            ) with
            {
                Score = 0.7m,
                Group = QuestionGroups.GroupBelow,
            };
        }

        if (kind is null && Safeguarding().IsMatch(key))
        {
            return CellReading<string>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.kind.children-or-adults", ("text", name)),
                KindUses.Children,
                KindUses.Adults,
                "none");
        }

        if (kind is null && TextKey.Holds(key, "collaboration board"))
        {
            return CellReading<string>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.kind.collaboration", ("text", name)),
                KindUses.Collaboration,
                "none");
        }

        if (
            kind is null
            && shortName is { Length: > 0 }
            && ByPhrase(TextKey.Of(shortName)) is { } short_
            && _phrases.Contains(TextKey.Of(shortName))
            && !Subordinate().IsMatch(key))
        {
            return CellReading<string>.Guess(
                Local(short_)!,
                0.75m,
                ImportEntryKind.Guessed,
                Statement.Of("import.kind.by-abbreviation", ("text", name), ("kind", short_), ("abbreviation", shortName)),
                short_);
        }

        return kind is null ? CellReading<string>.Nothing
            : bySafer
                ? CellReading<string>.Guess(
                    kind,
                    0.8m,
                    ImportEntryKind.Guessed,
                    Statement.Of("import.kind.safer", ("text", name)),
                    kind)
            : Local(kind) is { } local ? CellReading<string>.Of(local)
            : CellReading<string>.Nothing;
    }

    private static int LongestFirst((string Phrase, string Kind) one, (string Phrase, string Kind) other) =>
        one.Phrase.Length != other.Phrase.Length
            ? other.Phrase.Length.CompareTo(one.Phrase.Length)
            : string.CompareOrdinal(one.Phrase, other.Phrase);

    /// <summary>The kind of the longest phrase in a key, at the borders of words.</summary>
    private string? ByPhrase(string key)
    {
        (string Phrase, string Kind) best = (string.Empty, string.Empty);
        ReadOnlySpan<char> text = key;
        foreach (Range word in text.Split(' '))
        {
            if (!_byWord.TryGetValue(text[word], out (string Phrase, string Kind)[]? phrases))
            {
                continue;
            }

            ReadOnlySpan<char> rest = text[word.Start..];
            foreach ((string Phrase, string Kind) pair in phrases)
            {
                if (rest.StartsWith(pair.Phrase, StringComparison.Ordinal)
                    && (rest.Length == pair.Phrase.Length || rest[pair.Phrase.Length] == ' '))
                {
                    best = best.Phrase.Length == 0 || LongestFirst(pair, best) < 0 ? pair : best;
                    break;
                }
            }
        }

        return best.Phrase.Length == 0 ? null : best.Kind;
    }

    private string? Local(string? kind) =>
        kind is null ? null
        : _wales && KindUses.InWales(kind) is var there && there != kind ? there
        : _known.Contains(kind) ? kind
        : null;

    [GeneratedRegex(
        "\\b(working group|sub ?groups?|subgroup|sub committee|task group|tasking|task and finish|executive|exec|delivery "
        + "group|tactical group|operational group|ops group|operations group|performance|level \\d|user group|is grwp|gweithgor"
        + "|grwp cydlynu|grwp gorchwyl|grwp tasg|grwp cyflawni|adfer|recovery|co ?ordinati(on|ng) group|workstream|officers group"
        + "|practitioners?)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Subordinate();

    [GeneratedRegex(
        "^safer( .+|\\w+) partnership( board| group)?$|^(.+ )?safer partnership$|^partneriaeth .+ (fwy )?diogel(ach)?$|^safer \\w+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex SaferPlace();

    [GeneratedRegex(
        "^(?!.*\\b(child|children|childrens|adult|adults)\\b).*\\bsafeguarding\\b.*\\b(board|executive|exec|partnership)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Safeguarding();
}
