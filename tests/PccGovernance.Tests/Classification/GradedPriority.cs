namespace PccGovernance.Tests.Classification;

/// <summary>
/// A strategy priority, with the name of its strategy and its grade, 0 to 2, for each plan priority of its area; - where none was given.
/// </summary>
internal sealed record GradedPriority(string Strategy, string Name, string Text, string[] Subject, bool IsStandIn, string Grades);
