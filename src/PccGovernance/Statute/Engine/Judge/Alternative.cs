namespace PccGovernance.Statute;

/// <summary>One of several things of which nothing tells which is the one that a requirement asks about.</summary>
/// <param name="Thing">What it is.</param>
/// <param name="Instance">The turn, where it is that.</param>
/// <param name="Filing">The filing.</param>
/// <param name="Panel">The panel.</param>
internal sealed record Alternative(EntityReference Thing, CycleInstance Instance, FilingView? Filing, PoliceAndCrimePanel? Panel = null);
