using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Keeps what is said of cells, and what became of each cell.</summary>
internal sealed class ImportLog
{
    private readonly List<ImportEntry> _entries = [];
    private readonly HashSet<ImportEntry> _seen = [];
    private readonly Dictionary<string, CellFates> _sheets = new(StringComparer.Ordinal);
    private (string Name, CellFates Fates) _last = (string.Empty, new());

    public List<Statement> Notes { get; } = [];

    public IReadOnlyList<ImportEntry> Entries => _entries;

    /// <summary>The cell was read as it stands; an entry on it says otherwise.</summary>
    public void Understood(string sheet, int row, int column)
    {
        CellFates cells = Of(sheet);
        cells[row, column] ??= ImportEntryKind.Unknown;
    }

    public void Add(ImportEntry entry)
    {
        if (_seen.Add(entry))
        {
            _entries.Add(entry);
        }

        if (entry is { Row: { } row, Column: { } column }
            && entry.Kind is not (ImportEntryKind.FormulaLike or ImportEntryKind.NotImported or ImportEntryKind.RowIgnored))
        {
            CellFates cells = Of(entry.Sheet);
            int at = TableColumns.Number(column);
            ImportEntryKind became = entry.Kind == ImportEntryKind.Conflicting ? ImportEntryKind.Conflicting
                : entry.Score == 0 || (entry.Score is null && entry.Kind == ImportEntryKind.NotUnderstood)
                ? ImportEntryKind.NotUnderstood
                : ImportEntryKind.Guessed;
            ImportEntryKind before = cells[row, at] ?? ImportEntryKind.Unknown;
            cells[row, at] = Weight(became) > Weight(before) ? became : before;
        }
    }

    public void Add<T>(CellReading<T> reading, BoardRow row, TableCell cell, string field) =>
        Add(reading, row.Sheet, row.RowOf(cell), cell, field);

    public void Add<T>(CellReading<T> reading, string sheet, int row, TableCell cell, string field)
    {
        Understood(sheet, row, cell.Column);
        if (reading.Issue != ImportEntryKind.Unknown)
        {
            Add(new()
            {
                Sheet = sheet,
                Row = row,
                Column = cell.Letter,
                Kind = reading.Issue,
                Field = field,
                Value = cell.Text,
                Statement = reading.Statement!,
                Score = reading.HasValue ? reading.Score : reading.IsOpen ? 0 : null,
                Alternatives = [.. reading.Alternatives],
                Group = reading.Group,
            });
        }
    }

    /// <summary>The entries by sheet, row and column, as the sheets stand in the file.</summary>
    public ValueList<ImportEntry> InOrder(IReadOnlyList<string> sheets)
    {
        Dictionary<string, int> order = sheets.Select(static (sheet, i) => (sheet, i))
            .DistinctBy(static pair => pair.sheet)
            .ToDictionary(static pair => pair.sheet, static pair => pair.i, StringComparer.Ordinal);
        return
        [
            .. _entries.OrderBy(entry => order.GetValueOrDefault(entry.Sheet, -1)).ThenBy(static entry => entry.Row ?? 0)
                .ThenBy(static entry => TableColumns.Number(entry.Column ?? string.Empty)).ThenBy(static entry => entry.Kind),
        ];
    }

    public ImportCounts Count(TableFile file, int rowsUsed)
    {
        int rows = 0;
        Dictionary<ImportEntryKind, int> counts = [];
        int ignored = 0;
        int cells = 0;
        foreach (TableSheet sheet in file.Sheets)
        {
            CellFates fates = Of(sheet.Name);
            foreach (TableRow row in sheet.Lines.Where(static row => !row.IsBlank))
            {
                rows++;
                foreach (TableCell cell in row.Cells)
                {
                    if (cell.IsBlank)
                    {
                        continue;
                    }

                    cells++;
                    if (fates[row.Number, cell.Column] is { } became)
                    {
                        counts[became] = counts.GetValueOrDefault(became) + 1;
                    }
                    else
                    {
                        ignored++;
                    }
                }
            }
        }

        return new()
        {
            Rows = rows,
            RowsUsed = rowsUsed,
            RowsIgnored = rows - rowsUsed,
            Cells = cells,
            CellsUnderstood = counts.GetValueOrDefault(ImportEntryKind.Unknown),
            CellsGuessed = counts.GetValueOrDefault(ImportEntryKind.Guessed),
            CellsNotUnderstood = counts.GetValueOrDefault(ImportEntryKind.NotUnderstood),
            CellsConflicting = counts.GetValueOrDefault(ImportEntryKind.Conflicting),
            CellsIgnored = ignored,
        };
    }

    /// <summary>Forgets what became of the cells, once they are counted.</summary>
    public void Release()
    {
        _sheets.Clear();
        _last = (string.Empty, new());
    }

    private CellFates Of(string sheet)
    {
        if (!string.Equals(_last.Name, sheet, StringComparison.Ordinal) || _sheets.Count == 0)
        {
            if (!_sheets.TryGetValue(sheet, out CellFates? fates))
            {
                _sheets[sheet] = fates = new();
            }

            _last = (sheet, fates);
        }

        return _last.Fates;
    }

    private static int Weight(ImportEntryKind kind) =>
        kind switch { ImportEntryKind.Conflicting => 3, ImportEntryKind.NotUnderstood => 2, ImportEntryKind.Guessed => 1, _ => 0 };
}
