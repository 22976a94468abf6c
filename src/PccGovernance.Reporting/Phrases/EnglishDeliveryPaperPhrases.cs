using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What papers say of delivery.</summary>
internal static class EnglishDeliveryPaperPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.delivery.heading", static _ => "Delivery"),
            new("paper.delivery.picture", static _ => "Milestones over time"),
            new(
                "paper.delivery.alternative",
                static a =>
                    $"{a.Count("count", "milestone", "milestones")} by the day when each is due, as at {a.Date("day")}: "
                    + $"{a.Number("good")} on track or complete, {a.Number("caution")} amber, {a.Number("bad")} red, "
                    + $"{a.Number("unknown")} unknown, {a.Number("other")} not due or given up. A hollow diamond shows when a milestone "
                    + "was first due."
            ),
            new(
                "paper.delivery.key",
                static _ => "Hollow diamond: first due. Circle: due now. Square: completed. The words at the right say how each stands."
            ),
            new("paper.delivery.no-date", static _ => "no date due on record"),
            new("paper.delivery.milestones", static _ => "Milestones"),
            new("paper.delivery.priorities", static _ => "Priorities, by what their milestones come to"),
            new("paper.delivery.signals", static _ => "What the colours may hide"),
            new("paper.quarter.title", static a => $"Delivery in {a.Text("name")}"),
            new("paper.quarter.title-nameless", static _ => "Delivery"),
            new("paper.quarter.subtitle", static a => $"{a.Date("from")} to {a.Date("to")}, as at {a.Date("day")}"),
            new("paper.quarter.heading", static _ => "The quarter"),
            new("paper.quarter.at-risk", static _ => "At risk"),
            new("paper.quarter.slipped", static _ => "Slipped"),
            new("paper.quarter.achieved", static _ => "Achieved"),
            new("paper.quarter.due-next", static _ => "Due next"),
            new("paper.quarter.not-known", static _ => "Not known"),
            new("paper.quarter.none", static a => $"{a.Text("part")}: none."),
            new("paper.quarter.portfolios", static _ => "Portfolios"),
            new(
                "paper.quarter.leads",
                static a => (a.CountOf("leads"), a.CountOf("deputies")) switch
                {
                    (_, 0) => a.Names("leads"),
                    (0, _) => $"not known; {a.Agree("deputies", "deputy", "deputies")} {a.Names("deputies")}",
                    _ => $"{a.Names("leads")}; {a.Agree("deputies", "deputy", "deputies")} {a.Names("deputies")}",
                }
            ),
            new("paper.quarter.no-portfolio", static _ => "Without a portfolio"),
            new("paper.quarter.changes", static _ => "What changed since the quarter began"),
        ];
}
