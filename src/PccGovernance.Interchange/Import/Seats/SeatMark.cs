using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads the mark where a board and a body cross: by the file's own key first, and with what stands beside it in brackets.
/// </summary>
internal static partial class SeatMark
{
    private const int LongestMark = 4;

    /// <summary>Reads a cell.</summary>
    /// <param name="context">The import.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="answer">What a person said of it, or <c>null</c>.</param>
    /// <param name="board">The board.</param>
    /// <param name="ofAttendance">Whether the table is of who came.</param>
    public static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> Read(
        ImportContext context,
        TableCell cell,
        string? answer,
        BoardDraft board,
        bool ofAttendance)
    {
        if (answer is not null)
        {
            return MatrixCellText.Read(answer, board.Meetings, ofAttendance);
        }

        if (cell.Kind == TableCellKind.Error)
        {
            return CellReading<(SeatRole, decimal?, string?)>.Lacks(Statement.Of("import.cell.error", ("text", cell.Text)));
        }

        if (cell.Kind == TableCellKind.Boolean)
        {
            return MatrixCellText.Read(cell.Text == "TRUE" ? "yes" : "no", board.Meetings);
        }

        string tidy = TextKey.Tidy(cell.Text);
        string text = TextKey.Unmarked(tidy);
        if (SeatPatterns.Unsettled().IsMatch(TextKey.Of(text)))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Ask(
                ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-seat", ("text", text)), "yes", "no");
        }

        if (TaskMarks.Ask<(SeatRole, decimal?, string?)>(context, text) is { } task)
        {
            return task;
        }

        if (Several().Match(text) is { Success: true } several
            && several.Groups["mark"].Value is var one
            && Plain(context, one, board, ofAttendance) is { HasValue: true } each
            && (one.Length <= LongestMark ? each.Value.Post is null || PostTitles.Find(one) is not null : PostTitles.Find(one) is not null))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Guess(
                each.Value, 0.8m, ImportEntryKind.Guessed, Statement.Of("import.cell.one-of-seats", ("text", text)));
        }

        if (text.Length < tidy.Length
            && context.Key.MeaningsOf(tidy[text.Length..].Trim()).FirstOrDefault() is { } footnote
            && Plain(context, text, board, ofAttendance) is { HasValue: true } noted)
        {
            return noted with
            {
                Issue = ImportEntryKind.Ambiguous,
                Score = 0.6m,
                Statement = Statement.Of("import.cell.footnote", ("text", tidy), ("meaning", footnote)),
            };
        }

        if (text.Length > 1
            && text[^1] == '?'
            && Plain(context, text[..^1].Trim(), board, ofAttendance) is { HasValue: true } doubted)
        {
            return doubted.Doubted(text);
        }

        if (Plain(context, text, board, ofAttendance) is { HasValue: true, Value.Post: null } whole)
        {
            return whole;
        }

        (string mark, string? inner) = MarkWithPost.Of(text);
        if (inner is not null && Plain(context, mark, board, ofAttendance) is { HasValue: true, Value.Post: null } marked)
        {
            return Beside(marked, inner, text);
        }

        if (WithRole(context, text, board, ofAttendance) is { } posted)
        {
            return posted;
        }

        if (Seats().IsMatch(text))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Guess(
                (SeatRole.Unknown, null, null), 0.8m, ImportEntryKind.Guessed, Statement.Of("import.cell.one-of-seats", ("text", text)));
        }

        return TwoMarks(context, text, board) ?? Plain(context, text, board, ofAttendance);
    }

    /// <summary>A post with its role in brackets: <c>PCC (C)</c>, <c>Chief Insp (Chair)</c>.</summary>
    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)>? WithRole(
        ImportContext context,
        string text,
        BoardDraft board,
        bool ofAttendance)
    {
        if (PostAndRole().Match(text) is not { Success: true } match)
        {
            return null;
        }

        (string title, string inner) = (match.Groups["post"].Value.Trim(), match.Groups["in"].Value.Trim());
        SeatRole said = RoleText.Of(inner).Role;
        SeatRole byMark = said != SeatRole.Unknown ? said
            : inner.Length <= LongestMark && Plain(context, inner, board, ofAttendance) is { HasValue: true, Value.Post: null } mark
                ? mark.Value.Role
                : SeatRole.Unknown;
        string? post = PostTitles.Find(title)?.Title ?? (PostTitles.LooksLikeTitle(title) ? title : null);
        if (byMark == SeatRole.Unknown || post is null)
        {
            // What stands behind a post that is known is a remark.
            return PostTitles.Find(title) is { } known && text[^1] == ')'
                ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                    (SeatRole.Unknown, null, known.Title), 0.8m, ImportEntryKind.Guessed,
                    Statement.Of("import.cell.brackets-not-read", ("text", text)))
                : null;
        }

        bool isPlain = PostTitles.IsPost(title) && (said != SeatRole.Unknown || context.Key.MeaningsOf(inner).Any());
        return isPlain
            ? CellReading<(SeatRole, decimal?, string?)>.Of((byMark, null, post))
            : CellReading<(SeatRole, decimal?, string?)>.Guess(
                (byMark, null, post), 0.8m, ImportEntryKind.Guessed, Statement.Of("import.cell.post", ("text", text)));
    }

    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> Plain(
        ImportContext context,
        string text,
        BoardDraft board,
        bool ofAttendance) =>
        context.Key.MeaningsOf(text).Any(MatrixCellText.IsNoSeat)
            ? CellReading<(SeatRole, decimal?, string?)>.Nothing
        : context.Key.MeaningsOf(text).Any(CellWords.IsUnknown) || Gone().IsMatch(TextKey.Of(text))
            ? CellReading<(SeatRole, decimal?, string?)>.Lacks(Statement.Of("import.cell.no-seat-now", ("text", text)))
        : context.Key.Read(text, said => OfKey(said, board))
            ?? context.Key.Unread<(SeatRole, decimal?, string?)>(text)
            ?? NotInKey(context, text, MatrixCellText.Read(text, board.Meetings, ofAttendance));

    /// <summary>
    /// A letter that the key, which explains others, has not, or a cross where it has a tick: what it usually says is a guess.
    /// </summary>
    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> NotInKey(
        ImportContext context,
        string text,
        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> reading) =>
        reading is { HasValue: true, Issue: ImportEntryKind.Unknown }
            && text.Length == 1
            && (char.IsLetter(text[0]) || text[0] == '×')
            && (reading.Value.Role != SeatRole.Unknown || (AttendanceMarkText.IsCross(text) && context.Key.ExplainsTicks))
            && context.Key.ExplainsMarks
                ? reading with
                {
                    Issue = ImportEntryKind.Ambiguous,
                    Score = 0.5m,
                    Statement = Statement.Of("import.cell.mark-not-in-key", ("text", text)),
                }
                : reading;

    /// <summary>
    /// What a key says of a mark is a post where only posts are called so; any other word that is understood for nothing else is not
    /// understood.
    /// </summary>
    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> OfKey(string said, BoardDraft board) =>
        MatrixCellText.Read(said, board.Meetings) is { HasValue: true } reading && (reading.Value.Post is null || PostTitles.IsPost(said))
            ? reading
            : MatrixCellText.OfWords(said) ?? CellReading<(SeatRole, decimal?, string?)>.Nothing;

    /// <summary>A mark and, in brackets, a post, a rota, or a name that has no place.</summary>
    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> Beside(
        CellReading<(SeatRole Role, decimal? Attendance, string? Post)> mark,
        string inner,
        string text)
    {
        (SeatRole role, decimal? attendance, _) = mark.Value;
        if (SeatPatterns.Rota().IsMatch(inner))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Guess(
                mark.Value, 0.6m, ImportEntryKind.Ambiguous, Statement.Of("import.seat.role-rotates", ("text", text)));
        }

        return PostTitles.Find(inner) is { } post
            ? mark with { Value = (role, attendance, post.Title) }
            : CellReading<(SeatRole, decimal?, string?)>.Guess(
                (role, attendance, PostTitles.IsPost(inner) ? inner : null),
                0.8m,
                ImportEntryKind.Guessed,
                Statement.Of(PostTitles.IsPost(inner) ? "import.cell.post" : "import.cell.brackets-not-read", ("text", text)));
    }

    /// <summary>Two marks in one cell, parted by a stroke: which of them holds is asked; a seat there is.</summary>
    private static CellReading<(SeatRole Role, decimal? Attendance, string? Post)>? TwoMarks(
        ImportContext context,
        string text,
        BoardDraft board)
    {
        string[] parts = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || text.Any(char.IsDigit))
        {
            return null;
        }

        CellReading<(SeatRole Role, decimal? Attendance, string? Post)>[] marks =
            [.. parts.Select(part => Plain(context, part, board, false)).Where(static mark =>
                mark is { HasValue: true, Value.Post: null })];
        return marks.Length == 2
            ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                (SeatRole.Unknown, null, null),
                0.5m,
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.two-marks", ("text", text)),
                parts)
            : null;
    }

    /// <summary>What says that a seat is nobody's now.</summary>
    [GeneratedRegex("^(left|resigned|withdrew|withdrawn|vacant|vacancy|former|until|to|tan"
        + "|gadawodd|gwag|swydd wag)( (in )?(\\w+ )?(19|20)\\d\\d)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Gone();

    [GeneratedRegex("^(?<mark>[^()]{1,30}?) ?([x×] ?\\d{1,2}"
        + "|\\(\\d{1,2}\\))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Several();

    [GeneratedRegex("^(?<post>[^()]{2,60}?) ?(\\((?<in>[^()]{1,24})\\)|[-–] (?<in>[^()]{1,24}))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PostAndRole();

    [GeneratedRegex("^([x×] ?\\d{1,2}|\\d{1,2} ?[x×])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Seats();
}
