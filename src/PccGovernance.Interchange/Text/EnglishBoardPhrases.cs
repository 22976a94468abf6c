using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of boards: those that are listed twice, and who reports to whom.</summary>
internal static class EnglishBoardPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.board.fact-differs", static a => $"'{a.Text("text")}' is not what another row says of the board; that was taken."),
        new("import.board.named-by-sheet", static a =>
            $"'{a.Text("text")}' stands on more than one sheet, each of an area; this one was called '{a.Text("board")}'."),
        new("import.board.no-kind", static a => $"'{a.Text("text")}' is no kind of partnership that is known."),
        new("import.board.ended-when", static a => $"'{a.Text("text")}' says that the board goes on no longer, and not since when."),
        new("import.board.goes-on", static a =>
            $"'{a.Text("text")}' says that the board goes on, and its last day that it has ended; the day was taken."),
        new("import.board.rests", static a =>
            $"'{a.Text("text")}' says that the board is not at work, and not that it has ended: it was taken as one that goes on."),
        new("import.board.ended-by-remark", static a =>
            $"'{a.Text("text")}' says when the board ended ({a.Text("date")}); that was taken."),
        new("import.board.ended-before", static a =>
            $"It ended ({a.Text("ended")}) before it was set up ({a.Text("established")}); the end was left out."),
        new("import.board.taken", static a => $"'{a.Text("text")}' was taken as '{a.Text("board")}'."),
        new("import.board.any-of", static a => $"'{a.Text("text")}' may be any of {a.Count("boards")} boards of the file."),
        new("import.board.number-twice", static a =>
            $"'{a.Text("text")}' is also the number of '{a.Text("board")}': lines that give it are asked."),
        new("import.board.below-by-number", static a =>
            $"Its number, '{a.Text("text")}', stands below that of '{a.Text("board")}'; it was taken to report to it."),
        new("import.board.number-elsewhere", static a =>
            $"Its number, '{a.Text("text")}', is one below that of '{a.Text("board")}', among whose numbers it does not stand: no line was "
            + "taken."),
        new("import.board.level-of-heading", static a =>
            $"The heading above, '{a.Text("text")}', gives a level ({a.Text("level")}); it was taken for the boards below it."),
        new("import.board.several-in-cell", static a =>
            $"'{a.Text("text")}' names several boards ({a.Text("boards")}); what the row says was taken of each."),
        new("import.board.perhaps-several", static a => $"'{a.Text("text")}' may be one board or several; it was taken as one."),
        new("import.board.name-and-more", static a =>
            $"'{a.Text("text")}' has more than a name in its cell; the board was called '{a.Text("boards")}'."),
        new("import.board.name-doubted", static a => $"The name '{a.Text("text")}' has a question mark: what it stands for has to "
            + "be said."),
        new("import.board.not-listed", static a =>
            $"'{a.Text("text")}' is in no table of boards; a board of its own was made of it. Another board may be meant."),
        new("import.board.is-body", static a => $"'{a.Text("text")}' is a body, and no board of the file."),
        new("import.board.called-before", static a => $"'{a.Text("text")}' was taken as another name of '{a.Text("board")}'."),
        new("import.board.day-to-come", static a =>
            $"'{a.Text("text")}' is later than the day of the import, and cannot have been yet: {a.Text("date")} was taken."),
        new("import.board.day-to-come-otherwise", static a =>
            $"'{a.Text("text")}' is later than the day of the import, and cannot have been yet: {a.Text("date")} was taken. Counted from "
            + $"1900 and not from 1904, it would be {a.Text("other")}."),
        new("import.board.none", static a => $"'{a.Text("text")}' is no board of the file."),
        new("import.duplicate.column", static a =>
            $"The column '{a.Text("text")}' is of '{a.Text("board")}', which has another column: the seats of both were taken."),
        new("import.duplicate.body", static a =>
            $"'{a.Text("text")}' is {a.Text("body")}, and so is '{a.Text("first")}' in row {a.Count("row")}: the seats of both are of one "
            + "body."),
        new("import.duplicate.other-name", static _ => "it is called by another name of that board"),
        new("import.duplicate.remark", static a =>
            $"A remark says that '{a.Text("second")}' is '{a.Text("first")}' of row {a.Count("row")}. Both were kept."),
        new("import.duplicate.perhaps", static a =>
            $"'{a.Text("second")}' may be the same board as '{a.Text("first")}' in row {a.Count("row")}: kind, ground and the words of the "
            + "names agree. Both were kept."),
        new("import.duplicate.in-short", static _ => "its sheet calls the boards of the other in short, and it fits that one alone"),
        new("import.duplicate.name", static _ => "it has the same name"),
        new("import.duplicate.number", static a => $"it has the same number ({a.Text("text")}) and a like name"),
        new("import.duplicate.abbreviation", static _ => "it has the same abbreviation and a like name"),
        new("import.duplicate.kind", static a => $"it is of the same kind ({a.Text("kind")}), of which an area has one, for the same area"),
        new("import.duplicate.predecessor", static a =>
            $"'{a.Text("second")}' is the same board as '{a.Text("first")}' in row {a.Count("row")}, or its predecessor: "
            + $"{a.Say("why")}. It was kept, since one of them has ended."),
        new("import.duplicate.left-out", static a =>
            $"'{a.Text("second")}' is the same board as '{a.Text("first")}' in row {a.Count("row")}: {a.Say("why")}. The facts of "
            + $"row {a.Count("row")} were taken, and those of this row where that one says nothing."),
        new("import.duplicate.differs", static a =>
            $"Row {a.Count("row")} says '{a.Text("first")}' of the same board, and this row '{a.Text("second")}'; row "
            + $"{a.Count("row")} was taken."),
        new("import.board.cycle", static a =>
            $"'{a.Text("board")}' would report to itself by way of '{a.Text("by")}'; the line was left out."),
    ];
}
