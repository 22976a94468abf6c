namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>
/// Where things stand in the business plans, so that what is said of them comes in the plans' order: the tenth milestone after the second.
/// </summary>
internal sealed class PlanOrder
{
    private readonly Dictionary<EntityReference, int> _places = [];

    public PlanOrder(Landscape landscape)
    {
        foreach (
            Deliverable deliverable in landscape
                .Contents.BusinessPlans.SelectMany(static plan => plan.Strands)
                .SelectMany(static strand => strand.Priorities)
                .SelectMany(static priority => priority.Deliverables))
        {
            Add(EntityReference.Of(deliverable.Id));
            foreach (Milestone milestone in deliverable.Milestones)
            {
                Add(EntityReference.Of(milestone.Id));
                foreach (PlanAction action in milestone.Actions)
                {
                    Add(EntityReference.Of(action.Id));
                }
            }
        }
    }

    /// <summary>The place of the first thing that is in a plan; 0 where none is.</summary>
    public int PlaceOf(ValueList<EntityReference> subjects) =>
        subjects.Select(subject => _places.GetValueOrDefault(subject)).Where(static place => place > 0).DefaultIfEmpty(0).Min();

    private void Add(EntityReference reference) => _places.TryAdd(reference, _places.Count + 1);
}
