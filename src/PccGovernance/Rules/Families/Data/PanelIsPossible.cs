using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT012: A police and crime panel is one that there can be.</summary>
internal sealed class PanelIsPossible : IGovernanceRule
{
    // Police Reform and Social Responsibility Act 2011 Sch.6 paras 4, 23 and 32: ten members and two co-opted at the least, twenty at the
    // most.
    private const int LeastAppointed = 10;
    private const int MostMembers = 20;

    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DAT012", RuleSeverity.Warning, since: "0.1.0") with
        {
            Citation = new() { Text = "Police Reform and Social Responsibility Act 2011 s.28 and Sch.6" },
        };

    public RuleEvaluation Evaluate(RuleContext context) => RuleEvaluation.OfEach(context.InForce.Panels, panel => Examine(panel, context));

    private Finding? Examine(PoliceAndCrimePanel panel, RuleContext context)
    {
        EntityReference own = EntityReference.Of(panel.Id);
        LocalPolicingBody? body = context.InForce.GoverningBody(panel.ForceArea, context.AsOf);
        if (body?.Kind is LocalPolicingBodyKind.CommonCouncil or LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime)
        {
            return Descriptor.Violated(
                Statement.Of("data.panel-where-none-is", ("panel", own)),
                [own],
                remedy: Statement.Of("data.panel-where-none-is.remedy"));
        }

        if (panel.AppointedMembers is not { } appointed)
        {
            return NotKnown();
        }

        int all = appointed + (panel.CoOptedMembers ?? 0);
        if (appointed >= LeastAppointed && all <= MostMembers)
        {
            return body is { Kind: LocalPolicingBodyKind.Unknown } ? BodyNotKnown(body.Id)
                : panel.CoOptedMembers is null ? NotKnown()
                : null;
        }

        return Descriptor.Violated(
            Statement.Of(
                "data.panel-size",
                ("panel", own),
                ("appointed", appointed),
                ("all", all),
                ("least", LeastAppointed),
                ("most", MostMembers)),
            [own],
            [Evidence.Of("appointed", appointed, "members"), Evidence.Of("in-all", all, "members")],
            Statement.Of("data.panel-size.remedy"));

        Finding BodyNotKnown(Id<LocalPolicingBody> governing) => Descriptor.Undetermined(
            Statement.Of("data.panel-body-not-known", ("panel", own), ("body", EntityReference.Of(governing))),
            [own, EntityReference.Of(governing)],
            remedy: Statement.Of("data.panel-body-not-known.remedy"));

        Finding NotKnown() => Descriptor.Undetermined(
            Statement.Of("data.panel-size-not-known", ("panel", own)), [own], remedy: Statement.Of("data.panel-size-not-known.remedy"));
    }
}
