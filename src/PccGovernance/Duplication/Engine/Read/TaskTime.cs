namespace PccGovernance.Duplication;

/// <summary>The time that a group was given for its task.</summary>
/// <param name="Months">How many months from its beginning.</param>
/// <param name="LastYear">The last year by which its task is due; <c>null</c> where none is said.</param>
/// <param name="IsUsual">Whether no number of months is said, so that it is what such groups usually have.</param>
internal sealed record TaskTime(int Months, int? LastYear, bool IsUsual = false);
