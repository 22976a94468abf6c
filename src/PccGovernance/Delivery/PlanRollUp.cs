namespace PccGovernance.Delivery;

/// <summary>Rolls plans up, level by level, and gathers the results of each level.</summary>
internal sealed class PlanRollUp
{
    private readonly List<DeliveryRollUp> _deliverables = [];
    private readonly List<DeliveryRollUp> _priorities = [];
    private readonly List<DeliveryRollUp> _strands = [];
    private readonly List<DeliveryRollUp> _plans = [];
    private readonly Dictionary<Id<Milestone>, MilestoneAssessment> _milestones;

    public PlanRollUp(IEnumerable<BusinessPlan> plans, IEnumerable<MilestoneAssessment> milestones)
    {
        _milestones = milestones.ToDictionary(static m => m.Milestone);
        foreach (BusinessPlan plan in plans)
        {
            Gather(_plans, EntityReference.Of(plan.Id), plan.Strands.Select(Of));
        }
    }

    public ValueList<DeliveryRollUp> Deliverables => Sorted(_deliverables);

    public ValueList<DeliveryRollUp> Priorities => Sorted(_priorities);

    public ValueList<DeliveryRollUp> Strands => Sorted(_strands);

    public ValueList<DeliveryRollUp> Plans => Sorted(_plans);

    private RollUpChild Of(Strand strand) =>
        Gather(_strands, EntityReference.Of(strand.Id), strand.Priorities.Select(Of));

    private RollUpChild Of(BusinessPriority priority) =>
        Gather(_priorities, EntityReference.Of(priority.Id), priority.Deliverables.Select(Of));

    private RollUpChild Of(Deliverable deliverable) =>
        Gather(_deliverables, EntityReference.Of(deliverable.Id), deliverable.Milestones.Select(m => RollUpChild.Of(_milestones[m.Id])));

    private static RollUpChild Gather(List<DeliveryRollUp> level, EntityReference subject, IEnumerable<RollUpChild> children)
    {
        (DeliveryRollUp result, bool critical) = RollUp.Of(subject, [.. children]);
        level.Add(result);
        return RollUpChild.Of(result, critical);
    }

    private static ValueList<DeliveryRollUp> Sorted(List<DeliveryRollUp> level) =>
        level.OrderBy(static rollUp => rollUp.Subject).ToValueList();
}
