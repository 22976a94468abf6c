using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Begins the boards of all sheets, so that each can be named by the others. Where there is a sheet for each area, its name is the area of
/// the boards that give none, and tells boards apart that are called alike.
/// </summary>
internal static class BoardSheets
{
    /// <summary>Lists longer than that are no hand's, and their numbers would be kept for nothing.</summary>
    public const int MostReferences = 5_000;

    /// <summary>Begins the boards, and gives the sheets that have them, by name.</summary>
    public static Dictionary<string, MappedSheet> Begin(ImportContext context)
    {
        Dictionary<string, MappedSheet> bySheet = new(StringComparer.Ordinal);
        List<BoardRow> rows = [];
        foreach ((TableSheet sheet, MappedSheet map) in context.Maps.Where(pair =>
            pair.Value.IsRegister && !context.SideMatrices.Contains(pair.Key)))
        {
            bySheet[sheet.Name] = map;
            rows.AddRange(map.Layout switch
            {
                SheetLayout.Form => new FormRows(context, map, sheet).Read(),
                SheetLayout.Organisations => AcrossRows.Read(context, map, sheet),
                _ => new SheetRows(context, map, sheet).Read(),
            });
        }

        Areas(context);
        context.WithoutAreas.UnionWith(context.Maps
            .Where(static pair => pair.Value.Layout == SheetLayout.Boards
                && pair.Value.Columns.All(static column => column.Field != ColumnField.Footprint))
            .Select(static pair => pair.Key.Name));
        HashSet<string> shared = Shared(context, rows);
        context.Drafts.EnsureCapacity(rows.Count);
        context.Boards.Expect(rows.Count);
        context.Bodies.ExpectBoards(rows.Count);
        foreach (BoardRow row in rows)
        {
            Begin(context, row, shared, rows.Count);
        }

        foreach ((TableSheet sheet, MappedSheet map) in context.Maps.Where(pair => SeatRegisters.IsOne(pair.Value)
            && !context.PostSheets.Contains(pair.Key) && !OtherSheets.IsLog(pair.Value, pair.Key)))
        {
            bySheet[sheet.Name] = map;
            foreach (BoardRow row in SeatRegisters.Of(context, map, sheet))
            {
                Begin(context, row, shared, rows.Count);
            }
        }

        return bySheet;
    }

    /// <summary>The sheets that are called by an area, where there are several tables of boards and two or more are.</summary>
    private static void Areas(ImportContext context)
    {
        (string Name, CellReading<Footprint> Area)[] areas =
        [
            .. context.Maps.Where(static pair => pair.Value.Layout == SheetLayout.Boards)
                .Select(pair => (pair.Key.Name, context.Footprints.Read(pair.Key.Name)))
                .Where(static one => one.Item2.HasValue),
        ];
        if (areas.Length < 2)
        {
            return;
        }

        foreach ((string name, CellReading<Footprint> area) in areas)
        {
            context.SheetAreas[name] = area.Value!;
            bool isPlain = area.Issue == ImportEntryKind.Unknown;
            context.Log.Add(new()
            {
                Sheet = name,
                Kind = isPlain ? ImportEntryKind.Guessed : area.Issue,
                Value = name,
                Score = isPlain ? 0.9m : area.Score,
                Statement = isPlain ? Statement.Of("import.sheet.area", ("sheet", name)) : area.Statement!,
                Alternatives = [.. area.Alternatives],
            });
        }
    }

    /// <summary>The names that stand on more than one sheet of an area.</summary>
    private static HashSet<string> Shared(ImportContext context, List<BoardRow> rows) =>
        context.SheetAreas.Count == 0
            ? []
            : rows.Where(row => context.SheetAreas.ContainsKey(row.Sheet))
                .Select(static row => (Key: TextKey.Of(row[ColumnField.Name]!.Text), row.Sheet))
                .Distinct()
                .GroupBy(static one => one.Key, StringComparer.Ordinal)
                .Where(static group => group.Count() > 1)
                .Select(static group => group.Key)
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether half of a name is the body that meets with another: it calls that, and not the board.</summary>
    private static bool IsBodyOfName(ImportContext context, string name, string half) =>
        name.Contains(" / ", StringComparison.Ordinal)
        && name.Split(" / ", StringSplitOptions.TrimEntries).Contains(half, StringComparer.Ordinal)
        && context.Organisations.Resolve(half) is [{ Kind: not null, Score: >= 0.9m } body] && body.Kind != KindUses.Board;

    /// <summary>Says where two boards of one sheet have one number. On two sheets it may be one board, which is looked at later.</summary>
    private static void NumberTwice(ImportContext context, BoardDraft board, BoardDraft? other, TableCell reference)
    {
        if (other?.Row.Sheet != board.Row.Sheet)
        {
            return;
        }

        context.Log.Add(new()
        {
            Sheet = board.Row.Sheet,
            Row = board.Row.RowOf(reference),
            Column = reference.Letter,
            Kind = ImportEntryKind.Conflicting,
            Value = reference.Text,
            Score = 0.7m,
            Statement = Statement.Of("import.board.number-twice", ("text", reference.Text), ("board", other.Name)),
        });
    }

    private static void Begin(ImportContext context, BoardRow row, HashSet<string> shared, int rows)
    {
        TableCell cell = row[ColumnField.Name]!;
        string name = TextKey.Unmarked(TextKey.Tidy(cell.Text).Replace('\n', ' '));
        context.Log.Understood(row.Sheet, row.RowOf(cell), cell.Column);
        if (name.EndsWith('?'))
        {
            context.Log.Add(new()
            {
                Sheet = row.Sheet,
                Row = row.RowOf(cell),
                Column = cell.Letter,
                Kind = ImportEntryKind.NotUnderstood,
                Value = name,
                Score = 0.5m,
                Statement = Statement.Of("import.board.name-doubted", ("text", name)),
            });
        }

        if (row[ColumnField.ShortName] is { IsBlank: false } abbreviation)
        {
            context.Log.Understood(row.Sheet, row.RowOf(abbreviation), abbreviation.Column);
        }

        if (shared.Count > 0 && shared.Contains(TextKey.Of(name)) && context.SheetAreas.ContainsKey(row.Sheet))
        {
            string whole = $"{name} ({TextKey.Tidy(row.Sheet)})";
            context.Log.Add(new()
            {
                Sheet = row.Sheet,
                Row = row.RowOf(cell),
                Column = cell.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = name,
                Score = 0.95m,
                Statement = Statement.Of("import.board.named-by-sheet", ("text", name), ("board", whole)),
            });
            name = whole;
        }

        string? shortName = row[ColumnField.ShortName] is { IsBlank: false } given && !CellWords.IsNothing(given.Text)
            ? TextKey.Unmarked(TextKey.Tidy(given.Text))
            : null;
        BoardDraft board = BoardDraft.Begin(row, name, shortName);
        OtherNames.Add(context, board);
        if (rows <= MostReferences && row[ColumnField.Reference] is { IsBlank: false } reference
            && TextKey.Of(reference.Text) is { Length: > 1 } number && number.Any(char.IsLetter))
        {
            board.Number = number;
            if (context.References.TryGetValue(number, out BoardDraft? other))
            {
                NumberTwice(context, board, other, reference);
            }

            context.References[number] = other is null && context.References.ContainsKey(number) ? null
                : other is null ? board
                : other.Row.Sheet != row.Sheet ? other
                : null;
        }

        context.Drafts.Add(board);
        string key = TextKey.Of(name);
        context.Boards.Add(board, key);
        context.Bodies.AddBoard(key, name);
        foreach (string alias in board.Aliases.Where(alias => !IsBodyOfName(context, name, alias)).Select(TextKey.Of))
        {
            context.Boards.AddName(board, alias);
            context.Bodies.AddBoard(alias, name);
        }
    }
}
