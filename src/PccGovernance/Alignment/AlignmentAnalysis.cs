using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Alignment;

/// <summary>Compares the strategies of each force area with the Police and Crime Plan in force there.</summary>
/// <remarks>
/// A strategy priority serves a plan priority when it declares that it does, or else when their themes, those recorded or those that their texts
/// show, are the same or count towards each other: see <see cref="PriorityAligner"/>. A priority with no declared link, no themes and a text that
/// shows none is undetermined: never aligned, and never an orphan.
/// </remarks>
public static class AlignmentAnalysis
{
    /// <summary>Compares the strategies and plans in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to compare; <c>null</c>, the default, is <see cref="AlignmentOptions.Default"/>.</param>
    /// <returns>One row for each plan in force. With none, the report says that nothing was compared.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public static AlignmentReport Analyse(Landscape landscape, LocalDate asOf, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= AlignmentOptions.Default;
        options.Validate();

        Landscape inForce = landscape.AsOf(asOf);
        PriorityAligner aligner = new(options);
        StrategySurvey survey = new(landscape, inForce, new(aligner));
        ValueList<PlanAlignment> plans = inForce.Contents.PoliceAndCrimePlans
            .OrderBy(static plan => plan.ForceArea).ThenBy(static plan => plan.Id)
            .Select(plan => Compare(inForce.Contents.CorporatePlans, plan, survey, aligner, options, asOf))
            .ToValueList();
        HashSet<Id<Strategy>> considered = [.. plans.SelectMany(static plan => plan.Strategies).Select(static strategy => strategy.Strategy)];
        int aligned = plans.SelectMany(static plan => plan.Strategies).Where(static strategy => strategy.IsAligned == true).Select(static strategy => strategy.Strategy).Distinct().Count();
        PortfolioRouting routing = new(inForce.Contents.Portfolios, plans, aligner);
        ValueList<AreaWithoutPlan> without = AreasWithoutPlan(landscape, inForce, asOf, survey);
        return new()
        {
            AsOf = asOf,
            Options = options,
            Plans = plans,
            AreasWithoutPlan = without,
            Portfolios = routing.Routes,
            GapsWithoutPortfolio = routing.UnroutedGaps,
            OrphansWithoutPortfolio = routing.UnroutedOrphans,
            StrategiesAligned = aligned,
            StrategiesInForce = inForce.Strategies.Count,
            StrategiesNotConsidered = inForce.Strategies.Count - considered.Count,
            Summary = Summary(plans.Count, considered.Count, inForce.Strategies.Count, without.Count, asOf),
        };
    }

    private static PlanAlignment Compare(
        ValueList<CorporatePlan> corporatePlans, PoliceAndCrimePlan plan, StrategySurvey survey, PriorityAligner aligner, AlignmentOptions options, LocalDate asOf)
    {
        PlacedStrategy[] placed = survey.PlacedTo(plan.ForceArea);
        PlacedStrategy[] placedInArea = [.. placed.Where(static strategy => strategy.Place == StrategyPlace.InArea)];
        Strategy[] inArea = [.. placedInArea.Select(static strategy => strategy.Strategy)];
        int unknown = placed.Count(static strategy => strategy.Place == StrategyPlace.Unknown);
        PlanMatcher matcher = new(plan, aligner);
        PlanComparison comparison = new(matcher, placed);
        ValueList<StrategyAlignment> strategies = comparison.Strategies();
        ValueList<AlignmentLink> links = comparison.Links();
        JointCandidates joint = new(plan, placedInArea, links, options);
        ValueList<AlignmentGap> gaps = comparison.Gaps();
        ValueList<UndeterminedPlanPriority> undetermined = comparison.UndeterminedPlanPriorities();
        return new()
        {
            ForceArea = plan.ForceArea,
            Plan = plan.Id,
            PlanName = plan.Name,
            PlanPeriod = plan.Period,
            Strategies = strategies,
            Links = links,
            Gaps = gaps,
            UndeterminedPlanPriorities = undetermined,
            Orphans = comparison.Orphans(),
            UndeterminedStrategyPriorities = comparison.UndeterminedStrategyPriorities(),
            StrategiesWithoutPriorities = comparison.StrategiesWithoutPriorities(),
            Lapses = LapseCheck.Of(inArea, survey.NotInForceIn(plan.ForceArea), plan, asOf),
            StrategiesBeforePlan = LapseCheck.Before(inArea, plan),
            JointCandidates = joint.Strongest(),
            JointCandidatesFound = joint.Found,
            Dilution = DilutionCount.Of(placedInArea, unknown, options),
            Coverage = CoverageCount.Of(plan, strategies, links, gaps.Count, undetermined.Count),
            Crosswalks = CrosswalkComparison.Of(corporatePlans, matcher, aligner),
        };
    }

    private static ValueList<AreaWithoutPlan> AreasWithoutPlan(Landscape landscape, Landscape inForce, LocalDate asOf, StrategySurvey survey)
    {
        LandscapeContents contents = landscape.Contents;
        HashSet<AreaCode> covered = [.. inForce.Contents.PoliceAndCrimePlans.Select(static plan => plan.ForceArea)];
        return contents.LocalPolicingBodies.Select(static body => body.ForceArea)
            .Concat(contents.Panels.Select(static panel => panel.ForceArea))
            .Concat(contents.PoliceAndCrimePlans.Select(static plan => plan.ForceArea))
            .Distinct().Order().Where(area => !covered.Contains(area))
            .Select(area =>
            {
                int plans = contents.PoliceAndCrimePlans.Count(plan => plan.ForceArea == area);
                return new AreaWithoutPlan
                {
                    ForceArea = area,
                    PlansOnRecord = plans,
                    Strategies = survey.PlacedTo(area).Count(static strategy => strategy.Place == StrategyPlace.InArea),
                    Reason = plans == 0
                        ? $"No Police and Crime Plan is on record for the force area '{area}'."
                        : string.Create(
                            CultureInfo.InvariantCulture,
                            $"None of the {plans} Police and Crime Plans on record for the force area '{area}' is in force on {LocalDatePattern.Iso.Format(asOf)}."),
                };
            })
            .ToValueList();
    }

    private static string Summary(int plans, int considered, int strategies, int without, LocalDate asOf) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{considered} of the {strategies} strategies in force on {LocalDatePattern.Iso.Format(asOf)} were considered for {plans} Police and Crime Plans in force")
        + (plans == 0 ? ": nothing was compared." : without == 0 ? "." : string.Create(CultureInfo.InvariantCulture, $"; {without} force areas have no plan in force."));
}
