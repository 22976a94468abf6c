using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>Why a strategy priority counts as an orphan.</summary>
internal sealed class OrphanReason(StrategyUnit unit, PlanMatcher matcher, AlignmentNearMiss? miss) : LazyReason
{
    /// <summary>Names the other side of the nearest miss; the sentence that this ends has named the one.</summary>
    public static string Nearest(AlignmentNearMiss? miss, string? other) =>
        miss is null ? "none has anything in common with it" : string.Create(CultureInfo.InvariantCulture, $"the nearest is '{other}', strength {miss.Strength:0.###}");

    protected override string Write()
    {
        int compared = matcher.ObjectivesWithThemes;
        int open = matcher.Objectives.Count - compared;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{unit.Name} was found to serve no priority of the plan '{matcher.Plan.Id}': {compared} compared, {open} could not be compared; {Nearest(miss, miss?.PlanPriority.Value)}.");
    }
}
