namespace PccGovernance.Text;

/// <summary>What the rules on duplication (DUP) say beside what their analysis does.</summary>
internal static class EnglishDuplicationRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. EnglishRulePhrases.Of(
            "DUP001",
            "No two partnerships have the same people, remit and place",
            "The same people meet in different rooms about the same things under different headings.",
            "pairs of comparable partnerships"),
        .. EnglishRulePhrases.Of(
            "DUP002",
            "Neighbouring partnerships of one kind with the same core people are combined where they may be",
            "The agencies that cover several districts attend the same meeting once for each of them.",
            "pairs of comparable partnerships"),
        .. EnglishRulePhrases.Of(
            "DUP003",
            "A partnership is not repeated by those below it",
            "Sub-groups that repeat their board, or each other, take time that one flexible group would save.",
            "pairs of comparable partnerships"),
        .. EnglishRulePhrases.Of(
            "DUP004",
            "Partnerships of the same people in the same place meet together",
            "Where the same people discuss different things, one board can hold several duties, or the meetings can be held back to back.",
            "pairs of comparable partnerships"),
        .. EnglishRulePhrases.Of(
            "DUP005",
            "A partnership can be compared with others",
            "What cannot be compared is not thereby free of duplication.",
            "partnerships in force"),
        .. EnglishRulePhrases.Of(
            "DUP006",
            "Strategies on the same themes and ground are one joint strategy",
            "Where each owner has a strategy of its own, their priorities multiply until none is one, and the same people are consulted on each.",
            "strategies in force"),
        .. EnglishRulePhrases.Of(
            "DUP007",
            "Two levels of one structure with the same people divide their work",
            "That the law or a reporting line sets two levels is no duplication, but the same bodies hear the same items twice unless somebody settles which go where.",
            "pairs of comparable partnerships"),
        .. EnglishRulePhrases.Of(
            "DUP008",
            "A theme that two partnerships name has one that leads on it",
            "Where few boards in a place name a theme, each may take the other to lead on it, or both do.",
            "pairs of comparable partnerships"),
        new("duplication.overlapping", static a => $"{a.Name("first")} and {a.Name("second")} overlap: the same people on the same things in the same place."),
        new("duplication.layered", static a => $"{a.Name("first")} and {a.Name("second")} are layers of one structure that repeat each other."),
        new("duplication.shared-table", static a => $"{a.Name("first")} and {a.Name("second")} share a table: the same people in the same place on different things."),
        new("duplication.two-levels", static a => $"{a.Name("first")} and {a.Name("second")} are two levels of one structure, by design and no duplicates, and most of the lower one's bodies sit on both."),
        new("duplication.shared-theme", static a => $"{a.Name("first")} and {a.Name("second")} are no duplicates, but both name a theme that few others there do."),
        new("duplication.parallel", static a => $"{a.Names("partnerships", 12)} are {a.CountOf("partnerships")} parallel boards of one kind, {a.Name("kind")}, on neighbouring ground; {a.Count("core", "organisation sits", "organisations sit")} on every one: {a.Names("core")}."),
        new("duplication.not-compared", static a => $"{a.Name("partnership")} was compared with no other board: there is no record of its {a.Words("missing")}."),
        new("duplication.not-compared.remedy", static _ => "Record what is missing and review again."),
        new("duplication.strategies-alike", static a => $"{a.Name("first")} and {a.Name("second")}, of different owners, have the same themes on the same ground."),
        new("duplication.strategy-not-compared", static a => $"{a.Name("strategy")} was compared with no other strategy: there is no record of its {a.Words("missing")}."),
        new("duplication.remedy-by-power", static a => $"{a.Say("remedy")} ({a.Text("power")})"),
    ];
}
