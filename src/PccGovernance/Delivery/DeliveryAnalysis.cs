using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Judges how business plans are being delivered: a colour for each milestone, with its evidence, rolled up to the plan.</summary>
/// <remarks>
/// Pure: equal arguments give equal reports. Reports and completions after the day are not known on it. A milestone's status and forecast
/// have no date of their own and are taken as they are.
/// </remarks>
public static class DeliveryAnalysis
{
    /// <summary>Judges the business plans in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to judge; <c>null</c>, the default, is <see cref="DeliveryOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    public static DeliveryReport Analyse(Landscape landscape, LocalDate asOf, DeliveryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= DeliveryOptions.Default;
        options.Validate();

        ValueList<BusinessPlan> plans = landscape.AsOf(asOf).Contents.BusinessPlans;
        MilestonePath[] paths = [.. plans.SelectMany(Paths).OrderBy(static path => path.Milestone.Id)];
        ValueList<MilestoneAssessment> milestones = paths.Select(path => new MilestoneRating(options.Policy, asOf, path).Assess()).ToValueList();
        PlanRollUp rollUp = new(plans, milestones);
        return new()
        {
            AsOf = asOf,
            Options = options,
            Milestones = milestones,
            Deliverables = rollUp.Deliverables,
            Priorities = rollUp.Priorities,
            Strands = rollUp.Strands,
            Plans = rollUp.Plans,
            Signals = SignalsOf(paths, milestones, rollUp, new(options.Policy, asOf)),
        };
    }

    private static ValueList<DeliverySignal> SignalsOf(
        MilestonePath[] paths, ValueList<MilestoneAssessment> milestones, PlanRollUp rollUp, DeliverySignals signals)
    {
        Dictionary<EntityReference, DeliveryRollUp> deliverables = rollUp.Deliverables.ToDictionary(static d => d.Subject);
        return paths
            .Zip(milestones)
            .SelectMany(pair => signals.Of(pair.Second, pair.First.Milestone, deliverables[EntityReference.Of(pair.Second.Deliverable)]))
            .ToValueList();
    }

    private static IEnumerable<MilestonePath> Paths(BusinessPlan plan) =>
        from strand in plan.Strands
        from priority in strand.Priorities
        from deliverable in priority.Deliverables
        from milestone in deliverable.Milestones
        select new MilestonePath(plan, strand, priority, deliverable, milestone);
}
