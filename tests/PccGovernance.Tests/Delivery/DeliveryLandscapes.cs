using PccGovernance.Delivery;

namespace PccGovernance.Tests.Delivery;

/// <summary>Small plans for the delivery tests.</summary>
internal static class DeliveryLandscapes
{
    /// <summary>The end of a financial year.</summary>
    public static LocalDate Day { get; } = new(2026, 3, 31);

    /// <summary>A milestone under way, with its original date and a green report of the day.</summary>
    public static Milestone Open(LocalDate due, string id = "milestone") =>
        new() { Id = new(id), Text = id, Status = MilestoneStatus.InProgress, OriginalDue = due, Reports = [Report(Day, RagStatus.Green)] };

    public static MilestoneReport Report(
        PartialDate on,
        RagStatus? rag = null,
        decimal? planned = null,
        decimal? progress = null,
        string? reason = null
    ) =>
        new()
        {
            On = on,
            Rag = rag,
            PlannedProgress = planned,
            Progress = progress,
            Reason = reason,
        };

    public static Deliverable Deliverable(string id, params Milestone[] milestones) =>
        new() { Id = new(id), Text = id, Milestones = [.. milestones] };

    public static BusinessPriority Priority(string id, params Deliverable[] deliverables) =>
        new() { Id = new(id), Text = id, Deliverables = [.. deliverables] };

    public static Strand Strand(string id, params BusinessPriority[] priorities) =>
        new() { Id = new(id), Name = id, Priorities = [.. priorities] };

    public static Landscape Plan(params Strand[] strands) =>
        Builder().Add(new BusinessPlan { Id = new("plan"), Name = "Plan", Strands = [.. strands] }).Build();

    /// <summary>The same with an organisation 'office' and its posts 'lead' and 'deputy'.</summary>
    public static Landscape PlanWithLead(params Strand[] strands) =>
        Builder()
            .Add(new Organisation { Id = new("office"), Name = "Office" })
            .Add(
                new Post
                {
                    Id = new("lead"),
                    Title = "Portfolio lead",
                    Organisation = new("office"),
                },
                new Post
                {
                    Id = new("deputy"),
                    Title = "Deputy lead",
                    Organisation = new("office"),
                })
            .Add(
                new BusinessPlan
                {
                    Id = new("plan"),
                    Name = "Plan",
                    Strands = [.. strands],
                })
            .Build();

    public static LandscapeBuilder Builder() => new(new(new("test"), new([], [], [], []), [], [], [], new([])));

    public static DeliveryReport Analyse(params Milestone[] milestones) => AnalyseOn(Day, milestones);

    public static DeliveryReport AnalyseOn(LocalDate day, params Milestone[] milestones) =>
        DeliveryAnalysis.Analyse(Plan(Strand("strand", Priority("priority", Deliverable("deliverable", milestones)))), day, new());

    public static MilestoneAssessment Assess(Milestone milestone) => Analyse(milestone).Milestones.Single();

    public static MilestoneAssessment AssessOn(LocalDate day, Milestone milestone) => AnalyseOn(day, milestone).Milestones.Single();
}
