using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT031: What an organisation is, and where it acts, is on record.</summary>
internal sealed class OrganisationIsKnown : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT031", RuleSeverity.Info, since: "0.2.0");

    /// <summary>One finding for all: whoever keeps a list of boards has often no more of their members than the names.</summary>
    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<Organisation> organisations = context.InForce.Organisations;
        EntityReference[] open =
        [
            .. organisations.Where(static organisation => organisation.Kind is null || organisation.Footprint.IsUnknown)
                .Select(static organisation => EntityReference.Of(organisation.Id)),
        ];
        return new()
        {
            Examined = organisations.Count,
            Findings = open.Length == 0
                ? []
                :
                [
                    Descriptor.Undetermined(
                        Statement.Of("data.organisations-not-known", ("organisations", open.ToValueList()), ("of", organisations.Count)),
                        [.. open],
                        [Evidence.Of("without-kind-or-ground", open.Length, "organisations")],
                        Statement.Of("data.organisations-not-known.remedy")),
                ],
        };
    }
}
