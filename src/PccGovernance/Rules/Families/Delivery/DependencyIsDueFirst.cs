using NodaTime;
using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>RAG006: What a milestone waits for is due before it.</summary>
internal sealed class DependencyIsDueFirst : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("RAG006", RuleSeverity.Warning, since: "0.1.0", Analyses.Delivery);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<Milestone> milestones = PlanItems.Milestones(context.InForce);
        var looks = (context.Delivery?.Milestones ?? []).ToDictionary(static m => m.Milestone);
        Milestone[] waiting =
        [
            .. milestones.Where(m => !m.DependsOn.IsEmpty && looks.TryGetValue(m.Id, out MilestoneAssessment? look) && !IsOver(look)),
        ];
        return new()
        {
            Examined = waiting.Length,
            Findings = waiting
                .SelectMany(m => m.DependsOn.Select(before => Found(looks[m.Id], looks[before])))
                .OfType<Finding>()
                .ToValueList(),
        };
    }

    private Finding? Found(MilestoneAssessment own, MilestoneAssessment before)
    {
        ValueList<EntityReference> subjects = [EntityReference.Of(own.Milestone), EntityReference.Of(before.Milestone)];
        return before switch
        {
            { Standing: DeliveryStanding.Cancelled } => Descriptor.Violated(
                Said("delivery.waits-for-given-up"),
                subjects,
                [],
                Statement.Of("delivery.waits-for-given-up.remedy")),
            { Standing: DeliveryStanding.OnHold } when own.Standing != DeliveryStanding.OnHold && !IsOver(own) => Descriptor.Violated(
                Said("delivery.waits-for-on-hold"),
                subjects,
                [],
                Statement.Of("delivery.waits-for-on-hold.remedy")),
            { Due: { } later } when !IsOver(before) && own.Due is { } due && later.Latest > due.Latest => Descriptor.Violated(
                Said("delivery.waits-for-later", ("days", Period.DaysBetween(due.Latest, later.Latest))),
                subjects,
                [Evidence.Of("due", due), Evidence.Of("waited-for-due", later)],
                Statement.Of("delivery.waits-for-later.remedy")),
            // Nothing is known to be in order where a date is missing.
            _ when !IsOver(before) && (before.Due is null || own.Due is null) => Descriptor.Undetermined(
                Said("delivery.waits-for-undated", ("undated", EntityReference.Of(before.Due is null ? before.Milestone : own.Milestone))),
                subjects,
                remedy: Statement.Of("delivery.waits-for-undated.remedy")),
            _ => null,
        };

        Statement Said(string code, params ReadOnlySpan<(string, StatementValue?)> more) =>
            Statement.Of(
                code,
                [("milestone", EntityReference.Of(own.Milestone)), ("before", EntityReference.Of(before.Milestone)), .. more]);
    }

    /// <summary>What is complete or was given up waits for nothing, and keeps nothing waiting.</summary>
    private static bool IsOver(MilestoneAssessment milestone) =>
        milestone.Standing is DeliveryStanding.Complete or DeliveryStanding.Cancelled;
}
