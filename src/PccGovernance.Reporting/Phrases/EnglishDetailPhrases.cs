using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the sections of detail of the paper of a review say.</summary>
internal static class EnglishDetailPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.boards.heading", static _ => "Every board"),
            new("paper.boards.caption", static a => $"The {a.Count("count", "board", "boards")} in force, by name"),
            new(
                "paper.boards.note",
                static _ =>
                    "Cost is the central estimate; lowest and highest are what the pay bands allow. “At least” means that something of "
                    + "the board has no known cost."
            ),
            new(
                "paper.cost-standing",
                static a =>
                    a.WordKey("standing") switch
                    {
                        "recorded" => "Recorded",
                        "partly-assumed" => "Partly assumed",
                        "assumed" => "Assumed",
                        "incomplete" => "At least",
                        _ => "Unknown",
                    }
            ),
            new("paper.seats.heading", static _ => "Who sits where"),
            new("paper.seats.picture", static _ => "Matrix of boards and bodies"),
            new(
                "paper.seats.alternative",
                static a =>
                    $"{a.Count("boards", "board", "boards")} down, {a.Count("bodies", "body", "bodies")} across, those on most boards "
                    + $"first; a mark where a body has a seat, a square where it has the chair. {a.Text("busiest")} is on "
                    + $"{a.Number("on")}. {a.Count("without", "board has", "boards have")} no seats on record and no row."
            ),
            new("paper.seats.by-board", static _ => "Seats by board"),
            new("paper.seats.by-body", static _ => "Boards by body"),
            new("paper.seats.other-roles", static _ => "Adviser, secretariat or observer"),
            new(
                "paper.seat",
                static a =>
                    a.Text("body") + In([
                        a.Has("post") ? a.Text("post") : string.Empty,
                        a.Has("person") ? a.Text("person") : string.Empty,
                        a.Has("role") ? a.Word("role") : string.Empty,
                        a.Has("basis") ? a.Word("basis") : string.Empty])
            ),
            new("paper.overlap.heading", static _ => "Where boards overlap"),
            new("paper.overlap.cut", static a => $"{a.Count("count", "pair is", "pairs are")} left out of the list by its bound."),
            new("paper.overlap.group", static a => $"{Capitals.First(a.Word("pattern"))}: {a.Count("count", "board", "boards")}"),
            new("paper.overlap.a-question", static a => $"{a.Text("text")}, a question"),
            new("paper.overlap.by-design", static a => $"{a.Text("text")}, by design"),
            new("paper.overlap.measures", static _ => "How much each pair has in common"),
            new(
                "paper.overlap.measures.note",
                static _ =>
                    "Shared of what either has: bodies, weighted themes and duties, and districts. The score is from 0 to 1. The table "
                    + "below this one says what speaks for and against each pair."
            ),
            new("paper.overlap.evidence", static _ => "What to do, and what speaks for and against, pair by pair"),
            new("paper.overlap.boards", static _ => "Boards"),
            new("paper.overlap.for", static _ => "For"),
            new("paper.overlap.against", static _ => "Against"),
            new("paper.overlap.law", static _ => "Law"),
            new("paper.overlap.set-aside", static _ => "Pairs that were looked at and set aside"),
            new("paper.plan.heading", static _ => "Plan and strategies"),
            new(
                "paper.plan.without-priorities",
                static a =>
                    $"{a.Count("count", "strategy has", "strategies have")} no priorities on record; what they serve is known from their "
                    + "subject at best."
            ),
            new("paper.plan.picture", static _ => "Which strategy serves which priority"),
            new(
                "paper.plan.alternative",
                static a =>
                    $"{a.Count("strategies", "strategy", "strategies")} down, {a.Count("priorities", "plan priority", "plan priorities")} "
                    + "across: full where one serves the other directly, half where in part; a square by declaration or by subjects on "
                    + $"record, a circle by wording alone. {a.Number("served")} {a.Agree("served", "priority is", "priorities are")} known "
                    + $"to be served, {a.Number("by-words")} by wording alone, to be checked."
                    + (a.CountOf("none") == 0 ? string.Empty : $" None serves {a.Names("none")}.")
            ),
            new("paper.plan.grid", static _ => "Strategies by plan priorities"),
            new(
                "paper.plan.grade",
                static a =>
                    a.WordKey("grade") switch
                    {
                        "direct" => a.Has("by-wording") ? "Directly, by wording" : "Directly",
                        "partial" => a.Has("by-wording") ? "In part, by wording" : "In part",
                        _ => "No",
                    }
            ),
            new("paper.plan.links", static _ => "Plan priorities, and what serves them"),
            new("paper.plan.none", static _ => "none on record"),
            new(
                "paper.plan.orphans",
                static a => $"{a.Count("count", "strategy priority", "strategy priorities")} for which no link to the plan was found"
            ),
            new(
                "paper.plan.orphans.note",
                static _ =>
                    "Each owner: say which plan priority they serve, or that they serve another body’s plan. That no words are alike is no "
                    + "sign that something is not needed. The findings say how near each came."
            ),
            new("paper.plan.lapses", static _ => "Strategies that end before the plan, or have ended"),
            new("paper.demand.heading", static _ => "Who is asked for most"),
            new(
                "paper.demand.sum",
                static a =>
                    $"{a.Say("said")} Hours are unknown for {a.Number("unknown")} of {a.Count("seats", "seat", "seats")}."
            ),
            new(
                "paper.demand.sum-unknown",
                static a =>
                    $"How many meetings there are in a year is unknown. Hours are unknown for {a.Number("unknown")} of "
                    + $"{a.Count("seats", "seat", "seats")}."
            ),
            new("paper.demand.bodies", static _ => "What is asked of each body in a year"),
            new("paper.demand.posts", static _ => "What is asked of each post in a year"),
            new("paper.demand.people", static _ => "What is asked of each person in a year"),
            new("paper.unknown.heading", static _ => "What is not known"),
            new("paper.unknown.lead", static _ => "These gaps are the quickest way to better figures."),
            new("paper.unknown.costs", static _ => "Boards whose cost is unknown or known in part, and why"),
            new("paper.unknown.not-compared", static _ => "Boards that could not be compared"),
            new("paper.findings.gap", static _ => "Gap in the record"),
            new("paper.findings.heading", static _ => "Rules and findings"),
            new(
                "paper.findings.sum",
                static a =>
                    $"{a.Count("rules", "rule was", "rules were")} applied: {a.Count("violated", "finding", "findings")}, of which "
                    + $"{a.Number("gaps")} {a.Agree("gaps", "is a gap", "are gaps")} in the record, and "
                    + $"{a.Number("undetermined")} more that cannot be decided for want of "
                    + $"data.{(a.Count("accepted") > 0 ? $" {a.Count("accepted", "finding is", "findings are")} accepted." : string.Empty)}"
            ),
            new("paper.findings.rules", static _ => "The rules"),
            new(
                "paper.findings.rules.note",
                static _ =>
                    "A rule that examined nothing says nothing. A rule of law examines the answers of which something is on record; all of "
                    + "them are counted in the section on the law."
            ),
            new("paper.findings.violated", static _ => "Findings"),
            new("paper.findings.undetermined", static _ => "What cannot be decided for want of data"),
            new("paper.findings.accepted", static _ => "Findings that were accepted"),
            new("paper.method.heading", static _ => "How the figures were come by"),
            new("paper.method.facts", static a => $"Facts of England and Wales: edition ‘{a.Text("edition")}’."),
            new(
                "paper.method.formula",
                static _ =>
                    "Hours of a seat in a year = meetings × (hours of a meeting + preparation + travel) × attendance. Cost = hours × "
                    + "hourly rate; the hourly rate is the cost of employment divided by productive hours, and is not rounded before it "
                    + "is multiplied."
            ),
            new("paper.method.assumptions", static a => $"Assumptions: {a.Text("name")}"),
            new("paper.method.lines", static _ => "The lines that every cost is the sum of"),
            new(
                "paper.method.lines.note",
                static _ =>
                    "Salary, rate and cost are central estimates. A line with something missing has no cost and is counted as unknown."
            ),
            new("paper.method.full-attendance", static _ => "attendance (taken as full)"),
            new("paper.method.deterministic", static _ => "The same map, day and options give the same paper."),
            new("paper.method.no-advice", static _ => "Nothing in this paper is legal advice."),
            new("paper.assumption.productive-hours", static _ => "Productive hours a year"),
            new("paper.assumption.ni-rate", static _ => "Employer’s National Insurance, rate"),
            new("paper.assumption.ni-threshold", static _ => "Employer’s National Insurance, threshold in pounds"),
            new("paper.assumption.levy-rate", static _ => "Apprenticeship levy, rate"),
            new("paper.assumption.pension-rate", static _ => "Employer’s pension contribution, rate"),
            new("paper.assumption.overhead-rate", static _ => "Overheads, rate"),
            new("paper.assumption.mileage-rate", static _ => "Mileage, pounds a mile"),
        ];

    private static string In(string[] parts)
    {
        string[] said = [.. parts.Where(static part => part.Length > 0)];
        return said.Length == 0 ? string.Empty : $" ({string.Join(", ", said)})";
    }
}
