namespace PccGovernance.Interchange;

/// <summary>The names of boards that the sheets of a file have, by which headers and rows of its other sheets are told.</summary>
internal sealed class NamesOfBoards(ImportContext context)
{
    /// <summary>
    /// Where there are more boards than that, nobody calls them in short, and each header would be held against all of them.
    /// </summary>
    private const int MostInShort = 2_000;
    private const int LongestShort = 40;

    private readonly Dictionary<string, HashSet<string>> _sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly List<(string Sheet, string[] Words, string? Kind)> _words = [];
    private string _except = string.Empty;

    /// <summary>Leaves the names of a sheet out: by its own it is not told.</summary>
    public void Except(string sheet)
    {
        if (!string.Equals(_except, sheet, StringComparison.Ordinal))
        {
            _except = sheet;
            _asked.Clear();
        }
    }

    public void Add(TableSheet sheet, MappedSheet map)
    {
        if (_sheets.ContainsKey(sheet.Name))
        {
            return;
        }

        HashSet<string> names =
        [
            .. Of(sheet, map, ColumnField.Name).Concat(Of(sheet, map, ColumnField.ShortName))
                .Where(text => !IsHeader(map, text))
                .Select(static text => TextKey.Unmarked(TextKey.Tidy(text))),
        ];
        _sheets[sheet.Name] = names;
        _asked.Clear();
        if (names.Count <= MostInShort)
        {
            _words.AddRange(names.Select(name => (
                sheet.Name, ShortNames.Words(name), context.Kinds.OfName(name, null) is { HasValue: true } kind ? kind.Value : null)));
        }
    }

    /// <summary>Whether a text is a header of the table, which tables on several pages have again on each: no name of a board.</summary>
    private static bool IsHeader(MappedSheet map, string text) =>
        map.Columns.Any(column => column.Field is ColumnField.Name or ColumnField.ShortName && TextKey.Is(text, TextKey.Of(column.Header)));

    /// <summary>The texts of a column.</summary>
    public static IEnumerable<string> Of(TableSheet sheet, MappedSheet map, ColumnField field) =>
        map.Columns.FirstOrDefault(column => column.Field == field) is not { } mapped
            ? []
            : sheet.Lines.Where(row => row.Number > map.HeaderRow)
                .Select(row => row[TableColumns.Number(mapped.Letter)]?.Text)
                .OfType<string>()
                .Where(static text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Whether a text is a name as it stands.</summary>
    public bool IsWhole(string text) => _sheets.Values.Any(names => names.Contains(text));

    /// <summary>Whether a text is a name of another sheet, whole or in short.</summary>
    public bool IsName(string text)
    {
        if (_sheets.Count == 0 || IsWhole(text))
        {
            return _sheets.Count > 0;
        }

        if (!_asked.TryGetValue(text, out bool known))
        {
            _asked[text] = known = IsInShort(text);
        }

        return known;
    }

    /// <summary>Whether a text is a body that is no board.</summary>
    public static bool IsBody(ImportContext context, string text) =>
        context.Organisations.Resolve(text).Any(static body => body.Kind != KindUses.Board);

    private bool IsInShort(string text)
    {
        if (text.Length > LongestShort || ColumnRecogniser.IsKnown(text) || IsBody(context, text))
        {
            return false;
        }

        string[] asked = ShortNames.Words(context.Areas.WrittenOut(text));
        return asked.Length > 0 && _words.Exists(name => !string.Equals(name.Sheet, _except, StringComparison.Ordinal)
            && context.InShort.Fit(asked, name.Words, name.Kind) != ShortNameFit.None);
    }
}
