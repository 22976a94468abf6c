using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of seats.</summary>
internal static class EnglishSeatPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.seat.of-several", static a => $"'{a.Text("text")}' stands for each of several; one seat was taken."),
        new("import.seat.office-twice", static a =>
            $"'{a.Text("text")}' and '{a.Text("other")}' both seat the office; they were taken for one seat."),
        new("import.seat.office-role", static a =>
            $"Neither the law nor usual practice has a seat for the policing body on a board like '{a.Text("board")}', and the "
            + "file does not say whether it is a member, an adviser or an observer there; its role was left open."),
        new("import.seat.office-denied", static a =>
            $"'{a.Text("text")}' says that the office has no seat, and '{a.Text("other")}' stands among those who have: the seat was "
            + "kept."),
        new("import.seat.some-districts", static a => $"'{a.Text("text")}' is one or some of the districts; it does not say which."),
        new("import.seat.each-council", static a =>
            $"'{a.Text("text")}' was taken as a seat for each of the {a.Count("councils")} councils; it may be one seat for all."),
        new("import.seat.rota", static a => $"'{a.Text("text")}' names more than one body, or a rota: who chairs has to be said."),
        new("import.seat.office-attends", static a => $"'{a.Text("text")}' was taken as a seat of the policing body."),
        new("import.seat.one-body", static a =>
            $"'{a.Text("now")} / {a.Text("former")}' is one body under its present and its former name; it has one seat."),
        new("import.seat.other-chair", static a =>
            $"'{a.Text("text")}' is listed as chair, and the column of chairs names {a.Texts("chairs")}, which was taken."),
        new("import.seat.name-alone", static a =>
            $"'{a.Text("text")}' is no body that the file or the reference data explain; it was kept by its name, without a kind."),
        new("import.seat.none", static a => $"'{a.Text("text")}' is no seat of a named body; it was left out."),
        new("import.seat.several-bodies", static a => $"'{a.Text("text")}' is more than one body, or does not say which."),
        new("import.seat.former", static a => $"'{a.Text("text")}': {a.Say("former")}"),
        new("import.seat.taken", static a => $"'{a.Text("text")}' was taken as {a.Text("body")}: {a.Say("why")}."),
        new("import.seat.only-attends", static a => $"'{a.Text("text")}' says that somebody comes, and no role: the seat has none."),
        new("import.seat.second-chair", static a =>
            $"'{a.Text("text")}' is in the chair, and so is {a.Texts("chairs")}: both were taken."),
        new("import.seat.role-for-a-time", static a =>
            $"'{a.Text("text")}': the role is said to be for a time only; it was taken as it stands."),
        new("import.seat.role-letter", static a =>
            $"'{a.Text("text")}': the letters in brackets were taken for a role, which no key explains."),
        new("import.seat.role-last", static a =>
            $"'{a.Text("text")}': the last word was taken for the role on the board, and for no post."),
        new("import.seat.role-rotates", static a => $"'{a.Text("text")}': the role rotates, and was given to each of those that have it."),
        new("import.seat.broken", static a => $"'{a.Text("text")}' stands in two lines; it was read as one name."),
        new("import.seat.no-role", static a => $"'{a.Text("text")}' is no role of a seat."),
    ];
}
