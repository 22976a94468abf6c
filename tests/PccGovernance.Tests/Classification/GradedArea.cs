namespace PccGovernance.Tests.Classification;

/// <summary>
/// The grades of an area: what every strategy priority, or the strategy that stands in for its own, does for every plan priority.
/// </summary>
internal sealed record GradedArea(string Area, string[] Plan, GradedPriority[] Priorities);
