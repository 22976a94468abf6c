namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
    private Id<Milestone>[] _milestones = [];

    private PoliceAndCrimePlan PoliceAndCrimePlan(int i) => new()
    {
        Id = new($"plan-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        ForceArea = random.ForceArea(),
        Period = random.Period(),
        IssuedOn = RandomFacts.AsKnown(random.MaybeDate()),
        Priorities = random.Many(4, j => Objective($"plan-{i}.{j}", measured: true)),
        Policing = random.MaybeText(),
        Resources = random.MaybeText(),
        MeansOfReporting = random.MaybeText(),
        MeansOfMeasuring = random.MaybeText(),
        Services = random.MaybeText(),
        Grants = random.MaybeText(),
        EarlierVersions = random.Many(2, v => new PlanVersion<PlanPriority>
        {
            Version = random.Text(),
            ReplacedOn = RandomFacts.AsKnown(random.Date()),
            Reason = random.MaybeText(),
            Parts = random.Many(3, j => Objective($"plan-{i}.{j}", measured: false)),
        }),
        Provenance = random.Provenance(),
    };

    private PlanPriority Objective(string id, bool measured) => new()
    {
        Id = new(id),
        OwnFacts = random.OwnFacts(),
        Text = random.Text(),
        Themes = random.Some(_themes),
        Resources = random.MaybeText(),
        MeansOfReporting = random.MaybeText(),
        MeansOfMeasuring = random.MaybeText(),
        Measures = measured ? random.Many(2, m => Measure($"{id}.measure-{m}")) : [],
        Grants = random.Many(2, _ => new PlanGrant
        {
            Purpose = random.Text(),
            Recipient = random.PickOrNull(_organisations),
            Amount = random.MaybePounds(),
            Conditions = random.MaybeText(),
            Period = random.Period(),
        }),
        Provenance = random.Provenance(),
    };

    private CorporatePlan CorporatePlan(int i, Id<PoliceAndCrimePlan>[] plans) => new()
    {
        Id = new($"corporate-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Owner = random.PickOrNull(_organisations),
        Delivers = random.PickOrNull(plans),
        Period = random.Period(),
        Priorities = random.Many(3, j => CorporatePriority($"corporate-{i}.{j}")),
        EarlierVersions = random.Many(2, v => new PlanVersion<CorporatePriority>
        {
            Version = random.Text(),
            ReplacedOn = RandomFacts.AsKnown(random.Date()),
            Reason = random.MaybeText(),
            Parts = random.Many(3, j => CorporatePriority($"corporate-{i}.{j}")),
        }),
        Provenance = random.Provenance(),
    };

    private CorporatePriority CorporatePriority(string id) => new()
    {
        Id = new(id),
        OwnFacts = random.OwnFacts(),
        Text = random.Text(),
        Heading = random.MaybeText(),
        Themes = random.Some(_themes),
        Serves = random.Some(_planPriorities),
    };

    private BusinessPlan BusinessPlan(int i) => new()
    {
        Id = new($"business-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Owner = random.PickOrNull(_organisations),
        Period = random.Period(),
        Strands = Strands(i),
        EarlierVersions = random.Many(1, _ =>
            new PlanVersion<Strand>
            {
                Version = random.Text(),
                ReplacedOn = RandomFacts.AsKnown(random.Date()),
                Reason = random.MaybeText(),
                Parts = Strands(i)
            }),
        RecordedTo = random.Chance(0.2) ? new LocalDate(2090, 1, 1) : null,
        Provenance = random.Provenance(),
    };

    private ValueList<Strand> Strands(int i)
    {
        _milestones = [];
        return random.Many(2, s => new Strand
        {
            Id = new($"strand-{i}.{s}"),
            OwnFacts = random.OwnFacts(),
            Name = random.Text(),
            Weight = random.MaybeNumber(),
            Priorities = random.Many(2, p => BusinessPriority($"{i}.{s}.{p}")),
        });
    }

    private BusinessPriority BusinessPriority(string at) => new()
    {
        Id = new($"priority-{at}"),
        OwnFacts = random.OwnFacts(),
        Text = random.Text(),
        Portfolio = random.PickOrNull(_portfolios),
        Themes = random.Some(_themes),
        Weight = random.MaybeNumber(),
        Deliverables = random.Many(2, d => new Deliverable
        {
            Id = new($"deliverable-{at}.{d}"),
            OwnFacts = random.OwnFacts(),
            Text = random.Text(),
            Owner = random.PickOrNull(_organisations),
            Weight = random.MaybeNumber(),
            Milestones = random.Many(2, m => Milestone($"milestone-{at}.{d}.{m}")),
        }),
    };

    private Milestone Milestone(string id)
    {
        LocalDate? start = random.MaybeDate();
        MilestoneStatus status = random.Pick<MilestoneStatus>();
        LocalDate? forecastOn = random.MaybeDate();
        ValueList<DueDateChange> changes = random.Many(2, _ =>
            new DueDateChange { On = RandomFacts.AsKnown(random.Date()), Due = RandomFacts.AsKnown(random.Date()), Reason = random.MaybeText(), AgreedBy = MaybePostId() });
        Milestone milestone = new()
        {
            Id = new(id),
            OwnFacts = random.OwnFacts(),
            Text = random.Text(),
            Status = status,
            StatusOn = RandomFacts.AsKnown(random.MaybeDate()),
            IsCritical = random.Chance(),
            Weight = random.MaybeNumber(),
            DependsOn = random.Some(_milestones),
            Start = RandomFacts.AsKnown(start),
            OriginalDue = random.MaybePartly(random.MaybeDateFrom(start)),
            CurrentDue = changes.IsEmpty ? random.MaybeDate() : null,
            DateChanges = changes,
            Forecast = random.MaybePartly(random.MaybeDateFrom(forecastOn)),
            ForecastOn = RandomFacts.AsKnown(forecastOn),
            CompletedOn = status == MilestoneStatus.Complete ? random.MaybePartly(random.MaybeDateFrom(start)) : null,
            Reports = random.Many(3, _ => Report()),
            Overrides = random.Many(2, _ => Override()),
            Measures = random.Many(2, m => Measure($"{id}.measure-{m}")),
            Actions = random.Many(2, a => PlanAction($"{id}.action-{a}")),
            Provenance = random.Provenance(),
        };
        _milestones = [.. _milestones, milestone.Id];
        return milestone;
    }

    private Measure Measure(string id)
    {
        LocalDate? from = random.MaybeDate();
        decimal? baseline = random.MaybeNumber();
        bool isHigher = random.Chance();
        return new()
        {
            Id = new(id),
            OwnFacts = random.OwnFacts(),
            Text = random.Text(),
            Unit = random.MaybeText(),
            Direction = isHigher ? MeasureDirection.HigherIsBetter : MeasureDirection.LowerIsBetter,
            Baseline = baseline,
            BaselineOn = random.MaybePartly(from),
            Target = random.Chance() ? baseline + (isHigher ? 2 : -2) : null,
            TargetOn = random.MaybePartly(random.MaybeDateFrom(from)?.PlusMonths(1)),
            Readings =
                random.Many(3, _ => new MeasureReading { On = random.PartialDate(), Value = random.Number(), Evidence = random.MaybeText() }),
            Provenance = random.Provenance(),
        };
    }

    private RagOverride Override()
    {
        LocalDate on = random.Date();
        return new()
        {
            On = RandomFacts.AsKnown(on),
            Colour = random.Pick<RagStatus>(),
            Reason = random.MaybeText(),
            Author = MaybePostId(),
            ExpiresOn = RandomFacts.AsKnown(random.MaybeDateFrom(on)?.PlusDays(1)),
        };
    }

    private MilestoneReport Report()
    {
        LocalDate on = random.Date();
        return new()
        {
            On = RandomFacts.AsKnown(on),
            Period = random.Chance() ? new(on.PlusDays(-91), on) : EffectivePeriod.Always,
            Status = random.Chance() ? random.Pick<MilestoneStatus>() : null,
            Rag = random.Chance() ? random.Pick<RagStatus>() : null,
            Confidence = random.Chance() ? random.Pick<DeliveryConfidence>() : null,
            Forecast = random.MaybePartly(random.MaybeDateFrom(on)),
            Progress = random.Chance() ? random.Share() : null,
            PlannedProgress = random.Chance() ? random.Share() : null,
            Evidence = random.MaybeText(),
            EvidenceOn = random.Chance() ? RandomFacts.AsKnown(on.PlusDays(-random.Count(200))) : null,
            Reason = random.MaybeText(),
            ReportedBy = MaybePostId(),
        };
    }

    private Id<Post>? MaybePostId() => MaybePost()?.Id;
}
