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
        EntityReference[] notHeld = [.. BetterThanRedAndNotHeld(context.InForce, delivery).Select(EntityReference.Of)];
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
            Findings =
            [
                .. signals,
                .. undated.Length == 0 ? [] : new[] { Undated(undated, delivery) },
                .. notHeld.Length == 0 ? [] : new[] { NotHeld(notHeld) },
            ],
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

    /// <summary>One finding for all, as of undated evidence.</summary>
    private Finding NotHeld(EntityReference[] milestones) =>
        Descriptor.Undetermined(
            Statement.Of("delivery.evidence-not-on-record", ("milestones", milestones.ToValueList())),
            [.. milestones],
            [Evidence.Of("milestones", milestones.Length, "milestones")],
            Statement.Of("delivery.evidence-not-on-record.remedy"));

    /// <summary>
    /// Open milestones reported green or amber, and not found to be worse, of which a measure cannot be judged or the date due, or the
    /// first one, is not on record: the evidence may say more.
    /// </summary>
    private static IEnumerable<Id<Milestone>> BetterThanRedAndNotHeld(Landscape landscape, DeliveryReport delivery)
    {
        HashSet<Id<Milestone>> worse =
        [
            .. delivery.Signals.Where(static signal => signal.Kind == DeliverySignalKind.ReportedBetterThanComputed)
                .Select(static signal => signal.Milestone),
        ];
        HashSet<Id<Milestone>> asked =
        [
            .. delivery.Milestones
                .Where(milestone => milestone is
                {
                    ReportedColour: RagStatus.Green or RagStatus.Amber,
                    Standing: DeliveryStanding.Rated or DeliveryStanding.Unknown,
                } && !worse.Contains(milestone.Milestone))
                .Select(static milestone => milestone.Milestone),
        ];
        return PlanItems.Milestones(landscape)
            .Where(milestone => asked.Contains(milestone.Id)
                && (milestone.OriginalDue is null
                    || milestone.DueAsAt(delivery.AsOf) is null
                    || milestone.Measures.Any(measure => MeasureLag.Of(measure, delivery.AsOf) is null)))
            .Select(static milestone => milestone.Id)
            .Order();
    }

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
