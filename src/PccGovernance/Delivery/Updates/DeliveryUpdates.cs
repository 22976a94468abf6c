using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Delivery;

/// <summary>Makes the regular reports: the update of a period and the summary of a year.</summary>
/// <remarks>Pure, as <see cref="DeliveryAnalysis"/> is. They are data; how they look is another matter.</remarks>
public static class DeliveryUpdates
{
    /// <summary>What happened in a period, as far as it has come.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="period">The period.</param>
    /// <param name="asOf">The day of the update. Of a period that is not over on it, what is to come is not told: it is no fact
    /// yet.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The period ends before it begins or begins after the day, or the options are not
    /// sound.</exception>
    public static DeliveryUpdate Of(
        Landscape landscape,
        ReportingPeriod period,
        LocalDate asOf,
        DeliveryOptions? options = null,
        Execution execution = default)
    {
        Look look = LookAt(landscape, period, asOf, options, execution);
        MilestoneChange[] present = [.. look.Comparison.Milestones.Where(static change => change.After is not null)];
        ILookup<Id<Portfolio>?, MilestoneChange> byPortfolio = present.ToLookup(static change => change.After!.Portfolio);
        Landscape then = landscape.AsOf(look.Day);
        return new()
        {
            Period = period,
            AsOf = look.Day,
            Comparison = look.Comparison,
            Achieved = Ids(present, look.IsAchieved),
            Slipped = Ids(present, look.IsSlipped),
            AtRisk = Ids(present, IsAtRisk),
            NotKnown = Ids(present, IsNotKnown),
            DueNext = Ids(present, look.IsDueNext),
            Portfolios = Portfolios(look.After.Standings).Select(id => Update(id, [.. byPortfolio[id]], look, then)).ToValueList(),
            Signals = look.After.Signals,
        };
    }

    /// <summary>What was achieved in a financial year, as far as it has come.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="year">The calendar year in which the financial year begins, from 1 to 9998.</param>
    /// <param name="asOf">The day of the summary. Of a year that is not over on it, what is to come is not told.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    /// <exception cref="ArgumentException">The year begins after the day, or the options are not sound.</exception>
    public static ImpactSummary ImpactOf(
        Landscape landscape,
        int year,
        LocalDate asOf,
        DeliveryOptions? options = null,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        var period = ReportingPeriod.FinancialYear(year);
        Look look = LookAt(landscape, period, asOf, options, execution);
        ILookup<Id<BusinessPriority>, Id<Milestone>> achieved =
            look.Comparison.Milestones.Where(look.IsAchieved).ToLookup(static c => c.After!.Priority, static c => c.Milestone);
        var standing = look.Comparison.Priorities.ToDictionary(static c => c.Subject);
        return new()
        {
            Year = period,
            AsOf = look.Day,
            Priorities =
            [
                .. from plan in landscape.AsOf(look.Day).Contents.BusinessPlans
                   from strand in plan.Strands
                   from priority in strand.Priorities
                   orderby strand.Id, priority.Id
                   select new PriorityImpact
                   {
                       Strand = strand.Id,
                       Priority = priority.Id,
                       Standing = standing[EntityReference.Of(priority.Id)],
                       Achieved = achieved[priority.Id].ToValueList(),
                       Measures = Measures(priority, look.Day),
                   },
            ],
            Quarters =
            [
                .. Enumerable
                    .Range(1, 3)
                    .Select(quarter => ReportingPeriod.Quarter(year, quarter))
                    .Where(quarter => quarter.LastDay < look.Day)
                    .Select(quarter => DeliveryAnalysis.RollUp(landscape, quarter.LastDay, options, execution)),
                look.After.Standings,
            ],
            ForecastRecord = look.After.ForecastRecord,
        };
    }

    private static Look LookAt(
        Landscape landscape,
        ReportingPeriod period,
        LocalDate asOf,
        DeliveryOptions? options,
        Execution execution)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(period);
        if (period.To <= period.From)
        {
            throw new ArgumentException(
                $"The period from {Iso(period.From)} to {Iso(period.To)} has no day in it: 'to' is the first day after it.",
                nameof(period));
        }

        if (period.From == LocalDate.MinIsoValue)
        {
            throw new ArgumentException(
                $"The period begins on {Iso(period.From)}, the first day of the calendar: there is no day before it to compare with.",
                nameof(period));
        }

        if (asOf < period.From)
        {
            throw new ArgumentException(
                $"The period from {Iso(period.From)} has not begun on {Iso(asOf)}: there is nothing to report of it yet.",
                nameof(asOf));
        }

        var day = LocalDate.Min(asOf, period.LastDay);
        DeliveryReport after = DeliveryAnalysis.Analyse(landscape, day, options, execution);
        return new(
            period,
            day,
            after,
            DeliveryComparison.Between(DeliveryAnalysis.Analyse(landscape, period.From.PlusDays(-1), options, execution), after));
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Every portfolio that answers for a priority, and none where a priority is under none.</summary>
    private static IEnumerable<Id<Portfolio>?> Portfolios(DeliveryStandings standings)
    {
        IEnumerable<Id<Portfolio>?> known = standings.Portfolios.Select(static rolledUp =>
            (Id<Portfolio>?)new Id<Portfolio>(rolledUp.Subject.Id));
        return standings.PrioritiesWithoutPortfolio == 0 ? known : known.Append(null);
    }

    private static PortfolioUpdate Update(Id<Portfolio>? id, MilestoneChange[] changes, Look look, Landscape landscape)
    {
        Portfolio? portfolio = landscape.Contents.Portfolios.FirstOrDefault(p => p.Id == id);
        return new()
        {
            Portfolio = id,
            LeadPost = portfolio?.LeadPost,
            LeadOrganisation = portfolio?.LeadOrganisation,
            FurtherLeads = portfolio?.FurtherLeads ?? [],
            Standing = id is { } known ? look.Comparison.Portfolios.First(c => c.Subject == EntityReference.Of(known)) : null,
            Achieved = Ids(changes, look.IsAchieved),
            Slipped = Ids(changes, look.IsSlipped),
            AtRisk = Ids(changes, IsAtRisk),
            NotKnown = Ids(changes, IsNotKnown),
            DueNext = Ids(changes, look.IsDueNext),
        };
    }

    private static ValueList<Id<Milestone>> Ids(MilestoneChange[] changes, Func<MilestoneChange, bool> holds) =>
        changes.Where(holds).Select(static change => change.Milestone).ToValueList();

    private static bool IsAtRisk(MilestoneChange change) => change.After!.LastKnownColour is RagStatus.Amber or RagStatus.Red;

    private static bool IsNotKnown(MilestoneChange change) => change.After!.Standing == DeliveryStanding.Unknown;

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
               ShareOfWay = ShareOfWay(measure, last),
           },
    ];

    private static decimal? ShareOfWay(Measure measure, MeasureReading? last) =>
        measure is { Baseline: { } start, Target: { } end }
        && last is not null
        && MeasureWay.Share(start, last.Value, start, end) is { } share
            ? end > start
                ? share
                : -share
            : null;

    /// <summary>A period as it is seen on a day: that of the update, or its last day where it is over.</summary>
    private sealed record Look(ReportingPeriod Period, LocalDate Day, DeliveryReport After, DeliveryComparison Comparison)
    {
        /// <summary>Where the day is not known, it was completed in the period if it was not complete before.</summary>
        public bool IsAchieved(MilestoneChange change) =>
            change.After?.Standing == DeliveryStanding.Complete
            && (change.After.CompletedOn?.Latest is { } day ? Period.Contains(day) : change.Before?.Standing != DeliveryStanding.Complete);

        /// <summary>To be put back is to slip, to be brought forward is not.</summary>
        public bool IsSlipped(MilestoneChange change) =>
            IsToReach(change.After!)
                && (change.DueMovedDays > 0 || (change.After!.Due?.Latest is { } due && Period.Contains(due) && due <= Day));

        /// <summary>What is due in the rest of the period, or in the next one.</summary>
        public bool IsDueNext(MilestoneChange change) =>
            IsToReach(change.After!) && change.After!.Due?.Latest is { } due && due > Day && due < Period.Next().To;

        private static bool IsToReach(MilestoneAssessment assessment) =>
            assessment.Standing is not (DeliveryStanding.Complete or DeliveryStanding.Cancelled or DeliveryStanding.OnHold);
    }
}
