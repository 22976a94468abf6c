using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of what a cell was read as.</summary>
internal static class EnglishCellPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.cell.themes-either", static a => $"'{a.Text("text")}' is short for more than one theme."),
        new("import.cell.week-of", static a =>
            $"'{a.Text("text")}' is a week; the day on which it begins, {a.Text("date")}, was taken."),
        new("import.cell.ditto", static a => $"'{a.Text("text")}' says that it is as above; '{a.Text("taken")}' was taken."),
        new("import.cell.attended", static a => $"'{a.Text("text")}' was taken as meetings attended, of {a.Plain("all")}."),
        new("import.cell.attended-or-seats", static a =>
            $"'{a.Text("text")}' may be meetings attended or a number of seats; one seat was taken."),
        new("import.cell.doubted", static a => $"'{a.Text("text")}' has a question mark: whoever wrote it was not sure."),
        new("import.cell.hours-among-minutes", static a =>
            $"'{a.Text("text")}' stands in a column of minutes, and can only be hours; it was taken as that."),
        new("import.cell.footnote", static a => $"'{a.Text("text")}' has a mark that the key explains: {a.Text("meaning")}."),
        new("import.cell.mark-not-in-key", static a =>
            $"'{a.Text("text")}' is not in the file's key, which explains other marks; it was read as it is usual."),
        new("import.cell.no-seat-now", static a =>
            $"'{a.Text("text")}' says that the seat is nobody's, or not yet known whose: none was taken."),
        new("import.cell.one-of-seats", static a => $"'{a.Text("text")}' is a number of seats; one seat was taken."),
        new("import.cell.two-marks", static a => $"'{a.Text("text")}' is two marks; a seat was taken, without a role."),
        new("import.cell.attended-alone", static a =>
            $"'{a.Text("text")}' was taken as meetings attended; of how many is not known, so that the seat has no share."),
        new("import.cell.attends-or-absent", static a =>
            $"'{a.Text("text")}' may be that the member attends or sends apologies, or that it advises; a seat was taken, without a role."),
        new("import.cell.apologies", static a => $"'{a.Text("text")}' was taken as a member that sent apologies."),
        new("import.cell.no-seat", static a => $"'{a.Text("text")}' says neither a role nor that there is a seat."),
        new("import.cell.deputy", static a =>
            $"'{a.Text("text")}' may be the deputy chair, or somebody who comes for a member."),
        new("import.cell.post", static a => $"'{a.Text("text")}' was taken as a post."),
        new("import.cell.no-money", static a => $"'{a.Text("text")}' is no amount of money."),
        new("import.cell.about-pounds", static a => $"'{a.Text("text")}' is about {a.Plain("pounds")} pounds."),
        new("import.cell.tick", static a => $"'{a.Text("text")}' may be a tick of another font that became a letter."),
        new("import.cell.no-mark", static a => $"'{a.Text("text")}' is neither yes nor no."),
        new("import.cell.no-level", static a => $"'{a.Text("text")}' is no level: strategic, tactical or operational."),
        new("import.cell.level-of-command", static a => $"'{a.Text("text")}' is a level of command; it was taken as {a.Text("level")}."),
        new("import.cell.levels", static a => $"'{a.Text("text")}' is more than one level."),
        new("import.cell.theme", static a => $"The theme '{a.Text("text")}' was taken as {a.Text("theme")}."),
        new("import.cell.no-theme", static a => $"'{a.Text("text")}' is no theme that is known."),
        new("import.cell.start-or-length", static a =>
            $"'{a.Text("text")}' is a time of day, at which meetings may begin; no length was taken."),
        new("import.cell.time-as-length", static a => $"The cell is a time of day, {a.Text("text")}, taken as a length."),
        new("import.cell.no-hours", static a => $"'{a.Text("text")}' gives no number of hours."),
        new("import.cell.hours-not-understood", static a => $"'{a.Text("text")}' gives no number of hours that is understood."),
        new("import.cell.hours-taken", static a => $"'{a.Text("text")}' was taken as {a.Plain("hours")} hours."),
        new("import.cell.hours-between", static a => $"'{a.Text("text")}' is between {a.Exact("low")} and {a.Exact("high")} hours."),
        new("import.cell.hours-from-to", static a =>
            $"'{a.Text("text")}' was taken as two times of day, {a.Plain("hours")} hours apart."),
        new("import.cell.decimal-comma", static a => $"'{a.Text("text")}' was read with a decimal comma, as hours."),
        new("import.cell.minutes", static a => $"'{a.Text("text")}' was taken as minutes."),
        new("import.cell.complete-is-no-colour", static a => $"'{a.Text("text")}' usually says complete, which is a status and no colour."),
        new("import.cell.two-colours", static a => $"'{a.Text("text")}' is between two colours."),
        new("import.cell.no-colour", static a => $"'{a.Text("text")}' is no colour: green, amber or red."),
        new("import.cell.unformatted-serial", static a =>
            $"{a.Text("text")} is a number without a date format; it was taken as the serial number of {a.Text("date")}."),
        new("import.cell.either-order", static a =>
            $"'{a.Text("text")}' stands in a column that writes days in both orders, and may be either."),
        new("import.cell.american-column", static a =>
            $"'{a.Text("text")}' stands in a column that writes the month first; {a.Text("date")} was taken."),
        new("import.cell.task", static a =>
            $"'{a.Text("text")}' stands in a table of who is responsible, accountable, consulted and informed: "
            + "whether it is a seat has to be said."),
        new("import.cell.zero-day", static a => $"'{a.Text("text")}' is the day from which programs count, and stands for no day."),
        new("import.cell.no-date", static a => $"'{a.Text("text")}' is no date."),
        new("import.cell.no-likely-year", static a => $"'{a.Text("text")}' is no likely year."),
        new("import.cell.date-not-understood", static a => $"'{a.Text("text")}' is no date that is understood."),
        new("import.cell.american-order", static a => $"'{a.Text("text")}' has no such month; it was read in the American order."),
        new("import.cell.no-day", static a => $"'{a.Text("text")}' is no day of the calendar."),
        new("import.cell.serial", static a => $"'{a.Text("text")}' was taken as the serial number of {a.Text("date")}."),
        new("import.cell.either-end", static a => $"'{a.Text("text")}' may be either end of the year {a.Count("year")}."),
        new("import.cell.about-year", static a => $"'{a.Text("text")}' is about {a.Count("year")}, not certainly."),
        new("import.cell.quarter", static a =>
            $"'{a.Text("text")}' is a quarter of the calendar year, or of the financial year from April."),
        new("import.cell.date-and-more", static a =>
            $"'{a.Text("text")}' says more than a day: {a.Text("date")} was taken, and the rest was not read."),
        new("import.cell.date-by-key", static a =>
            $"'{a.Text("text")}' was taken as {a.Text("date")}, as the file's key says ('{a.Text("meaning")}')."),
        new("import.cell.quarter-of-year", static a =>
            $"'{a.Text("text")}' is a quarter of the financial year; its first month, {a.Text("month")}, was taken."),
        new("import.cell.financial-year", static a =>
            $"'{a.Text("text")}' is the financial year from April {a.Count("first")} to March {a.Count("last")}; the day is not "
            + "known."),
        new("import.cell.no-meetings", static a => $"'{a.Text("text")}' gives no number of meetings."),
        new("import.cell.meetings-not-understood", static a => $"'{a.Text("text")}' gives no number of meetings that is understood."),
        new("import.cell.bound", static a =>
            $"'{a.Text("text")}' is a bound: {a.Plain("number")} a year was taken, it may be "
            + $"{(a.Count("most") == 1 ? "less" : "more")}."),
        new("import.cell.meetings-between", static a => $"'{a.Text("text")}' is between {a.Plain("low")} and {a.Plain("high")} a year."),
        new("import.cell.extra-meeting", static a => $"'{a.Text("text")}': '{a.Text("extra")}' was not counted."),
        new("import.cell.meetings-and-more", static a =>
            $"'{a.Text("text")}' says more than how often: {a.Plain("number")} a year was taken, and the rest was not read."),
        new("import.cell.meetings-change", static a => $"'{a.Text("text")}' says more than one thing of how often."),
        new("import.cell.number-among-codes", static a =>
            $"'{a.Text("text")}' stands among codes: it was taken as times a year, and may be weeks or months."),
        new("import.cell.contradicts", static a => $"'{a.Text("text")}' contradicts itself."),
        new("import.cell.brackets-not-read", static a => $"'{a.Text("text")}': what stands in brackets was not read."),
        new("import.cell.half-termly", static _ => "'half-termly' is six times a year."),
        new("import.cell.meetings-by-months", static a =>
            $"'{a.Text("text")}' names months: {a.Count("meetings")} meetings a year were taken."),
        new("import.cell.termly", static _ => "'termly' is three times a year, or six where half terms count."),
        new("import.cell.daily", static _ => "'daily' is every working day, or every day."),
        new("import.cell.error", static a => $"The cell holds the error value {a.Text("text")}."),
        new("import.cell.first-month", static a => $"'{a.Text("text")}' is no month; its first, {a.Text("month")}, was taken."),
        new("import.cell.bimonthly", static a => $"'{a.Text("text")}' is every two months, or twice a month."),
        new("import.cell.biannual", static a => $"'{a.Text("text")}' is twice a year, or every two years."),
        new("import.cell.biweekly", static a => $"'{a.Text("text")}' is every two weeks, or twice a week."),
    ];
}
