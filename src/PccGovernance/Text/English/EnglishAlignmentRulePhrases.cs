namespace PccGovernance.Text;

/// <summary>What the rules on alignment (ALN) say beside what their analysis does.</summary>
internal static class EnglishAlignmentRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "ALN001",
                "A force area has a Police and Crime Plan in force",
                "Strategies can be held against a plan only where there is one.",
                "force areas"
            ),
            .. EnglishRulePhrases.Of(
                "ALN002",
                "A plan priority is served by a strategy",
                "A priority that no strategy serves is nobody's work.",
                "plan priorities in force"
            ),
            .. EnglishRulePhrases.Of(
                "ALN003",
                "A strategy priority serves the plan",
                "Priorities that serve no plan multiply until nothing is a priority.",
                "strategy priorities in force, and strategies without any on record"
            ),
            .. EnglishRulePhrases.Of(
                "ALN004",
                "A strategy lasts as long as the plan that it serves",
                "A strategy that lapses first leaves its part of the plan without one.",
                "strategies in force beside a plan, and those that ended during it"
            ),
            .. EnglishRulePhrases.Of(
                "ALN005",
                "The priorities in force are few enough to be priorities",
                "Twenty sets of priorities in partnership are no priorities: they become white noise.",
                "Police and Crime Plans in force"
            ),
            .. EnglishRulePhrases.Of(
                "ALN006",
                "A strategy from before the plan was held against it",
                "A strategy written for another plan may serve aims that are no longer set; nobody has said that it still fits.",
                "strategies in force beside a plan"
            ),
            .. EnglishRulePhrases.Of(
                "ALN007",
                "A plan priority that is served is served directly",
                "Where every strategy only touches a priority, each may take another to carry it.",
                "plan priorities in force that a strategy serves"
            ),
            .. EnglishRulePhrases.Of(
                "ALN008",
                "A plan priority that nothing serves has a portfolio lead to take it up",
                "A gap that falls in no portfolio is in nobody's view.",
                "plan priorities that no strategy serves, where portfolios are on record"
            ),
            new("alignment.no-plan.remedy", static _ => "Record the plan in force with its priorities."),
            new(
                "alignment.priority-unknown.remedy",
                static _ => "Record the themes of the priority and of the strategies, or declare the links."
            ),
            new("alignment.gap.remedy", static _ => "Have a strategy take it up, or declare the link where one does already."),
            new(
                "alignment.gap-unsure.remedy",
                static _ => "Record the priorities and themes of the strategies that could not be compared, or declare the link."
            ),
            new(
                "alignment.served-in-part",
                static a =>
                    $"{a.Name("priority")} is served in part only, by {a.Count("links", "strategy priority", "strategy priorities")}."
            ),
            new("alignment.served-in-part.remedy", static _ => "Agree which strategy carries it, and declare the link."),
            new("alignment.orphan-unknown.remedy", static _ => "Record its themes, or declare which plan priority it serves."),
            new("alignment.no-priorities.remedy", static _ => "Record its priorities."),
            new(
                "alignment.orphan.remedy",
                static _ => "Declare which plan priority it serves, or record that it serves another body's plan."
            ),
            new(
                "alignment.orphan-unsure.remedy",
                static _ => "Record the themes of the plan priorities that could not be compared, or declare the link."
            ),
            new("alignment.lapse.remedy", static _ => "Plan its successor, or extend it."),
            new("alignment.ended.remedy", static _ => "Record what took its place, or ask whether anything should."),
            new("alignment.end-unknown.remedy", static _ => "Record when it ends."),
            new(
                "alignment.diluted",
                static a =>
                    $"{a.Count("strategies", "strategy sets", "strategies set")} {a.Count("priorities", "priority", "priorities")} beside "
                    + $"{a.Name("plan")}; more than {a.Number("bound")} are too many to be priorities."
            ),
            new("alignment.diluted.remedy", static _ => "Join strategies of the same themes, and agree fewer priorities together."),
            new(
                "alignment.dilution-unknown",
                static a =>
                    $"{a.Count("strategies", "strategy", "strategies")} beside {a.Name("plan")} {a.Agree("strategies", "has", "have")} no "
                    + $"priorities or no footprint on record: whether there are more than {a.Count("bound", "priority", "priorities")} in "
                    + "all cannot be told."
            ),
            new("alignment.dilution-unknown.remedy", static _ => "Record the priorities and footprint of every strategy in force."),
            new("alignment.before-plan.remedy", static _ => "Look at it again and declare which plan priorities it serves."),
            new(
                "alignment.gap-without-lead",
                static a =>
                    $"No strategy on record serves {a.Name("priority")}, and "
                    + $"{a.Agree("portfolios", "the one portfolio on record does not cover", "none of the portfolios on record covers")} "
                    + "its themes."
            ),
            new("alignment.gap-without-lead.remedy", static _ => "Give it to a lead."),
            new(
                "alignment.gap-lead-unknown",
                static a =>
                    $"No strategy on record serves {a.Name("priority")}, and no portfolio whose themes are known covers it; those of "
                    + $"{a.Names("portfolios")} are not known."
            ),
            new("alignment.gap-lead-unknown.remedy", static _ => "Record the themes of the portfolios."),
        ];
}
