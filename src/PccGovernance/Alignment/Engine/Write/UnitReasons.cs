using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>Why a strategy priority, or a strategy that stands in for its own, came out as it did.</summary>
internal static class UnitReasons
{
    public static string WhyUndetermined(ComparedUnit unit, PoliceAndCrimePlan plan) => unit switch
    {
        _ when plan.Objectives.IsEmpty => $"The plan '{plan.Id}' has no priorities on record to compare with.",
        { Place: StrategyPlace.Unknown } => $"{unit.Unit.Name} declares no link and the footprint of its strategy is not known.",
        { Unit.IsStandIn: true } => $"{unit.Unit.Name} has no priorities on record, and what it is about as a whole links it with no priority of the plan '{plan.Id}'.",
        { Unit.HasThemes: false } => $"{unit.Unit.Name} has no themes, its text shows none, and it declares no link to the plan.",
        _ => $"{unit.Unit.Name} could be compared with nothing, since no priority of the plan '{plan.Id}' has themes or shows any.",
    };

    public static string WhyStandIn(ComparedUnit unit, PoliceAndCrimePlan plan) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{unit.Unit.Name} has no priorities on record; what it is about as a whole links it with {unit.Served} priorities of the plan '{plan.Id}'.");
}
