namespace PccGovernance.Statute;

/// <summary>The filings that may be the first of a turn.</summary>
/// <param name="Views">The filings; what surely is within the turn, and before any other that surely is, stands first.</param>
/// <param name="MayBeNone">Whether none of them is surely within the turn.</param>
/// <param name="Step">The step whose day would tell, where one is not known to the day; <c>null</c> where no day would.</param>
internal sealed record FirstFilings(FilingView[] Views, bool MayBeNone, string? Step);
