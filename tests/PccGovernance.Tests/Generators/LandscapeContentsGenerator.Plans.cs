namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
    private PoliceAndCrimePlan PoliceAndCrimePlan(int i) => new()
    {
        Id = new($"plan-{i}"),
        Name = random.Text(),
        ForceArea = random.ForceArea(),
        Period = random.Period(),
        IssuedOn = random.MaybeDate(),
        Objectives = random.Many(4, j => new PlanPriority { Id = new($"plan-{i}.{j}"), Text = random.Text(), Themes = random.Some(_themes), Provenance = random.Provenance() }),
        Policing = random.MaybeText(),
        Resources = random.MaybeText(),
        MeansOfReporting = random.MaybeText(),
        MeansOfMeasuring = random.MaybeText(),
        Grants = random.MaybeText(),
        Provenance = random.Provenance(),
    };

    private CorporatePlan CorporatePlan(int i, Id<PoliceAndCrimePlan>[] plans) => new()
    {
        Id = new($"corporate-{i}"),
        Name = random.Text(),
        Owner = random.PickOrNull(_organisations),
        Delivers = random.PickOrNull(plans),
        Period = random.Period(),
        Priorities = random.Many(3, j => new CorporatePriority
        {
            Id = new($"corporate-{i}.{j}"),
            Text = random.Text(),
            Heading = random.MaybeText(),
            Themes = random.Some(_themes),
            Serves = random.Some(_planPriorities),
        }),
        Provenance = random.Provenance(),
    };

    private BusinessPlan BusinessPlan(int i) => new()
    {
        Id = new($"business-{i}"),
        Name = random.Text(),
        Owner = random.PickOrNull(_organisations),
        Period = random.Period(),
        Strands = random.Many(2, s => new Strand { Id = new($"strand-{i}.{s}"), Name = random.Text(), Priorities = random.Many(2, p => BusinessPriority($"{i}.{s}.{p}")) }),
        Provenance = random.Provenance(),
    };

    private BusinessPriority BusinessPriority(string at) => new()
    {
        Id = new($"priority-{at}"),
        Text = random.Text(),
        Portfolio = random.PickOrNull(_portfolios),
        Themes = random.Some(_themes),
        Deliverables = random.Many(2, d => new Deliverable
        {
            Id = new($"deliverable-{at}.{d}"),
            Text = random.Text(),
            Owner = random.PickOrNull(_organisations),
            Milestones = random.Many(2, m => Milestone($"milestone-{at}.{d}.{m}")),
        }),
    };

    private Milestone Milestone(string id)
    {
        LocalDate? start = random.MaybeDate();
        MilestoneStatus status = random.Pick<MilestoneStatus>();
        return new()
        {
            Id = new(id),
            Text = random.Text(),
            Status = status,
            IsCritical = random.Chance(),
            Start = start,
            OriginalDue = random.MaybeDateFrom(start),
            CurrentDue = random.MaybeDate(),
            Forecast = random.MaybeDate(),
            CompletedOn = status == MilestoneStatus.Complete ? random.MaybeDateFrom(start) : null,
            Reports = random.Many(3, _ => Report()),
            Provenance = random.Provenance(),
        };
    }

    private MilestoneReport Report() => new()
    {
        On = random.Date(),
        Rag = random.Chance() ? random.Pick<RagStatus>() : null,
        Progress = random.Chance() ? random.Share() : null,
        PlannedProgress = random.Chance() ? random.Share() : null,
        Reason = random.MaybeText(),
        ReportedBy = _posts.Length > 0 && random.Chance() ? random.Pick(_posts).Id : null,
    };
}
