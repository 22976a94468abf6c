using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>Finds for gaps and orphans the portfolios whose leads could take them up.</summary>
internal sealed class PortfolioRouting
{
    private readonly (Id<PlanPriority> Id, ValueList<Id<Theme>> Themes)[] _gaps;
    private readonly Lazy<(Id<StrategyPriority> Id, ValueList<Id<Theme>> Themes)[]> _orphans;

    public PortfolioRouting(IEnumerable<Portfolio> portfolios, ValueList<PlanAlignment> plans, PriorityAligner aligner)
    {
        _gaps =
        [
            .. plans
                .SelectMany(static plan => plan.Gaps)
                .Select(static gap => (gap.PlanPriority, gap.Themes))
                .DistinctBy(static gap => gap.PlanPriority)
                .OrderBy(static gap => gap.PlanPriority),
        ];
        _orphans = new(() =>
            [
                .. plans
                    .SelectMany(static plan => plan.Orphans)
                    .Select(static orphan => (orphan.StrategyPriority, orphan.Themes))
                    .DistinctBy(static orphan => orphan.StrategyPriority)
                    .OrderBy(static orphan => orphan.StrategyPriority),
            ]);
        Routes = portfolios.OrderBy(static portfolio => portfolio.Id).Select(portfolio => Route(portfolio, aligner)).ToValueList();
        HashSet<Id<Theme>> covered = [.. Routes.SelectMany(static route => route.Themes)];
        UnroutedGaps = _gaps.Where(gap => !gap.Themes.Any(covered.Contains)).Select(static gap => gap.Id).ToValueList();
        UnroutedOrphans = Orphans(orphan => !orphan.Any(covered.Contains));
    }

    public ValueList<PortfolioRoute> Routes { get; }

    public ValueList<Id<PlanPriority>> UnroutedGaps { get; }

    public Deferred<ValueList<Id<StrategyPriority>>> UnroutedOrphans { get; }

    private PortfolioRoute Route(Portfolio portfolio, PriorityAligner aligner)
    {
        PriorityReading reading = aligner.Read(portfolio.Subject, portfolio.Themes);
        return new()
        {
            Portfolio = portfolio.Id,
            Subject = portfolio.Subject,
            LeadOrganisation = portfolio.LeadOrganisation,
            LeadPost = portfolio.LeadPost,
            FurtherLeads = portfolio.FurtherLeads,
            Themes = reading.Themes,
            AreThemesInferred = reading.AreThemesInferred && !reading.Themes.IsEmpty,
            Gaps = _gaps.Where(gap => gap.Themes.Any(reading.Themes.Contains)).Select(static gap => gap.Id).ToValueList(),
            OrphanRows = Orphans(orphan => orphan.Any(reading.Themes.Contains)),
        };
    }

    private Deferred<ValueList<Id<StrategyPriority>>> Orphans(Func<ValueList<Id<Theme>>, bool> isWanted) =>
        new(() => _orphans.Value.Where(orphan => isWanted(orphan.Themes)).Select(static orphan => orphan.Id).ToValueList());
}
