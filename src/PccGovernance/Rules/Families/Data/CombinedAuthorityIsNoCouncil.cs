using PccGovernance.Classification;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT030: A combined authority is on record as one, not as a council.</summary>
internal sealed class CombinedAuthorityIsNoCouncil : IGovernanceRule
{
    private static readonly Id<OrganisationKind> s_kind = new("combined-authority");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT030", RuleSeverity.Advice, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Organisations, body =>
            body.Kind is { } kind && kind != s_kind
            && context.InForce.OrganisationKind(kind) is { Sector: Sector.LocalGovernment }
            && CombinedAuthorityName.Is(body.Name)
                ? Descriptor.Violated(
                    Statement.Of("data.combined-authority-as-council", ("organisation", EntityReference.Of(body.Id)),
                        ("kind", EntityReference.Of(kind))),
                    [EntityReference.Of(body.Id)],
                    remedy: Statement.Of("data.combined-authority-as-council.remedy", ("kind", EntityReference.Of(s_kind))))
                : null);
}
