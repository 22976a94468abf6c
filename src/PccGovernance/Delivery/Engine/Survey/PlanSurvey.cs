namespace PccGovernance.Delivery;

/// <summary>
/// The plans in force laid out level by level, in the order of the plans: the children of each thing stand beside each other.
/// </summary>
internal sealed class PlanSurvey
{
    private readonly List<int> _firsts = [0];

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
                        _firsts.Add(_firsts[^1] + deliverable.Milestones.Count);
                        MostMilestones = Math.Max(MostMilestones, deliverable.Milestones.Count);
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
    public List<(Milestone Item, int Parent)> Milestones =>
        field ??= [.. Deliverables.SelectMany(static (d, place) => d.Item.Milestones.Select(m => (m, place)))];

    /// <summary>The most milestones that a deliverable has.</summary>
    public int MostMilestones { get; }

    /// <summary>How many milestones there are.</summary>
    public int MilestoneCount => _firsts[^1];

    /// <summary>The place of a deliverable's first milestone.</summary>
    public int FirstMilestone(int deliverable) => _firsts[deliverable];

    /// <summary>Judges every milestone.</summary>
    public MilestoneJudgement[] Judge(MilestoneJudge judge, bool capsByDependencies, int threads, Execution execution)
    {
        List<(Milestone Item, int Parent)> milestones = Milestones;
        MilestoneJudgement[] judgements = new MilestoneJudgement[milestones.Count];
        SharedWork.Do(
            threads,
            judgements.Length,
            (from, to) =>
            {
                for (int i = from; i < to; i++)
                {
                    judge.Judge(milestones[i].Item, out judgements[i]);
                }
            },
            execution);
        if (capsByDependencies)
        {
            new DependencyCap(milestones, judgements).Apply();
        }

        return judgements;
    }
}
