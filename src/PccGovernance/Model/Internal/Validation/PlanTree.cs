using NodaTime;

namespace PccGovernance;

/// <summary>What is known of the business plans while they are checked, and which version of which plan is.</summary>
internal sealed class PlanTree
{
    public PlanIdentifiers<Strand> Strands { get; } = new();

    public PlanIdentifiers<BusinessPriority> Priorities { get; } = new();

    public PlanIdentifiers<Deliverable> Deliverables { get; } = new();

    public PlanIdentifiers<Milestone> Milestones { get; } = new();

    public PlanIdentifiers<PlanAction> Actions { get; } = new();

    public PlanIdentifiers<Measure> Measures { get; } = new();

    /// <summary>The plan's place in the contents.</summary>
    public int Plan { get; set; }

    /// <summary>Which of its versions: 0 is the present one.</summary>
    public int Version { get; set; }

    /// <summary>The day up to which the plan's progress is recorded.</summary>
    public LocalDate? RecordedTo { get; set; }

    /// <summary>The milestones that those of this version may wait for.</summary>
    public HashSet<Id<Milestone>> Known { get; set; } = [];

    /// <summary>The milestones of the versions that are checked together for cycles, and where each stands.</summary>
    public List<(Milestone Milestone, ErrorLocation At)> Waiting { get; } = [];

    public static IEnumerable<Milestone> MilestonesOf(IEnumerable<Strand> strands) =>
        strands.SelectMany(static s => s.Priorities).SelectMany(static p => p.Deliverables).SelectMany(static d => d.Milestones);
}
