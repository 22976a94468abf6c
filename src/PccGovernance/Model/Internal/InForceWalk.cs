using NodaTime;

namespace PccGovernance;

/// <summary>
/// The making of a landscape on a day: what is in force of each list, and the walk that leaves out references to the rest.
/// </summary>
internal sealed class InForceWalk(LandscapeContents contents, LocalDate day)
{
    public LandscapeContents Contents { get; set; } = contents;

    public LocalDate Day { get; } = day;

    public ReferenceWalk Walk { get; } = new() { Day = day };
}
