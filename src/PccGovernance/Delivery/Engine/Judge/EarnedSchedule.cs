using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// The schedule performance index by earned schedule (Lipke): the planned time of what was done, by the time that has passed.
/// </summary>
internal static class EarnedSchedule
{
    /// <summary>The index; <c>null</c> without a start, or before a day has passed.</summary>
    /// <param name="start">The day on which work began.</param>
    /// <param name="due">The day on which all is planned to be done.</param>
    /// <param name="reports">What is known, in the order of days; the plan is the line through what they say was planned.</param>
    /// <param name="last">The report whose progress is judged.</param>
    public static decimal? Index(LocalDate? start, LocalDate? due, ReadOnlySpan<MilestoneReport> reports, MilestoneReport? last)
    {
        if (start is not { } from || due is not { } to || last is not { Progress: { } earned } || last.On.Latest <= from)
        {
            return null;
        }

        decimal passed = Period.DaysBetween(from, last.On.Latest);
        (decimal Day, decimal Planned) before = (0, 0);
        foreach (MilestoneReport report in reports)
        {
            if (report.PlannedProgress is { } planned && Rises(Period.DaysBetween(from, report.On.Latest), planned, before))
            {
                if (planned >= earned)
                {
                    return Time(earned, before, (Period.DaysBetween(from, report.On.Latest), planned)) / passed;
                }

                before = (Period.DaysBetween(from, report.On.Latest), planned);
            }
        }

        decimal end = Period.DaysBetween(from, to);
        return (Rises(end, 1, before) ? Time(earned, before, (end, 1)) : before.Day) / passed;
    }

    private static bool Rises(decimal day, decimal planned, (decimal Day, decimal Planned) before) =>
        day > before.Day && planned > before.Planned;

    /// <summary>ES = N + (EV - PV(N)) / (PV(N+1) - PV(N)), in days.</summary>
    private static decimal Time(decimal earned, (decimal Day, decimal Planned) before, (decimal Day, decimal Planned) after) =>
        before.Day + ((earned - before.Planned) / (after.Planned - before.Planned) * (after.Day - before.Day));
}
