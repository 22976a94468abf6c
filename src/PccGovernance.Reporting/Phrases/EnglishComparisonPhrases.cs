using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the paper of a comparison says.</summary>
internal static class EnglishComparisonPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.comparison.title", static a => $"What changed in the partnerships of {a.Text("name")}"),
            new("paper.comparison.title-nameless", static _ => "What changed in the partnerships"),
            new("paper.comparison.subtitle", static a => $"From {a.Date("before")} to {a.Date("after")}"),
            new(
                "paper.comparison.lead",
                static _ =>
                    "Two reviews side by side: the figures, the findings that came and went, the money and the milestones. A change may "
                    + "be one of the world or one of the record: a board that was recorded since is new here."
            ),
            new(
                "paper.comparison.names",
                static a => $"The two reviews are of maps with different names: ‘{a.Text("before")}’ and ‘{a.Text("after")}’."
            ),
            new("paper.comparison.order", static _ => "The review that is called earlier is of a later day than the other."),
            new(
                "paper.comparison.editions",
                static a =>
                    $"The two rest on different editions of the facts of England and Wales: ‘{a.Text("before")}’ and ‘{a.Text("after")}’."
            ),
            new(
                "paper.comparison.costs-differ",
                static _ =>
                    "The money of the two cannot be compared: one of them has no costs, or they were worked out on different assumptions."
            ),
            new(
                "paper.comparison.rules-differ",
                static _ => "The two were reviewed by different rules or bounds, so that a finding may have come or gone by that alone."
            ),
            new("paper.comparison.at-a-glance", static _ => "The figures side by side"),
            new("paper.comparison.figures", static _ => "Figures before and after"),
            new(
                "paper.comparison.figures.note",
                static _ => "Costs and hours are of the boards whose cost is known, so that a sum may grow because more is on record."
            ),
            new("paper.comparison.without-seats", static _ => "Boards without seats on record"),
            new("paper.comparison.seats-assumed", static _ => "Seats that are assumed"),
            new("paper.comparison.bodies", static _ => "Bodies with seats"),
            new("paper.comparison.plan-words", static _ => "Plan priorities matched by wording alone, to be checked"),
            new("paper.comparison.strategies", static _ => "Strategies in force"),
            new("paper.comparison.cost", static _ => "Cost a year in pounds"),
            new("paper.comparison.unknown-cost", static _ => "Boards of unknown cost"),
            new("paper.comparison.findings", static _ => "Findings"),
            new("paper.comparison.undetermined", static _ => "Undecided for want of data"),
            new("paper.comparison.findings.heading", static _ => "Findings that came and went"),
            new(
                "paper.comparison.findings.sum",
                static a =>
                    $"{a.Count("came", "finding is", "findings are")} new, {a.Number("went")} {a.Agree("went", "is", "are")} gone and "
                    + $"{a.Number("stayed")} {a.Agree("stayed", "is", "are")} as before."
            ),
            new("paper.comparison.came", static a => $"New findings: {a.Number("count")}"),
            new("paper.comparison.went", static a => $"Findings that are gone: {a.Number("count")}"),
            new(
                "paper.comparison.money",
                static a => $"What is known of the cost went from {a.Money("before")} to {a.Money("after")} a year."
            ),
            new("paper.comparison.money-unknown", static _ => "How the cost changed is unknown: one of the two has no known cost."),
            new("paper.comparison.boards", static _ => "Boards that are new, gone or cost something else"),
            new("paper.comparison.payers", static _ => "Bodies that pay something else"),
            new("paper.comparison.is-new", static _ => "New"),
            new("paper.comparison.is-gone", static _ => "Gone"),
            new("paper.comparison.is-changed", static _ => "Changed"),
            new("paper.comparison.milestones", static _ => "Milestones that changed"),
            new("paper.comparison.milestones-none", static _ => "No milestone changed."),
            new("paper.no-change", static _ => "no change"),
        ];
}
