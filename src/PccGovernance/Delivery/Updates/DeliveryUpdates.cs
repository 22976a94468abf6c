using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Makes the regular reports: the update of a period and the summary of a year.</summary>
/// <remarks>Pure, as <see cref="DeliveryAnalysis"/> is. They are data; how they look is another matter.</remarks>
public static class DeliveryUpdates
{
    /// <summary>What happened in a period.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="period">The period.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The period ends before it begins, or the options are not sound.</exception>
    public static DeliveryUpdate Of(Landscape landscape, ReportingPeriod period, DeliveryOptions? options = null)
    {
        Check(period);
        DeliveryReport after = DeliveryAnalysis.Analyse(landscape, period.LastDay, options);
        var comparison = DeliveryComparison.Between(DeliveryAnalysis.Analyse(landscape, period.From.PlusDays(-1), options), after);
        MilestoneChange[] present = [.. comparison.Milestones.Where(static change => change.After is not null)];
        ILookup<Id<Portfolio>?, MilestoneChange> byPortfolio = present.ToLookup(static change => change.After!.Portfolio);
        Landscape then = landscape.AsOf(period.LastDay);
        return new()
        {
            Period = period,
            Comparison = comparison,
            Achieved = Ids(present, change => IsAchieved(change, period)),
            Slipped = Ids(present, change => IsSlipped(change, period)),
            AtRisk = Ids(present, IsAtRisk),
            NotKnown = Ids(present, IsNotKnown),
            DueNext = Ids(present, change => IsDueNext(change, period)),
            Portfolios = Portfolios(after.Standings).Select(id => Update(id, [.. byPortfolio[id]], period, comparison, then)).ToValueList(),
            Signals = after.Signals,
        };
    }

    /// <summary>What was achieved in a financial year.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="year">The calendar year in which the financial year begins.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options are not sound.</exception>
    public static ImpactSummary ImpactOf(Landscape landscape, int year, DeliveryOptions? options = null)
    {
        var period = ReportingPeriod.FinancialYear(year);
        DeliveryReport after = DeliveryAnalysis.Analyse(landscape, period.LastDay, options);
        var comparison = DeliveryComparison.Between(DeliveryAnalysis.Analyse(landscape, period.From.PlusDays(-1), options), after);
        ILookup<Id<BusinessPriority>, Id<Milestone>> achieved = comparison.Milestones.Where(change => IsAchieved(change, period)).ToLookup(static c => c.After!.Priority, static c => c.Milestone);
        var standing = comparison.Priorities.ToDictionary(static c => c.Subject);
        return new()
        {
            Year = period,
            Priorities =
            [
                .. from plan in landscape.AsOf(period.LastDay).Contents.BusinessPlans
                   from strand in plan.Strands
                   from priority in strand.Priorities
                   orderby strand.Id, priority.Id
                   select new PriorityImpact
                   {
                       Strand = strand.Id,
                       Priority = priority.Id,
                       Standing = standing[EntityReference.Of(priority.Id)],
                       Achieved = achieved[priority.Id].ToValueList(),
                       Measures = Measures(priority, period.LastDay),
                   },
            ],
            Quarters =
            [
                .. Enumerable.Range(1, 3).Select(quarter => DeliveryAnalysis.RollUp(landscape, ReportingPeriod.Quarter(year, quarter).LastDay, options)),
                after.Standings,
            ],
            ForecastRecord = after.ForecastRecord,
        };
    }

    private static void Check(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.To <= period.From)
        {
            throw new ArgumentException($"The period from {DeliveryText.Date(period.From)} to {DeliveryText.Date(period.To)} has no day in it: 'to' is the first day after it.", nameof(period));
        }
    }

    /// <summary>Every portfolio that answers for a priority, and none where a priority is under none.</summary>
    private static IEnumerable<Id<Portfolio>?> Portfolios(DeliveryStandings standings)
    {
        IEnumerable<Id<Portfolio>?> known = standings.Portfolios.Select(static rolledUp => (Id<Portfolio>?)new Id<Portfolio>(rolledUp.Subject.Id));
        return standings.PrioritiesWithoutPortfolio == 0 ? known : known.Append(null);
    }

    private static PortfolioUpdate Update(Id<Portfolio>? id, MilestoneChange[] changes, ReportingPeriod period, DeliveryComparison comparison, Landscape landscape)
    {
        Portfolio? portfolio = landscape.Contents.Portfolios.FirstOrDefault(p => p.Id == id);
        return new()
        {
            Portfolio = id,
            LeadPost = portfolio?.LeadPost,
            LeadOrganisation = portfolio?.LeadOrganisation,
            Standing = id is { } known ? comparison.Portfolios.First(c => c.Subject == EntityReference.Of(known)) : null,
            Achieved = Ids(changes, change => IsAchieved(change, period)),
            Slipped = Ids(changes, change => IsSlipped(change, period)),
            AtRisk = Ids(changes, IsAtRisk),
            NotKnown = Ids(changes, IsNotKnown),
            DueNext = Ids(changes, change => IsDueNext(change, period)),
        };
    }

    private static ValueList<Id<Milestone>> Ids(MilestoneChange[] changes, Func<MilestoneChange, bool> holds) =>
        changes.Where(holds).Select(static change => change.Milestone).ToValueList();

    /// <summary>Where the day is not known, it was completed in the period if it was not complete before.</summary>
    private static bool IsAchieved(MilestoneChange change, ReportingPeriod period) =>
        change.After?.Standing == DeliveryStanding.Complete
        && (change.After.CompletedOn is { } day ? period.Contains(day) : change.Before?.Standing != DeliveryStanding.Complete);

    private static bool IsSlipped(MilestoneChange change, ReportingPeriod period) =>
        IsToReach(change.After!) && (change.DueMovedDays > 0 || (change.After!.Due is { } due && period.Contains(due)));

    private static bool IsAtRisk(MilestoneChange change) => change.After!.LastKnownColour is RagStatus.Amber or RagStatus.Red;

    private static bool IsNotKnown(MilestoneChange change) => change.After!.Standing == DeliveryStanding.Unknown;

    private static bool IsDueNext(MilestoneChange change, ReportingPeriod period) => IsToReach(change.After!) && change.After!.Due is { } due && period.Next.Contains(due);

    private static bool IsToReach(MilestoneAssessment assessment) => assessment.Standing is not (DeliveryStanding.Complete or DeliveryStanding.Cancelled);

    private static ValueList<MeasureProgress> Measures(BusinessPriority priority, LocalDate day) =>
    [
        .. from deliverable in priority.Deliverables
           from milestone in deliverable.Milestones
           from measure in milestone.Measures
           let last = MeasureLag.LastOf(measure, day)
           orderby measure.Id
           select new MeasureProgress
           {
               Measure = measure.Id,
               Milestone = milestone.Id,
               Unit = measure.Unit,
               Baseline = measure.Baseline,
               Target = measure.Target,
               LastValue = last?.Value,
               LastReadOn = last?.On,
               ShareOfWay = measure.Target - measure.Baseline is { } way && way != 0 ? (last?.Value - measure.Baseline) / way : null,
           },
    ];
}
