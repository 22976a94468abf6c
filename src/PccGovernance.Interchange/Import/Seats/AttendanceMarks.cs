using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads the marks of one table of who came. A letter or a cross that may be either is read by the other marks of the table, and asked
/// about where they do not settle it.
/// </summary>
internal sealed class AttendanceMarks(ImportContext context, string sheet)
{
    private bool _isAnyPresent;
    private bool _isAnyAbsent;
    private bool _isAnyLetter;

    /// <summary>Whether the table marks who was not there, so that where nothing is marked nothing is said.</summary>
    public bool IsAnyAbsent => _isAnyAbsent || (_isAnyLetter && _isAnyPresent);

    /// <summary>Takes a mark into account, before any is read.</summary>
    public void See(string text)
    {
        AttendanceMark mark = Plain(text).Value;
        bool isOnlyLetter = AttendanceMarkText.IsLetterA(text);
        _isAnyPresent |= mark is AttendanceMark.Present or AttendanceMark.Substitute;
        _isAnyAbsent |= mark == AttendanceMark.Absent && !isOnlyLetter;
        _isAnyLetter |= isOnlyLetter;
    }

    public AttendanceMark Read(TableCell cell, int row)
    {
        string? answer = context.Decisions.Find("attendance", cell.Text, sheet, row);
        CellReading<AttendanceMark> reading = answer is null ? OfTable(cell.Text) : AttendanceMarkText.Read(answer);
        context.Log.Add(reading, sheet, row, cell, "attendance");
        return reading.Value;
    }

    /// <summary>A mark as the file's own key explains it, or as it is usual.</summary>
    private CellReading<AttendanceMark> Plain(string text) =>
        context.Key.Read(text, AttendanceMarkText.Read) ?? AttendanceMarkText.Read(text);

    private CellReading<AttendanceMark> OfTable(string text)
    {
        CellReading<AttendanceMark> plain = Plain(text);
        bool isByKey = context.Key.Read(text, AttendanceMarkText.Read) is { HasValue: true };
        if (!isByKey && AttendanceMarkText.IsLetterA(text) && !_isAnyPresent)
        {
            return Either(text);
        }

        if (!isByKey && AttendanceMarkText.IsCross(text))
        {
            // A cross alone among blanks is a tick; beside marks of who was there it may be either.
            return _isAnyPresent || IsAnyAbsent
                ? Either(text)
                : CellReading<AttendanceMark>.Guess(
                    AttendanceMark.Present,
                    0.8m,
                    ImportEntryKind.Guessed,
                    Statement.Of("import.attendance.cross", ("text", text)),
                    "present",
                    "absent");
        }

        return plain.Value == AttendanceMark.Substitute && !isByKey
            ? CellReading<AttendanceMark>.Guess(
                AttendanceMark.Substitute, 0.85m, ImportEntryKind.Guessed, Statement.Of("import.attendance.substitute", ("text", text)),
                "present", "absent")
            : plain;
    }

    private static CellReading<AttendanceMark> Either(string text) => CellReading<AttendanceMark>.Ask(
        ImportEntryKind.Ambiguous, Statement.Of("import.attendance.either", ("text", text)), "present", "absent");
}
