namespace PccGovernance.Rules;

/// <summary>What the rules of this family look at, in the order of the plans.</summary>
internal static class PlanItems
{
    public static ValueList<Deliverable> Deliverables(Landscape landscape) =>
        landscape
            .Contents.BusinessPlans.SelectMany(static p => p.Strands)
            .SelectMany(static s => s.Priorities)
            .SelectMany(static p => p.Deliverables)
            .ToValueList();

    public static ValueList<Milestone> Milestones(Landscape landscape) =>
        PlanTree.MilestonesOf(landscape.Contents.BusinessPlans.SelectMany(static p => p.Strands)).ToValueList();
}
