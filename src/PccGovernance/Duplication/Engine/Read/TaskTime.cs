namespace PccGovernance.Duplication;

/// <summary>The time that a group was given for its task.</summary>
/// <param name="Months">How many months from its beginning.</param>
/// <param name="LastYear">The last year by which its task is due; <c>null</c> where none is said.</param>
internal sealed record TaskTime(int Months, int? LastYear);
