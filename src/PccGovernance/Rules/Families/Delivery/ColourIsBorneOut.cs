using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG003: A reported colour is borne out by the evidence.</summary>
internal sealed class ColourIsBorneOut : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG003", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Delivery is not { } delivery)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        EntityReference[] undated = [.. GreenOnUndatedEvidence(context.InForce, delivery).Select(EntityReference.Of)];
        IEnumerable<Finding> signals = delivery.Signals
            .Where(static signal => signal.Kind is not (DeliverySignalKind.StaleEvidence or DeliverySignalKind.OverrideWithoutReason))
            .Select(signal => Descriptor.Violated(
                signal.Statement,
                [EntityReference.Of(signal.Milestone)],
                signal.GivenReason is { } reason ? [Evidence.Of("reason-given", reason)] : [],
                Statement.Of("delivery.colour-not-borne-out.remedy")));
        return new()
        {
            Examined = delivery.Milestones.Count(static milestone => milestone.ReportedColour is not null),
            Findings = undated.Length == 0 ? signals.ToValueList() : [.. signals, Undated(undated, delivery)],
        };
    }

    /// <summary>One finding for all: plans on which nobody dates evidence have as many as they have milestones.</summary>
    private Finding Undated(EntityReference[] milestones, DeliveryReport delivery) =>
        Descriptor.Undetermined(
            Statement.Of(
                "delivery.evidence-undated",
                ("milestones", milestones.ToValueList()),
                ("period", delivery.Options.Policy.ReportingPeriodDays)),
            [.. milestones],
            [Evidence.Of("milestones", milestones.Length, "milestones")],
            Statement.Of("delivery.evidence-undated.remedy"));

    private static IEnumerable<Id<Milestone>> GreenOnUndatedEvidence(Landscape landscape, DeliveryReport delivery)
    {
        RagPolicy policy = delivery.Options.Policy;
        HashSet<Id<Milestone>> green =
        [
            .. delivery.Milestones
                .Where(static milestone => milestone is
                {
                    ReportedColour: RagStatus.Green,
                    Standing: not (DeliveryStanding.Complete or DeliveryStanding.Cancelled or DeliveryStanding.OnHold),
                })
                .Select(static milestone => milestone.Milestone),
        ];
        return PlanItems.Milestones(landscape)
            .Where(milestone => green.Contains(milestone.Id)
                && new KnownReports(milestone.Reports, delivery.AsOf, policy).Coloured is var (report, _)
                && EvidenceAge.MayBeOld(report, policy))
            .Select(static milestone => milestone.Id)
            .Order();
    }
}
