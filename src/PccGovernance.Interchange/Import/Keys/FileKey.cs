using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// The codes that the file itself explains. A cell that is one of them says what its key says; where a key has several meanings for a code,
/// those that the cell's column can hold are asked about.
/// </summary>
internal sealed class FileKey
{
    private const int LongestMark = 3;
    private static readonly string[] s_or = [" or ", " neu ", "/"];
    private static readonly string[] s_ticks = ["✓", "✔", "☑", "√"];
    private readonly Dictionary<string, List<KeyEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<KeyEntry, int> _uses = [];
    private bool? _explainsMarks;

    public void Learn(IEnumerable<KeyEntry> entries)
    {
        foreach (KeyEntry entry in entries)
        {
            // 'Q (freq)' explains Q, where nothing else does; 'x or ✓' explains both.
            string bare = SeatPatterns.Brackets().Replace(entry.Short, string.Empty).Trim();
            string[] several = entry.Short.Split(s_or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (string code in ((IEnumerable<string>)[entry.Short, bare, .. several.Length > 1 ? several : []])
                .Select(KeyOf)
                .Where(static code => code.Length > 0)
                .Distinct(StringComparer.Ordinal))
            {
                if (!_entries.TryGetValue(code, out List<KeyEntry>? known))
                {
                    _entries[code] = known = [];
                }

                known.Add(entry);
            }
        }

        // What explains a code as it stands goes before what has it beside something in brackets, or as one of several.
        foreach ((string code, List<KeyEntry> known) in _entries)
        {
            bool IsOwn(KeyEntry entry) => string.Equals(KeyOf(entry.Short), code, StringComparison.Ordinal);
            if (known.Exists(IsOwn))
            {
                known.RemoveAll(entry => !IsOwn(entry));
            }
        }
    }

    /// <summary>What a cell says by the key; <c>null</c> when the key has not that code, or nothing that the cell could hold.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="read">How what it says is read.</param>
    public CellReading<T>? Read<T>(string text, Func<string, CellReading<T>> read)
    {
        if (_entries.Count == 0 || text.Length > 24 || !_entries.TryGetValue(KeyOf(text), out List<KeyEntry>? entries))
        {
            return null;
        }

        (KeyEntry Entry, CellReading<T> Reading)[] fit =
        [
            .. entries
                .Select(entry => (entry, Best(entry.Meaning, read)))
                .Where(static one => IsSure(one.Item2))
                .DistinctBy(static one => one.Item2.Value),
        ];
        if (fit is [var (only, reading)])
        {
            _uses[only] = _uses.GetValueOrDefault(only) + 1;
            return reading.Doubted(only.Meaning);
        }

        if (fit.Length == 0 && entries is [var known]
            && read(known.Meaning) is { HasValue: false, IsOpen: false, Statement: not null } told)
        {
            // 'ad hoc' is an answer: there is nothing to choose from.
            _uses[known] = _uses.GetValueOrDefault(known) + 1;
            return told;
        }

        return fit.Length == 0
            ? null
            : CellReading<T>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.key.several", ("text", text)),
                [.. fit.Select(static one => one.Entry.Meaning)]);
    }

    /// <summary>Whether the key explains marks of seats: two letters or more, each of a role.</summary>
    public bool ExplainsMarks => _explainsMarks ??= _entries.Count(static pair => pair.Key.Length <= 2
        && pair.Value.Exists(static entry => Forms(entry.Meaning).Any(static form =>
            MatrixCellText.OfWords(form) is { HasValue: true }))) > 1;

    /// <summary>Whether the key explains a tick.</summary>
    public bool ExplainsTicks => s_ticks.Any(_entries.ContainsKey);

    /// <summary>What a code stands for by the key, in each of its forms; empty where the key has it not.</summary>
    public IEnumerable<string> MeaningsOf(string text) => _entries.Count > 0
        && _entries.TryGetValue(KeyOf(text), out List<KeyEntry>? entries)
        ? entries.SelectMany(static entry => Forms(entry.Meaning))
        : [];

    /// <summary>The first form of a meaning that is read as it stands, else the first that is read.</summary>
    private static CellReading<T> Best<T>(string meaning, Func<string, CellReading<T>> read)
    {
        CellReading<T>[] readings = [.. Forms(meaning).Select(read)];
        return Array.Find(readings, static one => IsSure(one) && one.Issue == ImportEntryKind.Unknown)
            ?? Array.Find(readings, IsSure)
            ?? readings[0];
    }

    private static bool IsSure<T>(CellReading<T> reading) => reading.HasValue && reading.Score >= 0.6m;

    /// <summary>A meaning whole, without what stands in brackets, and each half of one in two languages.</summary>
    private static IEnumerable<string> Forms(string meaning)
    {
        yield return meaning;
        string plain = SeatPatterns.Brackets().Replace(meaning, string.Empty).Trim();
        if (plain.Length > 0 && plain.Length < meaning.Length)
        {
            yield return plain;
        }

        // 'countywide = force area' says it twice.
        if (plain.Split([" / ", " = "], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } halves)
        {
            foreach (string half in halves)
            {
                yield return half.Trim();
            }
        }
    }

    /// <summary>A mark that the key explains by what is no seat; <c>null</c> when it has not that mark.</summary>
    public CellReading<T>? Unread<T>(string text) =>
        text.Trim().Length <= LongestMark
            && CellMarks.YesNo(text) is not { HasValue: true, Value: true }
            && _entries.TryGetValue(KeyOf(text), out List<KeyEntry>? entries)
            ? CellReading<T>.Ask(
                ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-seat", ("text", entries[0].Meaning)), "yes", "no")
            : null;

    /// <summary>Says which codes were read by the key, in the order of the file.</summary>
    public void Say(ImportLog log)
    {
        foreach (KeyEntry entry in _entries.Values.SelectMany(static all => all).Where(_uses.ContainsKey))
        {
            log.Add(new()
            {
                Sheet = entry.Sheet,
                Row = entry.Row,
                Column = entry.Column,
                Kind = ImportEntryKind.Guessed,
                Value = entry.Short,
                Score = 0.95m,
                Statement = Statement.Of("import.key.used", ("text", entry.Short), ("meaning", entry.Meaning), ("cells", _uses[entry])),
                Alternatives = [entry.Meaning],
            });
        }
    }

    /// <summary>
    /// A code is its text: a mark such as ✓ has no letters to fold, and <c>M-</c> is not <c>M</c>.
    /// </summary>
    private static string KeyOf(string text)
    {
        string code = text.Trim();
        return TextKey.Of(text) is not { Length: > 0 } key ? code
            : key.Length <= LongestMark && (code[^1] is '-' or '+') ? key + code[^1]
            : key;
    }
}
