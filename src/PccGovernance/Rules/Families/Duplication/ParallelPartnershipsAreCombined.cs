using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP002: Neighbouring partnerships of one kind with the same core people are combined where they may be.</summary>
internal sealed class ParallelPartnershipsAreCombined : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DUP002", RuleSeverity.Advice, since: "0.1.0", Analyses.Duplication) with
        {
            Citation = new() { Text = "Crime and Disorder Act 1998 s.5A, for Community Safety Partnerships", Extent = LegalExtent.England },
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        return new()
        {
            Examined = DuplicatePairs.Count(report),
            Findings = report.ParallelGroups.Select(Found).ToValueList(),
        };
    }

    private Finding Found(ParallelGroup group) =>
        Descriptor.Violated(
            Statement.Of(
                "duplication.parallel",
                ("partnerships", StatementValue.Of(group.Members, EntityReference.Of)),
                ("kind", EntityReference.Of(group.Kind)),
                ("core", StatementValue.Of(group.CoreOrganisations, EntityReference.Of))),
            group.Members.Each(EntityReference.Of),
            [
                Evidence.Of("in-the-group", group.Members.Count, "partnerships"),
                Evidence.Of("on-every-one", StatementValue.Of(group.CoreOrganisations, EntityReference.Of), "organisations"),
                .. DuplicatePairs.Weighing(group.EvidenceFor, group.EvidenceAgainst),
            ],
            DuplicatePairs.Remedy(group.Remedy));
}
