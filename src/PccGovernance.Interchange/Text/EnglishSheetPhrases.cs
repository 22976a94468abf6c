using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of rows, columns and sheets, and of calendars and plans.</summary>
internal static class EnglishSheetPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.sheet.two-languages", static _ =>
            "Every cell is in two languages, parted by a stroke; the English half was read, and names of boards stay whole."),
        new("import.sheet.list-export", static a =>
            $"{a.Count("cells")} cells are written as a list of SharePoint exports them, with numbers, marks or tags around the values; "
            + "the values were read, and the rest left out."),
        new("import.sheet.area", static a =>
            $"The sheet is called '{a.Text("sheet")}', an area; it was taken for the area of the boards on it that give none."),
        new("import.attendance.board", static a =>
            $"The table was taken for the attendance of '{a.Text("board")}', as its title or its sheet says."),
        new("import.attendance.no-board", static _ =>
            "The sheet is a table of who came to meetings, and neither its title nor its name is that of a board: it was left out."),
        new("import.attendance.no-mark", static a => $"'{a.Text("text")}' says neither that somebody came nor that nobody did."),
        new("import.attendance.either", static a => $"'{a.Text("text")}' may be that somebody came, or that nobody did."),
        new("import.attendance.cross", static a => $"'{a.Text("text")}' was taken for a tick: nothing else is marked."),
        new("import.attendance.substitute", static a =>
            $"'{a.Text("text")}' was taken as that somebody came in the member's place, so that the body was there."),
        new("import.sheet.not-understood", static a =>
            $"The sheet '{a.Text("sheet")}' was not imported: it was not understood as a table of boards, seats, meetings or "
            + "abbreviations."),
        new("import.sheet.office-posts", static a =>
            $"The sheet '{a.Text("sheet")}' lists posts and the boards on which they sit, and not whose they are; they were taken for the "
            + "office's own."),
        new("import.sheet.hidden", static a => $"The sheet '{a.Text("sheet")}' is hidden in the file; it was imported."),
        new("import.calendar.meetings", static a =>
            $"'{a.Text("board")}' has {a.Count("meetings")} meetings in the calendar; that was taken as its meetings a year."),
        new("import.calendar.differs", static a =>
            $"'{a.Text("board")}' has {a.Count("meetings")} meetings in the calendar of {a.Count("months")} months, and its row says "
            + $"{a.Plain("stated")} a year; what the row says was kept."),
        new("import.calendar.cancelled", static a => $"'{a.Text("text")}' was cancelled, and not counted."),
        new("import.calendar.no-day", static a => $"'{a.Text("text")}' is no day or month of a meeting."),
        new("import.decision.no-choice", static a =>
            $"The answer '{a.Text("answer")}' to '{a.Text("field")}' is none of {a.Texts("choices")}, and settles nothing."),
        new("import.row.left-out", static a => $"Row {a.Count("row")} was left out: {a.Say("why")}."),
        new("import.row.no-board-or-organisation", static _ => "it names no board or no organisation"),
        new("import.row.no-organisation", static _ => "it names no organisation"),
        new("import.row.no-board", static _ => "it names no board"),
        new("import.row.continues", static a => $"Row {a.Count("row")} has no name; it was taken to go on with '{a.Text("board")}'."),
        new("import.row.ignored", static a => $"Row {a.Count("row")} is no board: {a.Say("why")}."),
        new("import.row.title", static _ => "it stands above the headers: a title"),
        new("import.row.no-name", static _ => "it has no name of a board"),
        new("import.row.header-again", static _ => "it is the header again"),
        new("import.row.days-off", static _ => "it is of days on which nobody meets, and no board"),
        new("import.row.in-short", static a =>
            $"Row {a.Count("row")} has no name but one in short; the board was called '{a.Text("board")}'."),
        new("import.row.other-sheet", static _ => "it sends the reader to another sheet"),
        new("import.row.folder", static _ => "it is a folder of the list, and no entry"),
        new("import.row.test", static _ => "its name says that it is a test"),
        new("import.row.totals", static _ => "it is a row of totals"),
        new("import.row.note", static _ => "it is a note below the table"),
        new("import.row.heading", static _ => "it is a heading or a note: one cell, and no name of a board beside other facts"),
        new("import.row.no-strategy", static a => $"Row {a.Count("row")} was left out: it names no strategy."),
        new("import.row.no-milestone", static a => $"Row {a.Count("row")} was left out: it names no milestone."),
        new("import.plan.no-owner", static a => $"'{a.Text("text")}' is no one board or body that is known."),
        new("import.plan.calendar-years", static a =>
            $"'{a.Text("text")}' was taken from the first day of {a.Count("first")} to the last of {a.Count("last")}; financial "
            + "years may be meant."),
        new("import.plan.no-period", static a => $"'{a.Text("text")}' is no period of years."),
        new("import.plan.ends-before", static _ => "It ends before it begins; the end was left out."),
        new("import.plan.no-status", static a =>
            $"'{a.Text("text")}' is no status: complete, in progress, not started, on hold, suspended or cancelled."),
        new("import.plan.colour-without-day", static a =>
            $"The colour '{a.Text("text")}' has no day: the header '{a.Text("header")}' names no quarter or month of a year."),
        new("import.column.no-board", static a =>
            $"The column '{a.Text("column")}' was not imported: its header is no board of the file, and its cells are no marks of seats."),
        new("import.column.values-themes", static _ => "its values are lists of themes"),
        new("import.column.values-members", static _ => "its values are lists of bodies"),
        new("import.column.values-bodies", static _ => "its values are bodies, one in each row of a log of who came"),
        new("import.column.values-days", static _ => "its values are the days of meetings in a log of who came"),
        new("import.column.values-marks", static _ => "its values say who came and who did not"),
        new("import.column.values-posts", static _ => "its values are posts"),
        new("import.log.read", static a =>
            $"The sheet was read as a log of who came: {a.Count("rows", "row", "rows")} of {a.Count("meetings", "meeting", "meetings")} of "
            + $"{a.Count("boards", "board", "boards")} became {a.Count("seats", "seat", "seats")}, each with the share of meetings "
            + "attended."),
        new("import.log.continues", static a =>
            $"{a.Count("rows", "row has", "rows have")} no board or no day of their own, and were taken to go on with the one above."),
        new("import.log.posts", static a =>
            $"'{a.Text("text")}' came to '{a.Text("board")}' by different posts, {a.Texts("posts")}, never two on one day: it was read as "
            + $"one seat, of the one that came most often, {a.Text("post")}."),
        new("import.column.values-boards", static _ => "its values are names of boards"),
        new("import.column.values-initials", static _ => "its values are initials, one for each board"),
        new("import.column.values-kinds", static _ => "its values are kinds of boards"),
        new("import.column.values-areas", static _ => "its values are areas"),
        new("import.column.values-yes-no", static _ => "its values say yes or no, and name nobody"),
        new("import.column.values-venues", static _ => "its values are where meetings were held, and no areas of boards"),
        new("import.column.values-levels", static _ => "its values are levels of boards"),
        new("import.column.among-bodies", static a =>
            $"'{a.Text("header")}' stands among columns of one organisation each, and its cells are marks of seats"),
        new("import.column.other-members", static a =>
            $"'{a.Text("header")}' stands beside columns of one organisation each, for those that have none"),
        new("import.column.values-money", static _ => "its values are amounts of money"),
        new("import.column.beside-boards", static _ => "it stands beside boards that run across the top"),
        new("import.column.names-above", static _ => "names stand across the top of what is said of each"),
        new("import.column.numbered", static a => $"'{a.Text("header")}' is one of several columns that are called alike and numbered"),
        new("import.sheet.ticked", static a =>
            $"{a.Count("cells")} ticks stand under what they say ('{a.Text("headers")}'); it was read as how often each board meets."),
        new("import.column.values-codes", static _ => "its values are codes, one for each board"),
        new("import.column.lead-organisation", static a =>
            $"The column '{a.Text("column")}' may be the secretariat, the owner or the chair's organisation; it was not imported. "
            + "Say what it holds in the map of columns."),
        new("import.column.values-ratings", static _ => "its values are ratings by colour"),
        new("import.column.values-days-to-come", static _ =>
            "its values are days that are still to come, and its header does not say of what"),
        new(SettledColumns.PostOfChair, static _ => "it is the post of whoever chairs"),
        new("import.column.values-chairs", static _ => "its values say who chairs"),
        new("import.column.values-lone-bodies", static _ => "its values are bodies, one for each board"),
        new("import.column.values-each-a-body", static _ => "its values are bodies, one in each row of a board"),
        new("import.column.values-roles", static _ => "its values are roles"),
        new("import.column.values-persons", static _ => "its values are names of persons"),
        new("import.column.values-days-from", static _ => "its values are days, from which its header says that boards are there"),
        new("import.column.values-lead-posts", static _ => "most of those who lead by it are posts, as of whoever is in the chair"),
        new("import.column.values-our-posts", static _ => "its header is of whom the office sends, and its values are posts"),
        new("import.column.values-days-alone", static _ => "its values are days, and its header does not say of what"),
        new("import.column.values-roles-alone", static _ => "its values are roles, and its header does not say whose"),
        new("import.column.values-who-came", static _ => "its values list who came to a meeting, or who did not"),
        new("import.column.days-of-what", static a =>
            $"The column '{a.Text("column")}' holds days and its header does not say of what; it was not imported."),
        new("import.column.roles-of-whom", static a =>
            $"The column '{a.Text("column")}' holds roles and its header does not say whose; it was not imported."),
        new("import.column.no-place", static a =>
            $"The column '{a.Text("column")}' was not imported: rows of this sheet have no place for it."),
        new("import.column.assumed", static a =>
            $"The column '{a.Text("column")}' was read as {a.Text("field")}: {a.Say("why")}, and its header does not say so. The map of "
            + "columns can say otherwise."),
        new("import.column.hidden", static a => $"The column '{a.Text("column")}' is hidden in the file; it was imported."),
        new("import.sheet.comment", static a => $"A comment was not imported: {a.Text("comment")}"),
        new("import.sheet.struck-within", static a =>
            $"'{a.Text("text")}' is struck through within the cell; it was read as if it were not."),
        new("import.sheet.formula-like", static _ =>
            "The cell begins like a formula; it was kept as text and is made harmless when it is written out."),
        new("import.sheet.struck-row", static _ => "The whole row is struck through; it was read as if it were not."),
        new("import.sheet.struck-cell", static _ => "The cell is struck through; it was read as if it were not."),
        new("import.sheet.hidden-row", static _ => "The row is hidden in the file; it was read."),
        new("import.column.of-key", static _ => "the sheet is a key to codes"),
        new("import.key.used", static a =>
            $"'{a.Text("text")}' was read as '{a.Text("meaning")}', as the key says, in {a.Count("cells", "cell", "cells")}."),
        new("import.key.several", static a => $"'{a.Text("text")}' has more than one meaning in the key that fits here."),
        new("import.form.left-out", static a => $"'{a.Text("label")}' was not imported: {a.Say("why")}."),
        new("import.form.beside", static a => $"A further value of '{a.Text("label")}' was not read: the form has one already."),
        new("import.form.name-of-sheet", static a => $"The form names no board; the name of the sheet, '{a.Text("sheet")}', was taken."),
        new("import.column.unknown", static _ => "it is not known what it holds"),
        new("import.column.statutory", static _ => "whether a board is statutory follows from its kind"),
        new("import.column.rating", static _ => "a rating has no place in a landscape"),
        new("import.column.terms", static _ =>
            "whether terms of reference are held has no place in a landscape; the document's own name or address has"),
        new("import.column.remarks", static _ => "remarks have no place in a landscape"),
        new("import.column.contact", static _ => "telephone numbers, addresses and social media names have no place in a landscape"),
        new("import.column.numbers", static _ => "the office's own numbers are not kept; identifiers are made of names"),
        new("import.column.left-out", static a => $"The column '{a.Text("column")}' was not imported: {a.Say("why")}.{a.After("colours")}"),
        new("import.column.hidden-left-out", static a =>
            $"The hidden column '{a.Text("column")}' was not imported: {a.Say("why")}.{a.After("colours")}"),
        new("import.column.colours-alone", static _ => "It speaks by the colour of its cells alone."),
        new("import.column.colours-not-read", static _ => "Its colours were not read."),
    ];
}
