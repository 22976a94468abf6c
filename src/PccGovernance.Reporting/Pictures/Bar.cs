namespace PccGovernance.Reporting;

/// <summary>A bar of a chart.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Amount">How long it is, and between which ends it may be.</param>
/// <param name="Said">The amount as it is read.</param>
/// <param name="IsAtLeast">Whether something of unknown size belongs to it.</param>
internal readonly record struct Bar(string Name, MoneyRange Amount, string Said, bool IsAtLeast);
