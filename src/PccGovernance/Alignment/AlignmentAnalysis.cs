using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>Compares the strategies of each force area with the Police and Crime Plan in force there.</summary>
/// <remarks>
/// A strategy priority serves a plan priority when it declares that it does, or else when their themes, those recorded or those that their
/// texts show, are the same or count towards each other: see <see cref="PriorityAligner"/>. A priority with no declared link, no themes and
/// a text that shows none is undetermined: never aligned, and never an orphan.
/// </remarks>
public static class AlignmentAnalysis
{
    /// <summary>Compares the strategies and plans in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to compare; <c>null</c>, the default, is <see cref="AlignmentOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <returns>One row for each plan in force. With none, the report says that nothing was compared.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static AlignmentReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        AlignmentOptions? options = null,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= AlignmentOptions.Default;
        options.Validate();
        return Analyse(landscape, landscape.AsOf(asOf), asOf, options, execution);
    }

    /// <summary>The same of a landscape of which what is in force that day is known already.</summary>
    internal static AlignmentReport Analyse(
        Landscape landscape,
        Landscape inForce,
        LocalDate asOf,
        AlignmentOptions options,
        Execution execution)
    {
        options.Validate();
        PriorityAligner aligner = new(options);
        StrategySurvey survey = new(landscape, inForce, aligner, execution);
        (CorporatePlan Plan, CorporateUnit[] Units)[] corporatePlans =
            CrosswalkComparison.Read(execution.Each(inForce.Contents.CorporatePlans), aligner);
        ValueList<PlanAlignment> plans = ForEach(
            [.. inForce.Contents.PoliceAndCrimePlans.OrderBy(static plan => plan.ForceArea).ThenBy(static plan => plan.Id)],
            plan => Compare(corporatePlans, plan, survey, aligner, options, asOf, execution),
            execution);
        StrategyAlignment[] strategies = [.. plans.SelectMany(static plan => plan.Strategies)];
        int considered = strategies.Select(static strategy => strategy.Strategy).Distinct().Count();
        int aligned = strategies
            .Where(static strategy => strategy.IsAligned == true)
            .Select(static strategy => strategy.Strategy)
            .Distinct()
            .Count();
        PortfolioRouting routing = new(inForce.Contents.Portfolios, plans, aligner);
        return new()
        {
            AsOf = asOf,
            Options = options,
            Plans = plans,
            AreasWithoutPlan = AreasWithoutPlan(landscape, inForce, asOf, survey),
            Portfolios = routing.Routes,
            GapsWithoutPortfolio = routing.UnroutedGaps,
            UnroutedOrphanRows = routing.UnroutedOrphans,
            StrategiesAligned = aligned,
            StrategiesInForce = inForce.Strategies.Count,
            StrategiesNotConsidered = inForce.Strategies.Count - considered,
        };
    }

    /// <summary>
    /// Takes the plans one by one, on as many threads as there may be. Each is a matter of its own, so that the rows and their order do not
    /// depend on that.
    /// </summary>
    private static ValueList<PlanAlignment> ForEach(
        PoliceAndCrimePlan[] plans,
        Func<PoliceAndCrimePlan, PlanAlignment> compare,
        Execution execution)
    {
        PlanAlignment[] rows = new PlanAlignment[plans.Length];
        WorkSharing.ForEach(
            execution.ThreadsFor(plans.Length),
            plans.Length,
            (_, place) => rows[place] = compare(plans[place]),
            execution);
        return rows.ToValueList();
    }

    private static PlanAlignment Compare(
        (CorporatePlan Plan, CorporateUnit[] Units)[] corporatePlans,
        PoliceAndCrimePlan plan,
        StrategySurvey survey,
        PriorityAligner aligner,
        AlignmentOptions options,
        LocalDate asOf,
        Execution execution)
    {
        PlacedStrategy[] placed = survey.PlacedTo(plan.ForceArea);
        PlacedStrategy[] placedInArea = [.. placed.Where(static strategy => strategy.Place == StrategyPlace.InArea)];
        Strategy[] inArea = [.. placedInArea.Select(static strategy => strategy.Strategy)];
        int unknown = placed.Count(static strategy => strategy.Place == StrategyPlace.Unknown);
        PlanMatcher matcher = new(plan, aligner);
        PlanComparison comparison = new(matcher, placed, execution);
        ValueList<StrategyAlignment> strategies = comparison.Strategies();
        JointCandidates joint = new(placedInArea, matcher, options, execution);
        ValueList<AlignmentGap> gaps = comparison.Gaps();
        ValueList<UndeterminedPlanPriority> undetermined = comparison.UndeterminedPlanPriorities();
        return new()
        {
            ForceArea = plan.ForceArea,
            Plan = plan.Id,
            PlanName = plan.Name,
            PlanPeriod = plan.Period,
            Strategies = strategies,
            LinkRows = new(comparison.Links),
            Gaps = gaps,
            UndeterminedPlanPriorities = undetermined,
            OrphanRows = new(comparison.Orphans),
            UndeterminedStrategyPriorities = comparison.UndeterminedStrategyPriorities(),
            StrategiesWithoutPriorities = comparison.StrategiesWithoutPriorities(),
            Lapses = LapseCheck.Of(placed, survey.NotInForceTo(plan.ForceArea), plan, asOf),
            StrategiesBeforePlan = LapseCheck.Before(inArea, plan),
            JointCandidates = joint.Strongest,
            JointCandidatesFound = joint.Found,
            JointCandidatesNotCompared = joint.NotCompared,
            Dilution = DilutionCount.Of(placedInArea, unknown, options),
            Coverage = CoverageCount.Of(plan, strategies, comparison, gaps.Count, undetermined.Count),
            Crosswalks = CrosswalkComparison.Of(execution.Each(corporatePlans), matcher),
        };
    }

    private static ValueList<AreaWithoutPlan> AreasWithoutPlan(
        Landscape landscape,
        Landscape inForce,
        LocalDate asOf,
        StrategySurvey survey)
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
                    Reason = ReportStatements.WithoutPlan(area, plans, asOf),
                };
            })
            .ToValueList();
    }
}
