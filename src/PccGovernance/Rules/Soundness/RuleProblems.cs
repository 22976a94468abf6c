using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>The RULE family: what can be wrong with a rule or an analysis itself. The rest of a review stands.</summary>
internal static class RuleProblems
{
    /// <summary>RULE001: a rule can be applied.</summary>
    public static RuleDescriptor Fails { get; } = RuleDescriptor.BuiltIn("RULE001", RuleSeverity.Error, since: "0.1.0");

    /// <summary>RULE002: a rule finds under its own identifier.</summary>
    public static RuleDescriptor FindsForAnother { get; } = RuleDescriptor.BuiltIn("RULE002", RuleSeverity.Error, since: "0.1.0");

    /// <summary>RULE003: a finding has a subject.</summary>
    public static RuleDescriptor FindsNothingInParticular { get; } = RuleDescriptor.BuiltIn("RULE003", RuleSeverity.Error, since: "0.1.0");

    /// <summary>RULE004: a rule says how much it looked at.</summary>
    public static RuleDescriptor Miscounts { get; } = RuleDescriptor.BuiltIn("RULE004", RuleSeverity.Error, since: "0.1.0");

    /// <summary>RULE005: an analysis can be made.</summary>
    public static RuleDescriptor AnalysisFails { get; } = RuleDescriptor.BuiltIn("RULE005", RuleSeverity.Error, since: "0.1.0");

    public static ValueList<RuleDescriptor> All { get; } = [Fails, FindsForAnother, FindsNothingInParticular, Miscounts, AnalysisFails];

    public static Finding Failed(RuleDescriptor rule, Type exception, RuleContext context) =>
        Fails.Violated(
            Statement.Of("rule.failed", ("rule", rule.Id), ("title", rule.Title), ("exception", exception.Name)),
            Subjects(context),
            [Evidence.Of("rule", rule.Id)],
            Statement.Of("rule.mend.remedy"));

    public static Finding AnsweredNothing(RuleDescriptor rule, RuleContext context) =>
        Fails.Violated(
            Statement.Of("rule.answered-nothing", ("rule", rule.Id), ("title", rule.Title)),
            Subjects(context),
            [Evidence.Of("rule", rule.Id)],
            Statement.Of("rule.mend.remedy"));

    public static Finding ForAnother(RuleDescriptor rule, string other, int findings, RuleContext context) =>
        FindsForAnother.Violated(
            Statement.Of(
                "rule.finds-for-another",
                ("rule", rule.Id),
                ("title", rule.Title),
                ("other", Printable.Of(other)),
                ("findings", findings)),
            Subjects(context),
            [Evidence.Of("rule", rule.Id), Evidence.Of("findings", findings, "findings")],
            Statement.Of("rule.mend.remedy"));

    public static Finding WithoutSubject(RuleDescriptor rule, int findings, RuleContext context) =>
        FindsNothingInParticular.Violated(
            Statement.Of("rule.no-subject", ("rule", rule.Id), ("title", rule.Title), ("findings", findings)),
            Subjects(context),
            [Evidence.Of("rule", rule.Id), Evidence.Of("findings", findings, "findings")],
            Statement.Of("rule.mend.remedy"));

    public static Finding Miscounted(RuleDescriptor rule, int examined, int findings, RuleContext context) =>
        Miscounts.Violated(
            Statement.Of("rule.miscounts", ("rule", rule.Id), ("title", rule.Title), ("examined", examined), ("findings", findings)),
            Subjects(context),
            [Evidence.Of("rule", rule.Id), Evidence.Of("examined", examined), Evidence.Of("findings", findings, "findings")],
            Statement.Of("rule.mend.remedy"));

    public static Finding AnalysisFailed(string analysis, Type exception, RuleContext context) =>
        AnalysisFails.Undetermined(
            Statement.Of("rule.analysis-failed", ("analysis", analysis), ("exception", exception.Name)),
            Subjects(context),
            [Evidence.Of("analysis", analysis)],
            Statement.Of("rule.analysis-failed.remedy"));

    private static ValueList<EntityReference> Subjects(RuleContext context) => LandscapeAreas.Of(context.Landscape);
}
