using System.Globalization;
using NodaTime;
using PccGovernance.Delivery;

namespace PccGovernance.Rules;

/// <summary>RAG006: What a milestone waits for is due before it.</summary>
internal sealed class DependencyIsDueFirst : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG006",
        Title = "What a milestone waits for is due before it",
        Rationale = "A date that comes before what it depends on cannot be met.",
        Examines = "milestones that are not reached and wait for others",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<Milestone> milestones = PlanItems.Milestones(context.InForce);
        var looks = (context.Delivery?.Milestones ?? []).ToDictionary(static m => m.Milestone);
        Milestone[] waiting = [.. milestones.Where(m => !m.DependsOn.IsEmpty && looks.TryGetValue(m.Id, out MilestoneAssessment? look) && !IsOver(look))];
        return new()
        {
            Examined = waiting.Length,
            Findings = waiting.SelectMany(m => m.DependsOn.Select(before => Found(looks[m.Id], looks[before]))).OfType<Finding>().ToValueList(),
        };
    }

    private Finding? Found(MilestoneAssessment own, MilestoneAssessment before)
    {
        ValueList<EntityReference> subjects = [EntityReference.Of(own.Milestone), EntityReference.Of(before.Milestone)];
        string waits = $"The milestone '{own.Milestone}' waits for the milestone '{before.Milestone}', which";
        return before switch
        {
            { Standing: DeliveryStanding.Cancelled } => Descriptor.Violated($"{waits} was given up.", subjects, [], "Say what it waits for instead, or take the dependency out."),
            { Due: { } later } when !IsOver(before) && own.Due is { } due && later > due => Descriptor.Violated(
                $"{waits} is due {Days(Period.DaysBetween(due, later))} after it.",
                subjects,
                [Evidence.Of("due", due), Evidence.Of("what it waits for is due", later)],
                "Move one of the two dates, or take the dependency out."),
            // Nothing is known to be in order where a date is missing.
            _ when !IsOver(before) && (before.Due is null || own.Due is null) => Descriptor.Undetermined(
                $"{waits} may be due after it: {(before.Due is null ? "that one" : "it")} has no date due on record.", subjects, remedy: "Record the date due."),
            _ => null,
        };
    }

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");

    /// <summary>What is complete or was given up waits for nothing, and keeps nothing waiting.</summary>
    private static bool IsOver(MilestoneAssessment milestone) => milestone.Standing is DeliveryStanding.Complete or DeliveryStanding.Cancelled;
}
