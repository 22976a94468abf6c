using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads what the cells of a board's row say.</summary>
internal sealed partial class BoardReader(ImportContext context)
{
    private readonly ImportLog _log = context.Log;
    private readonly SeatColumns _seats = new(context);
    private readonly BoardThemes _themes = new(context);
    private readonly BoardStatus _status = new(context);
    private readonly Func<string, CellReading<Footprint>> _footprint = context.Footprints.Read;

    public void Read(BoardDraft board)
    {
        BoardRow row = board.Row;
        Kind(board);
        Facts(board, row);
        Dates(board);
        _themes.Read(board);
        _seats.Read(board);
        if (row[ColumnField.Purpose] is { IsBlank: false } purpose)
        {
            board.Purpose = TextKey.Tidy(purpose.Text);
            _log.Understood(row.Sheet, row.RowOf(purpose), purpose.Column);
        }

        if (row[ColumnField.Cost] is { IsBlank: false } cost && Reading(cost, row, "cost", MoneyText.Read) is { HasValue: true } money)
        {
            board.CostPerYear = money.Value;
        }
    }

    /// <summary>
    /// Level, ground and meetings as a row says them: of the board's own row, or of one of its seats. What is known already is kept, and
    /// a row that says otherwise is told.
    /// </summary>
    public void Facts(BoardDraft board, BoardRow row)
    {
        if (row[ColumnField.Tier] is { } tier && Reading(tier, row, "tier", CellMarks.Tier) is { HasValue: true } read)
        {
            board.Tier = Kept(board.Tier, read.Value, PartnershipTier.Unknown, row, tier);
        }

        if (board.Tier == PartnershipTier.Unknown)
        {
            board.Tier = row.Level;
        }

        if (row[ColumnField.Footprint] is { } area && Reading(area, row, "footprint", _footprint) is { HasValue: true } ground)
        {
            board.Footprint = Kept(board.Footprint, OfForce(board, ground, row, area), Footprint.Unknown, row, area);
            NameElsewhere(board, row, area);
            OfInstitution(board, row, area);
        }
        else if (board.Footprint.IsUnknown
            && row[ColumnField.Footprint] is null or { IsBlank: true }
            && context.SheetAreas.TryGetValue(row.Sheet, out Footprint? ofSheet))
        {
            board.Footprint = ofSheet;
        }
        else if (board.Row == row && board.Footprint.IsUnknown
            && (row[ColumnField.Footprint] is null or { IsBlank: true } || context.WithoutAreas.Contains(row.Sheet))
            && !context.Boards.IsShared(board))
        {
            AreaOfName(board, row);
        }

        if (row[ColumnField.Frequency] is { IsBlank: false } both && FrequencyAndLength.Of(both.Text) is var (howOften, howLong))
        {
            Meetings(board, row, both with { Text = howOften });
            if (row[ColumnField.Length] is null or { IsBlank: true })
            {
                Length(board, row, both with { Text = howLong });
            }

            return;
        }

        if (row[ColumnField.Frequency] is { } often)
        {
            Meetings(board, row, often);
        }

        if (row[ColumnField.Length] is { } length)
        {
            Length(board, row, length);
        }
    }

    private void Meetings(BoardDraft board, BoardRow row, TableCell often)
    {
        if (Reading(often, row, "frequency", MeetingFrequencyText.Read) is { HasValue: true } frequency)
        {
            if (frequency.Issue == ImportEntryKind.Unknown && NumbersAmongCodes.Doubt(context, row.Sheet, often) is { } doubt)
            {
                _log.Add(doubt, row, often, "frequency");
            }

            board.Meetings = Kept(board.Meetings, Math.Clamp(frequency.Value.Central, 0, 366), null, row, often);
        }
    }

    private void Length(BoardDraft board, BoardRow row, TableCell length)
    {
        if (context.ColumnsOfMinutes.Contains((row.Sheet, length.Column)))
        {
            (length, CellReading<decimal>? told) = MinuteColumns.InMinutes(length);
            if (told is not null && context.Decisions.Find("length", length.Text, row.Sheet, row.RowOf(length)) is null)
            {
                _log.Add(told, row, length, "length");
                board.Hours = Kept(board.Hours, told.Value, null, row, length);
                return;
            }
        }

        if (Reading(length, row, "length", MeetingLengthText.Read, MeetingLengthText.Read) is { HasValue: true } hours)
        {
            board.Hours = Kept(board.Hours, hours.Value, null, row, length);
        }
    }

    private T Kept<T>(T known, T said, T unknown, BoardRow row, TableCell cell)
    {
        if (EqualityComparer<T>.Default.Equals(known, unknown) || EqualityComparer<T>.Default.Equals(known, said))
        {
            return said;
        }

        _log.Add(
            CellReading<T>.Ask(ImportEntryKind.Conflicting, Statement.Of("import.board.fact-differs", ("text", cell.Text))) with
            {
                IsOpen = false,
            },
            row, cell, string.Empty);
        return known;
    }

    private void Kind(BoardDraft board)
    {
        BoardRow row = board.Row;
        TableCell? type = row[ColumnField.Kind];
        string? typed = type is null ? null : context.Decisions.Find("kind", type.Text, row.Sheet, row.Row) ?? type.Text;
        (string? kind, PartnershipFunction function) = context.Kinds.OfType(typed);
        board.Function = function;
        if (type is { IsBlank: false })
        {
            _log.Understood(row.Sheet, row.RowOf(type), type.Column);
            if (kind is null && function == PartnershipFunction.Unknown && LevelOf(typed) is { } level)
            {
                board.Tier = level;
            }
            else if (kind is null && function == PartnershipFunction.Unknown && !CellWords.IsNothing(type.Text))
            {
                NoKind(board, type);
            }
        }

        TableCell? name = row[ColumnField.Name];
        if (name is not null && context.Decisions.Find("kind", name.Text, row.Sheet, row.Row) is { } decided)
        {
            board.Kind = context.Kinds.OfType(decided).Kind;
            return;
        }

        CellReading<string> reading = context.Kinds.OfName(board.Name, board.ShortName);
        if (reading.Group.Length > 0 && Settled(reading, row, row.Row) is { } chosen)
        {
            reading = chosen == "none" ? CellReading<string>.Nothing : CellReading<string>.Of(chosen);
        }

        board.Kind = kind ?? (reading.HasValue ? reading.Value : null);
        if (kind is null && name is not null)
        {
            _log.Add(reading, row, name, "kind");
        }
    }

    /// <summary>The level that a type is, or the only one among several types: <c>Statutory; Strategic</c>.</summary>
    private static PartnershipTier? LevelOf(string? typed) => CellMarks.Level(typed)
        ?? (typed?.Split(';', StringSplitOptions.TrimEntries)
            .Select(static one => CellMarks.Level(one))
            .OfType<PartnershipTier>()
            .Distinct()
            .ToArray() is [var only] ? only : null);

    /// <summary>
    /// A word for a kind that is none: asked with the others of its sort, but not where the name of the board shows a kind.
    /// </summary>
    private void NoKind(BoardDraft board, TableCell type)
    {
        bool isSettled = context.Kinds.OfName(board.Name, board.ShortName).HasValue
            || context.Decisions.Find(QuestionGroups.NoKind, QuestionGroups.Any, board.Row.Sheet, board.Row.Row) is not null;
        _log.Add(
            CellReading<string>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.board.no-kind", ("text", type.Text))) with
            {
                IsOpen = !isSettled,
                Group = isSettled ? string.Empty : QuestionGroups.NoKind,
            },
            board.Row, type, "kind");
    }

    /// <summary>What an answer to all questions of a kind makes of one of them; <c>null</c> when there is no such answer.</summary>
    private string? Settled<T>(CellReading<T> reading, BoardRow row, int at) =>
        context.Decisions.Find(reading.Group, QuestionGroups.Any, row.Sheet, at) is { } answer
            ? QuestionGroups.Chosen(reading.Group, answer, reading.Alternatives)
            : null;

    /// <summary>A cell that is nothing but its text says the same wherever it stands.</summary>
    private CellReading<T> Once<T>(
        TableCell cell,
        string field,
        Func<string, CellReading<T>> read,
        Func<TableCell, CellReading<T>>? whole) =>
        (CellReading<T>)(context.Readings.TryGet((field, cell.Text), out object? known)
            ? known
            : context.Readings.Keep((field, cell.Text), Read(cell.Text, cell, read, whole)));

    private static CellReading<T> Read<T>(
        string text,
        TableCell cell,
        Func<string, CellReading<T>> read,
        Func<TableCell, CellReading<T>>? whole) =>
        whole is not null && text == cell.Text ? whole(cell) : read(text);

    /// <summary>
    /// Reads a cell, by its text or, where that does not say all, as a whole; and says what is to be said of it.
    /// </summary>
    private CellReading<T> Reading<T>(
        TableCell cell,
        BoardRow row,
        string field,
        Func<string, CellReading<T>> read,
        Func<TableCell, CellReading<T>>? whole = null)
    {
        if (cell.IsBlank)
        {
            return CellReading<T>.Nothing;
        }

        if (cell.Kind == TableCellKind.Error)
        {
            CellReading<T> error = CellReading<T>.Lacks(Statement.Of("import.cell.error", ("text", cell.Text)));
            _log.Add(error, row, cell, field);
            return error;
        }

        string? answer = context.Decisions.Find(field, cell.Text, row.Sheet, row.RowOf(cell));
        CellReading<T> reading = answer is null && cell.IsTextAlone
            ? Once(cell, field, read, whole)
            : Read(answer ?? cell.Text, cell, read, whole);
        if (answer is null && !reading.HasValue && TextKey.Unmarked(cell.Text) is var unmarked && unmarked.Length < cell.Text.Length)
        {
            reading = read(unmarked);
        }

        if (answer is null && context.Key.Read(cell.Text, read) is { } byKey)
        {
            reading = byKey;
        }

        reading = answer is null ? reading.Doubted(cell.Text) : reading;

        if (answer is null && reading is { HasValue: false, Group.Length: > 0 } && Settled(reading, row, row.RowOf(cell)) is { } chosen)
        {
            (answer, reading) = (chosen, read(chosen));
        }

        _log.Add(answer is null || !reading.HasValue ? reading : CellReading<T>.Of(reading.Value!), row, cell, field);
        return reading;
    }
}
