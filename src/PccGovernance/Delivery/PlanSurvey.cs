namespace PccGovernance.Delivery;

/// <summary>The plans in force laid out level by level, in the order of the plans: the children of each thing stand beside each other.</summary>
internal sealed class PlanSurvey
{
    public PlanSurvey(ValueList<BusinessPlan> plans)
    {
        foreach (BusinessPlan plan in plans)
        {
            Plans.Add(plan);
            foreach (Strand strand in plan.Strands)
            {
                Strands.Add((strand, Plans.Count - 1));
                foreach (BusinessPriority priority in strand.Priorities)
                {
                    Priorities.Add((priority, Strands.Count - 1));
                    foreach (Deliverable deliverable in priority.Deliverables)
                    {
                        Deliverables.Add((deliverable, Priorities.Count - 1));
                    }
                }
            }
        }
    }

    public List<BusinessPlan> Plans { get; } = [];

    /// <summary>Each with the place of what it stands under; so in each list below.</summary>
    public List<(Strand Item, int Parent)> Strands { get; } = [];

    public List<(BusinessPriority Item, int Parent)> Priorities { get; } = [];

    public List<(Deliverable Item, int Parent)> Deliverables { get; } = [];

    /// <summary>Laid out when first asked for: who only rolls up goes through them deliverable by deliverable.</summary>
    public List<(Milestone Item, int Parent)> Milestones => field ??= [.. Deliverables.SelectMany(static (d, place) => d.Item.Milestones.Select(m => (m, place)))];

    /// <summary>Judges every milestone.</summary>
    public MilestoneJudgement[] Judge(MilestoneJudge judge, bool capsByDependencies)
    {
        MilestoneJudgement[] judgements = new MilestoneJudgement[Milestones.Count];
        for (int i = 0; i < judgements.Length; i++)
        {
            judgements[i] = judge.Judge(Milestones[i].Item);
        }

        if (capsByDependencies)
        {
            new DependencyCap(Milestones, judgements).Apply();
        }

        return judgements;
    }
}
