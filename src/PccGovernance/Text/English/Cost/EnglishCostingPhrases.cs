namespace PccGovernance.Text;

/// <summary>What the analysis of cost says: what is missing from a cost, and what its assumptions rest on.</summary>
internal static class EnglishCostingPhrases
{
    private const string Partnership = "partnership";

    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("costing.caveat", static _ =>
            "Cost says nothing of worth: a board can be dear and needed, and talking can be of use. Read it beside what the board is for, "
            + "and what it decides."),
        new("costing.no-seats", static a => $"{a.Name(Partnership)} has no seats on record: record who sits on it."),
        new("costing.no-meetings", static a => $"{a.Name(Partnership)} has no number of meetings a year on record{Remedy(a, "it", "one")}"),
        new("costing.no-length", static a => $"{a.Name(Partnership)} has no length of its meetings on record{Remedy(a, "it", "one")}"),
        new("costing.no-preparation", static a =>
            $"{a.Name(Partnership)} has no hours of preparation on record, and they are left out of its cost{Remedy(a, "them", "number")}"),
        new("costing.no-travel", static a =>
            $"{a.Name(Partnership)} has no hours of travel on record, and they are left out of its cost{Remedy(a, "them", "number")}"),
        new("costing.no-pay", static a =>
            $"{a.Name(Partnership)} has no pay on record for {a.Number("missing")} of its {a.Count("seats", "seat", "seats")}: record it, "
            + "or a grade with its grade table, or give a usual band."),
        new("costing.no-support-pay", static a =>
            $"{a.Name(Partnership)} has hours of support staff on record and not their pay: record it."),
        new("costing.no-analysis-pay", static a => $"{a.Name(Partnership)} has hours of analysts on record and not their pay: record it."),
        new("costing.no-mileage-rate", static a =>
            $"{a.Name(Partnership)} has miles on record and the assumptions have no mileage rate: give one."),
        new("costing.over-limit", static a =>
            $"{Line(a)} of {a.Name(Partnership)}{By(a)} would cost more than {a.Money("limit")} a year and is left out: put right its "
            + "pay, its meetings or the productive hours."),

        new("costing.rests-on-hours", static a => $"Productive hours {a.Number("hours", 4)} a year: {a.Text("source")}."),
        new("costing.rests-on-insurance", static a =>
            $"Employer's National Insurance {a.Share("rate", 4)} of salary above the threshold: {a.Text("source")}."),
        new("costing.rests-on-threshold", static a =>
            $"Threshold of National Insurance {a.Money("amount", isExact: true)} a year: {a.Text("source")}."),
        new("costing.rests-on-pension", static a => $"Employer's pension contribution {a.Share("rate", 4)} of salary: {a.Text("source")}."),
        new("costing.rests-on-scheme", static a =>
            $"Employer's contribution to ‘{a.Text("scheme")}’ {a.Share("rate", 4)} of salary at {a.Names("kinds")}: {a.Text("source")}."),
        new("costing.rests-on-levy", static a => $"Apprenticeship levy {a.Share("rate", 4)} of salary: {a.Text("source")}."),
        new("costing.rests-on-mileage", static a => $"Mileage {a.Money("amount", isExact: true)} a mile: {a.Text("source")}."),
        new("costing.rests-on-overheads", static a => $"Overheads {a.Share("rate", 4)} of employment cost: {a.Text("source")}."),
    ];

    private static string Remedy(PhraseArguments a, string missing, string usual) => a.WordKey("function") switch
    {
        "casework" => $"; there is no usual {usual} for boards that decide on single cases: record {missing}.",
        "service" => $"; there is no usual {usual} for what is on record as a shared service: record {missing}.",
        "unknown" => $"; no usual {usual} is taken, since neither its kind nor its function is on record: record {missing}, or its kind.",
        _ => $": record {missing}, or give a usual {usual}.",
    };

    private static string Line(PhraseArguments a) => a.Has("seat") ? $"Seat {a.Number("seat")}" : $"The line for {a.Word("line")}";

    private static string By(PhraseArguments a) =>
        a.Has("holder") ? $", held by {a.Name("holder")},"
        : a.Has("payer") ? $", paid by {a.Name("payer")},"
        : string.Empty;
}
