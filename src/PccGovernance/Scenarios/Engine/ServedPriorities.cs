using NodaTime;
using PccGovernance.Alignment;

namespace PccGovernance.Scenarios;

/// <summary>Which strategies serve each priority of a plan.</summary>
internal static class ServedPriorities
{
    public static Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>> Of(
        Landscape landscape,
        LocalDate asOf,
        AlignmentOptions alignment,
        Execution execution)
    {
        Dictionary<Id<PlanPriority>, HashSet<Id<Strategy>>> served = [];
        AlignmentReport report = AlignmentAnalysis.Analyse(landscape, asOf, alignment, execution);
        foreach (AlignmentLink link in report.Plans.SelectMany(static p => p.Links))
        {
            if (!served.TryGetValue(link.PlanPriority, out HashSet<Id<Strategy>>? strategies))
            {
                served.Add(link.PlanPriority, strategies = []);
            }

            strategies.Add(link.Strategy);
        }

        return served;
    }
}
