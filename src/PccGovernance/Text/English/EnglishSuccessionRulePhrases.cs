namespace PccGovernance.Text;

/// <summary>What the rules on who follows the governing body (SUC) say.</summary>
internal static class EnglishSuccessionRulePhrases
{
    private const string Examines = "force areas whose governing body sits on boards";

    public static IEnumerable<KeyValuePair<string, Phrase>> All => [.. Rules, .. Findings];

    private static IEnumerable<KeyValuePair<string, Phrase>> Rules =>
        [
            .. EnglishRulePhrases.Of(
                "SUC001",
                "Who chairs after the governing body's last day is on record",
                "A board whose chair ends with the body that takes it has nobody to call it. What is announced of successors is "
                + "no law, and names no chair.",
                Examines
            ),
            .. EnglishRulePhrases.Of(
                "SUC002",
                "What runs past the governing body's last day is provided for",
                "Whoever follows is not bound by a plan, grant, contract or agreement unless an order or a novation says so.",
                Examines
            ),
            .. EnglishRulePhrases.Of(
                "SUC003",
                "A duty has a home that outlasts the governing body",
                "A duty that is discharged only on boards that nobody would chair has no home.",
                Examines
            ),
            .. EnglishRulePhrases.Of(
                "SUC004",
                "A strategy on which the governing body was consulted is provided for after it",
                "Who is to be consulted when it is next reviewed is not settled.",
                Examines
            ),
            .. EnglishRulePhrases.Of(
                "SUC005",
                "A body that is to govern policing does so by law, or is on record as announced",
                "What is announced is no law: until an Act or order is made it is shown as announced and nothing is moved by it.",
                "governing bodies on record from a later day"
            ),
        ];

    private static IEnumerable<KeyValuePair<string, Phrase>> Findings =>
        [
            new(
                "succession.rule.chairs",
                static a =>
                    $"{a.Name("office")} alone chairs {a.Count("partnerships", "board", "boards")} ({a.Names("partnerships", 6)}), and "
                    + $"nobody is on record who chairs {a.Agree("partnerships", "it", "them")} after {a.Date("last")}, {LastDay(a)}."
                    + (
                        a.Has("preparing")
                            ? $" {a.Names("preparing")} {a.Agree("preparing", "says that it prepares", "say that they prepare")} "
                                + "for what follows."
                            : string.Empty
                    )
            ),
            new("succession.rule.chairs.remedy", static _ => "Agree who takes the chair from the day after, and record it."),
            new(
                "succession.rule.chairs-not-known",
                static a =>
                    $"{a.Name("office")} sits on {a.Count("partnerships", "board", "boards")} of which no chair is on record "
                    + $"({a.Names("partnerships", 6)}): which of them would be without one after {a.Date("last")}, {LastDay(a)}, cannot be "
                    + "told."
            ),
            new("succession.rule.chairs-not-known.remedy", static _ => "Record who chairs them."),
            new(
                "succession.rule.last-day-not-known",
                static a =>
                    a.Has("last")
                        ? $"That {EnglishCase.Office(a.Name("body"))} governs policing is known up to {a.Date("last")} alone, so that what "
                            + "ends with it cannot be told."
                        : $"Up to which day the law settles that {EnglishCase.Office(a.Name("body"))} governs policing is not on "
                            + "record, so that what ends with it cannot be told."
            ),
            new(
                "succession.rule.office-not-known",
                static a =>
                    $"Which organisation sits on boards for {EnglishCase.Office(a.Name("body"))} is not on record, so that what ends "
                    + "with it cannot be told."
            ),
            new("succession.rule.office-not-known.remedy", static _ => "Record the organisation of its office."),
            new("succession.rule.last-day-not-known.remedy", static _ => "Record the last day of its term."),
            new(
                "succession.rule.commitments",
                static a =>
                    $"{a.Names("things", 6)} {a.Agree("things", "runs", "run")} past {a.Date("last")}, {LastDay(a)}, by up to "
                    + $"{a.Count("days", "day", "days")}, and nothing on record says who takes {a.Agree("things", "it", "them")} on."
            ),
            new(
                "succession.rule.commitments.remedy",
                static _ => "Agree who takes it on or where it ends, and record what follows or who else is a party."
            ),
            new(
                "succession.rule.commitments-end-not-known",
                static a =>
                    $"{a.Names("things", 6)} {a.Agree("things", "has", "have")} no end on record: whether "
                    + $"{a.Agree("things", "it runs", "they run")} past {a.Date("last")}, {LastDay(a)}, cannot be told."
            ),
            new(
                "succession.rule.commitments-end-not-known.remedy",
                static a => "Record when each ends."
            ),
            new(
                "succession.rule.commitments-party-not-known",
                static a =>
                    $"{a.Names("things", 6)} {a.Agree("things", "lacks", "lack")} a kind, a payer or a recipient on record: whether "
                    + $"{a.Agree("things", "it is", "they are")} a grant or contract of {a.Name("office")} that runs past "
                    + $"{a.Date("last")}, {LastDay(a)}, cannot be told."
            ),
            new(
                "succession.rule.commitments-party-not-known.remedy",
                static _ => "Record what each is, who pays it and who receives it."
            ),
            new(
                "succession.rule.commitments-follower-not-known",
                static a =>
                    $"{a.Names("things", 6)} {a.Agree("things", "runs", "run")} past {a.Date("last")}, {LastDay(a)}, and "
                    + $"{a.Agree("things", "is", "are")} followed by money that lacks a payer or a recipient on record: whether somebody "
                    + $"other than {a.Name("office")} goes on with {a.Agree("things", "it", "them")} cannot be told."
            ),
            new(
                "succession.rule.commitments-follower-not-known.remedy",
                static _ => "Record who pays what follows and who receives it."
            ),
            new(
                "succession.rule.duties",
                static a =>
                    $"{a.Count("duties", "duty has", "duties have")} no other chair on record for after {a.Date("last")}, {LastDay(a)}: "
                    + $"{a.Name("office")} alone chairs the {a.Agree("partnerships", "board", "boards")}, and no other board there "
                    + $"discharges {a.Agree("duties", "it", "them")}: {Homes(a)}."
            ),
            new("succession.rule.duty-home", static a => $"{a.ShortName("duty")} ({a.Names("partnerships", 3)})"),
            new("succession.rule.duties.remedy", static _ => "Agree who takes the chair, or which board takes the duty on."),
            new(
                "succession.rule.duties-not-known",
                static a =>
                    $"Whether {a.Names("duties", 6)} would have a home after {a.Date("last")}, {LastDay(a)}, cannot be told: "
                    + $"{a.Name("office")} alone chairs {a.Names("partnerships", 6)}, and of the other boards that discharge "
                    + $"{a.Agree("duties", "it", "them")} no chair is on record."
            ),
            new("succession.rule.duties-not-known.remedy", static _ => "Record who chairs the other boards."),
            new(
                "succession.rule.consulted",
                static a =>
                    $"{a.Names("filings", 6)}, on which {a.Name("body")} was consulted, {a.Agree("filings", "runs", "run")} past "
                    + $"{a.Date("last")}, {LastDay(a)}: who is to be consulted after is not settled."
            ),
            new("succession.rule.consulted.remedy", static _ => "Note it for the next review, and consult whoever the law names by then."),
            new(
                "succession.rule.consulted-end-not-known",
                static a =>
                    $"{a.Names("filings", 6)}, on which {a.Name("body")} was consulted, {a.Agree("filings", "has", "have")} no end "
                    + $"on record: whether {a.Agree("filings", "it runs", "they run")} past {a.Date("last")}, {LastDay(a)}, cannot be told."
            ),
            new("succession.rule.consulted-end-not-known.remedy", static _ => "Record until when each holds."),
            new(
                "succession.rule.announced-as-law",
                static a =>
                    $"{a.Name("body")} is on record as governing policing in {a.Name("area")} from {a.Date("from")}, and no Act or "
                    + "order by which it does: what is announced is no law."
            ),
            new(
                "succession.rule.begins-in-part",
                static a =>
                    $"{a.Name("body")} is on record as governing policing in {a.Name("area")} from {a.Date("from")}, and no Act or "
                    + "order by which it does: whether it governs already or is only announced cannot be told."
            ),
            new(
                "succession.rule.announced-as-law.remedy",
                static _ => "Record the Act or order, or record the body as an announced change until there is one."
            ),
        ];

    // Reviews that were kept before each duty had its boards have the duties alone.
    internal static string Homes(PhraseArguments a) => a.Has("homes") ? a.SayList("homes", 6) : a.Names("duties", 6);

    // Nothing else is said of it: what is announced for after is not law.
    internal static string LastDay(PhraseArguments a) =>
        $"the last day for which the law settles that {EnglishCase.Office(a.Name("body"))} governs policing";
}
