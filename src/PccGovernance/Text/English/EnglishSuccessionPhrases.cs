namespace PccGovernance.Text;

/// <summary>What is said of succession: who governs when, what becomes of what a body has and holds, and what is not settled.</summary>
internal static class EnglishSuccessionPhrases
{
    private const string Label = "As announced, and not law: ";

    public static IEnumerable<KeyValuePair<string, Phrase>> All => [.. Outcomes, .. Unsettled];

    private static IEnumerable<KeyValuePair<string, Phrase>> Outcomes =>
        [
            new("succession.goes-on", static a => $"{a.Text("before")} governs policing in {a.Name("area")} on {a.Date("until")} too."),
            new(
                "succession.goes-on.beyond",
                static a =>
                    $"Nothing that was read ends {a.Text("before")} by {a.Date("until")}, and the law that was read settles it only to "
                    + $"{a.Date("known")}."
            ),
            new("succession.fire-taken", static a =>
                $"{a.Text("after")} governs from {a.Date("day")}, with the fire and rescue service{By(a)}."),
            new(
                "succession.transferred",
                static a => $"{a.Text("after")} takes the functions of {a.Text("before")} over on {a.Date("day")}{By(a)}."
            ),
            new(
                "succession.ends-as-announced",
                static a => $"{Label}{a.Text("before")} is to end with the term of office, by {a.Date("day")}, and {Successor(a)}."
            ),
            new("succession.not-known", static a => $"Who governs policing in {a.Name("area")} is not on record for one of the two days."),
            new("succession.functions", static a => Functions(a)),
            new("succession.functions.announced", static a => Label + Lower(Functions(a))),
            new("succession.seats", static a => Seats(a)),
            new("succession.seats.announced", static a => Label + Lower(Seats(a))),
            new("succession.without-chair", static a => WithoutChair(a)),
            new("succession.without-chair.announced", static a => Label + Lower(WithoutChair(a), a.CountOf("partnerships") > 0)),
            new("succession.commitment", static a => Commitment(a)),
            new("succession.commitment.announced", static a => Label + Commitment(a)),
            new(
                "succession.councils",
                static a =>
                    $"{Councils(a, "took", "take")} on {a.Date("date")}, which touches {a.Count("boards", "board", "boards")} in "
                    + $"{a.Name("area")}."
            ),
            new(
                "succession.councils.announced",
                static a =>
                    Label
                    + (a.Count("begins") == 0
                        ? "new councils, not yet named, are to take the place of others"
                        : Lower(Councils(a, "is to take", "are to take")))
                    + $" in {a.Name("area")} on {a.Date("date")}, which would touch {a.Count("boards", "board", "boards")}."
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Unsettled =>
        [
            new("succession.unsettled.not-on-record", static a => $"Who governs policing in {a.Name("area")} is not on record."),
            new(
                "succession.unsettled.beyond",
                static a => $"Who governs policing in {a.Name("area")} after {a.Date("known")} is not settled by the law that was read."
            ),
            new(
                "succession.unsettled.day",
                static a =>
                    $"The day on which the commissioner for {a.Name("area")} ends is not settled: {a.Date("day")} is reckoned from the "
                    + "term of office."
            ),
            new("succession.unsettled.successor", static a => $"Who follows in {a.Name("area")} is not settled: {Successor(a)}."),
            new(
                "succession.unsettled.function",
                static a => $"‘{a.Text("function")}’ has no settled home{(a.Has("question") ? $": {a.Text("question")}" : string.Empty)}."
            ),
            new("succession.unsettled.question", static a => $"‘{a.Text("function")}’ is not settled in all: {a.Text("question")}."),
            new("succession.unsettled.councils", static a =>
                $"Which councils stand in {a.Name("area")} from {a.Date("date")} is not settled."),
            new("succession.settled.act", static _ => "An Act that ends commissioners, with its commencement."),
            new("succession.settled.named-in-act", static _ =>
                "An Act that says whether the successor is a local policing body, or names who takes it on."),
            new("succession.settled.order", static _ => "An order that gives the mayor the commissioner's functions, or an Act."),
            new("succession.settled.wales", static _ => "Arrangements made with the Welsh Government and councils, and an Act."),
            new("succession.settled.scheme", static _ => "A vesting provision or transfer scheme."),
            new("succession.settled.novation", static _ =>
                "The end date in each agreement, and a successor named by whoever pays or by an Act."),
            new("succession.settled.board", static _ => "The board, which names another chair or invites the successor."),
            new("succession.settled.structural-order", static _ => "A structural changes order."),
            new("succession.settled.record", static _ => "A record of who governs on the two days."),
        ];

    private static string By(PhraseArguments a) => a.Has("instrument") ? $" ({a.Text("instrument")})" : string.Empty;

    private static string Successor(PhraseArguments a) => a.WordKey("successor") switch
    {
        "mayor" => "a mayor is to take the functions over",
        "board" => "a Policing and Crime Board of council leaders with an appointed lead is to take the functions over",
        "mayor-or-board" =>
            "a mayor or a Policing and Crime Board is to take the functions over, since the mayoral area is not the force area",
        _ => "nobody has been named to take the functions over",
    };

    private static string Functions(PhraseArguments a) =>
        $"Of {a.Count("all", "function", "functions")} on record {a.Count("open")} {a.Agree("open", "has", "have")} no settled home and "
        + $"{a.Count("lapse")} {a.Agree("lapse", "lapses", "lapse")}.";

    private static string Seats(PhraseArguments a) =>
        $"Of {a.Count("seats", "seat", "seats")} on boards, {a.Count("chairs")} of them in the chair, {a.Count("taken")} "
        + $"{a.Agree("taken", "goes", "go")} to a successor on record.";

    private static string WithoutChair(PhraseArguments a) =>
        $"{a.Names("partnerships", 12)} would be left without a "
        + $"chair{(a.CountOf("duties") == 0 ? string.Empty : $", with {a.Names("duties", 12)}")}.";

    private static string Commitment(PhraseArguments a)
    {
        string what = a.Has("purpose") ? $"the grant for {a.Text("purpose")} under {a.Name("subject")}" : a.Name("subject");
        string until = a.Has("days") ? $"has {a.Count("days", "day", "days")} to run beyond that day" : "has no end on record";
        return $"{(a.Has("purpose") ? "T" + what[1..] : what)} {until}: {a.Word("effect")}.";
    }

    private static string Councils(PhraseArguments a, string one, string many) =>
        $"{a.Count("begins", "New council", "New councils")} {a.Agree("begins", one, many)} the place of "
        + $"{a.Count("ends", "other", "others")}";

    private static string Lower(string text, bool isName = false) => isName ? text : LowerFirst(text);

    private static string LowerFirst(string text) => EnglishCase.Small(text);
}
