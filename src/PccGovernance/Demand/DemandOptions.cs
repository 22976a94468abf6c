using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What to reckon demand with.</summary>
public sealed record DemandOptions
{
    /// <summary>The defaults: nothing is filled in, no capacity is set, and hours are not set against a working year.</summary>
    public static DemandOptions Default { get; } = new();

    /// <summary>
    /// The pattern of meetings to take where a landscape does not say; what is taken counts as assumed. Default <c>null</c>: what is missing stays unknown. It is not taken for
    /// boards whose function is <see cref="PartnershipFunction.Casework"/> or <see cref="PartnershipFunction.Service"/>, which do not meet as boards do.
    /// </summary>
    public MeetingPattern? UsualMeetings { get; init; }

    /// <summary>The share of meetings attended, from 0 to 1, where it is not on record; counts as assumed. Default <c>null</c>: attendance is taken as full, since what is asked for is all of it.</summary>
    public decimal? UsualAttendance { get; init; }

    /// <summary>Hours a year that a full-time employee is there to work, from 1 to 8,784. Default <c>null</c>: hours are not given as shares of it.</summary>
    public decimal? ProductiveHours { get; init; }

    /// <summary>How much posts can give. Default none: whether a post is asked for too much cannot be told.</summary>
    public ValueList<PostCapacity> Capacities { get; init => field = value ?? []; } = [];

    /// <summary>Boards to drop, halve or merge before reckoning. Default <c>null</c>: as it is.</summary>
    public DemandScenario? Scenario { get; init; }

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    private IEnumerable<string> FindProblems()
    {
        foreach (string problem in UsualRanges.FindProblems(UsualMeetings, UsualAttendance))
        {
            yield return problem;
        }

        if (ProductiveHours is < 1 or > 8_784)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The productive hours are {ProductiveHours:0.####}: give 1 to 8784.");
        }

        foreach (PostCapacity capacity in Capacities.Where(static capacity => capacity is { HoursPerYear: null, MeetingsPerYear: null } or { HoursPerYear: < 0 } or { MeetingsPerYear: < 0 }))
        {
            yield return $"The capacity of the post '{capacity.Post}' has no bound, or a negative one: give hours or meetings a year.";
        }

        foreach (Id<Post> post in Capacities.GroupBy(static capacity => capacity.Post).Where(static post => post.Count() > 1).Select(static post => post.Key).Order())
        {
            yield return $"The capacity of the post '{post}' stands twice: leave one.";
        }
    }
}
