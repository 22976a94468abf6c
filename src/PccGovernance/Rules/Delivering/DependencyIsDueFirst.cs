using NodaTime;
using PccGovernance.Delivery;

namespace PccGovernance.Rules.Delivering;

/// <summary>RAG006: What a milestone waits for is due before it.</summary>
internal sealed class DependencyIsDueFirst : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "RAG006",
        Title = "What a milestone waits for is due before it",
        Rationale = "A date that comes before what it depends on cannot be met.",
        Examines = "milestones that wait for others",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ValueList<Milestone> milestones = PlanItems.Milestones(context.InForce);
        var due = milestones.ToDictionary(static m => m.Id, m => m.DueAsAt(context.AsOf));
        Milestone[] waiting = [.. milestones.Where(static m => !m.DependsOn.IsEmpty)];
        return new()
        {
            Examined = waiting.Length,
            Findings =
            [
                .. from milestone in waiting
                   let own = due[milestone.Id]
                   from before in milestone.DependsOn
                   where due[before] > own
                   select Descriptor.Violated(
                       $"The milestone '{milestone.Id}' waits for the milestone '{before}', which is due {Say.Days(Period.DaysBetween(own!.Value, due[before]!.Value))} after it.",
                       [EntityReference.Of(milestone.Id), EntityReference.Of(before)],
                       [Evidence.Of("due", own.Value), Evidence.Of("what it waits for is due", due[before]!.Value)],
                       "Move one of the two dates, or take the dependency out."),
            ],
        };
    }
}
