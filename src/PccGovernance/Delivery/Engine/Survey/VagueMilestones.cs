namespace PccGovernance.Delivery;

/// <summary>
/// The milestones of a landscape of which some day of the record is known in part. Few have one, and to see it every report is looked at:
/// they are found once for a landscape.
/// </summary>
internal sealed class VagueMilestones
{
    private readonly HashSet<Id<Milestone>> _milestones = [];

    private VagueMilestones(Landscape landscape)
    {
        foreach ((Deliverable deliverable, _) in new PlanSurvey(landscape.Contents.BusinessPlans).Deliverables)
        {
            _milestones.UnionWith(deliverable.Milestones.Where(RecordReadings.AreVague).Select(static milestone => milestone.Id));
        }
    }

    /// <summary>Those of a landscape.</summary>
    public static VagueMilestones Of(Landscape landscape) =>
        landscape.Derived.Of(landscape, static owner => new VagueMilestones(owner));

    /// <summary>Whether a milestone is one of them.</summary>
    public bool Contains(Milestone milestone) => _milestones.Count > 0 && _milestones.Contains(milestone.Id);
}
