namespace PccGovernance.Kernel;

/// <summary>A year of meetings at the ends of what is on record as ranges.</summary>
/// <param name="Low">At the least.</param>
/// <param name="High">At the most; where only the least of a number is known, with that.</param>
/// <param name="IsAtLeast">Whether only the least of some number is known.</param>
/// <param name="MeetsAtLeast">Whether only the least number of meetings is known.</param>
internal sealed record MeetingYearEnds(MeetingYear Low, MeetingYear High, bool IsAtLeast, bool MeetsAtLeast);
