using PccGovernance.Classification;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT030: A combined authority is on record as one, not as a council.</summary>
internal sealed class CombinedAuthorityIsNoCouncil : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT030", RuleSeverity.Advice, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Landscape inForce = context.InForce;
        return inForce.Edition.OrganisationKinds.Concat(inForce.Contents.OrganisationKinds)
            .FirstOrDefault(kind => inForce.OrganisationKind(kind.Id)!.Role == OrganisationRole.CombinedAuthority) is { } proper
            ? Evaluate(inForce, proper.Id)
            : RuleEvaluation.LookedAtNothing;
    }

    private RuleEvaluation Evaluate(Landscape inForce, Id<OrganisationKind> proper) =>
        RuleEvaluation.OfEach(inForce.Organisations, body =>
            body.Kind is { } kind
            && inForce.OrganisationKind(kind) is { Sector: Sector.LocalGovernment, Role: not OrganisationRole.CombinedAuthority }
            && CombinedAuthorityName.Is(body.Name)
                ? Descriptor.Violated(
                    Statement.Of("data.combined-authority-as-council", ("organisation", EntityReference.Of(body.Id)),
                        ("kind", EntityReference.Of(kind))),
                    [EntityReference.Of(body.Id)],
                    remedy: Statement.Of("data.combined-authority-as-council.remedy", ("kind", EntityReference.Of(proper))))
                : null);
}
