using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT018: What is beyond the law is known to be.</summary>
internal sealed class PartnershipRestsOnLaw : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT018", RuleSeverity.Info, since: "0.2.0", Analyses.KnownList);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Report(Analyses.KnownList) is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        int all = context.InForce.Partnerships.Count;
        List<Finding> findings = [];
        if (!report.BeyondTheLaw.IsEmpty)
        {
            findings.Add(
                Descriptor.Violated(Said("data.beyond-the-law", report.BeyondTheLaw, all), Subjects(report.BeyondTheLaw), [],
                    Statement.Of("data.beyond-the-law.remedy")));
        }

        if (!report.Untold.IsEmpty)
        {
            findings.Add(
                Descriptor.Undetermined(Said("data.law-untold", report.Untold, all), Subjects(report.Untold), [],
                    Statement.Of("data.law-untold.remedy")));
        }

        return new() { Examined = all, Findings = findings.ToValueList() };
    }

    private static Statement Said(string code, ValueList<Id<Partnership>> boards, int all) =>
        Statement.Of(code, ("partnerships", StatementValue.Of(boards, EntityReference.Of)), ("all", all));

    private static ValueList<EntityReference> Subjects(ValueList<Id<Partnership>> boards) =>
        boards.Select(EntityReference.Of).ToValueList();
}
