namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private PlanTree _tree = new();

    private HashSet<Id<Milestone>>? _presentMilestones;

    public void CheckBusinessPlan(BusinessPlan plan, ErrorLocation at)
    {
        Text(plan.Name, at, "name");
        Period(plan.Period, at, "period");
        Known(plan.Provenance, at);
        Date(plan.RecordedTo, at, "recordedTo");
        _presentMilestones ??=
        [
            .. PlanTree.MilestonesOf(Contents.BusinessPlans.SelectMany(static p => p.Strands)).Select(static m => m.Id),
        ];
        (_tree.Plan, _tree.Version, _tree.Known, _tree.RecordedTo) = (at.Index!.Value, 0, _presentMilestones, plan.RecordedTo);
        CheckStrands(plan.Strands, at);
    }

    /// <summary>
    /// Milestones of the present versions may wait for each other across plans; those of an earlier version for others of it.
    /// </summary>
    public void CheckEarlierBusinessPlans()
    {
        CheckDependencies();
        for (int place = 0; place < Contents.BusinessPlans.Count; place++)
        {
            int i = place;
            BusinessPlan plan = Contents.BusinessPlans[i];
            CheckEarlierVersions(plan, ErrorLocation.Of("businessPlans", i, "business plan", plan.Id), (strands, at, version) =>
            {
                _tree.Known = [.. PlanTree.MilestonesOf(strands).Select(static m => m.Id)];
                (_tree.Plan, _tree.Version, _tree.RecordedTo) = (i, version, plan.RecordedTo);
                CheckStrands(strands, at);
                CheckDependencies();
            });
        }
    }

    private void CheckStrands(ValueList<Strand> strands, ErrorLocation at)
    {
        for (int i = 0; i < strands.Count; i++)
        {
            Strand strand = strands[i];
            ErrorLocation within = at.Item("strands", i, "strand", strand.Id);
            Child(strand, _tree.Strands, _tree.Plan, _tree.Version, at, within);
            Text(strand.Name, within, "name");
            Weight(strand.Weight, within);
            for (int j = 0; j < strand.Priorities.Count; j++)
            {
                BusinessPriority priority = strand.Priorities[j];
                CheckBusinessPriority(priority, within, within.Item("priorities", j, "business plan priority", priority.Id));
            }
        }
    }

    private void CheckBusinessPriority(BusinessPriority priority, ErrorLocation strand, ErrorLocation at)
    {
        Child(priority, _tree.Priorities, _tree.Plan, _tree.Version, strand, at);
        Text(priority.Text, at, "text");
        Weight(priority.Weight, at);
        for (int i = 0; i < priority.Deliverables.Count; i++)
        {
            Deliverable deliverable = priority.Deliverables[i];
            ErrorLocation within = at.Item("deliverables", i, "deliverable", deliverable.Id);
            Child(deliverable, _tree.Deliverables, _tree.Plan, _tree.Version, at, within);
            Text(deliverable.Text, within, "text");
            Weight(deliverable.Weight, within);
            for (int j = 0; j < deliverable.Milestones.Count; j++)
            {
                Milestone milestone = deliverable.Milestones[j];
                CheckMilestone(milestone, within, within.Item("milestones", j, "milestone", milestone.Id));
            }
        }
    }

    private void CheckDependencies()
    {
        if (_tree.Waiting.Count > 0)
        {
            Milestone[] milestones = [.. _tree.Waiting.Select(static w => w.Milestone)];
            Cycles<Milestone>.Find(milestones, static m => m.Id, static m => m.DependsOn, (place, line) => _errors.Add(
                LandscapeErrorKind.DependencyCycle,
                $"{_tree.Waiting[place].At.Location}.dependsOn",
                $"The milestones {line} wait for each other in a circle: take one of its steps out."));
            _tree.Waiting.Clear();
        }
    }

    /// <summary>A thing of a plan stands under one parent.</summary>
    private void Child<T>(T item, PlanIdentifiers<T> all, int plan, int version, ErrorLocation parent, ErrorLocation at)
        where T : class, IEntity<T>
    {
        OwnFacts(item.OwnFacts, at);
        Id<T> id = item.Id;
        if (id.IsEmpty)
        {
            _errors.Add(LandscapeErrorKind.MissingIdentifier, $"{at.Location}.id", $"The {NameOf<T>()} has no identifier: give it one.");
        }
        else if (all.Add(id, plan, version, parent) is var (first, second))
        {
            string parents = string.Equals(first, second, StringComparison.Ordinal)
                ? string.Empty
                : $", under {Lower(first)} and {Lower(second)}";
            _errors.Add(
                LandscapeErrorKind.DuplicateIdentifier,
                $"{at.Location}.id",
                $"The {NameOf<T>()} identifier '{id}' stands twice{parents}: give each {NameOf<T>()} an identifier of its own.");
        }
    }

    private void Weight(decimal? weight, ErrorLocation at) => Range(weight, 0, 1_000, at, "weight", "a weight");

    private static string Lower(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
