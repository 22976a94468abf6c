using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How far a measure is behind, by its last reading that is known on a day.</summary>
internal readonly record struct MeasureLag(Measure Measure, LocalDate ReadOn, decimal Points)
{
    /// <summary>
    /// Points of the way from baseline to target; negative when ahead. Between the two days the plan is a straight line; without a baseline the
    /// target is held to from its day on, in points of itself. <c>null</c> where nothing can be said.
    /// </summary>
    public static MeasureLag? Of(Measure measure, LocalDate asOf)
    {
        MeasureReading? last = null;
        foreach (MeasureReading reading in measure.Readings)
        {
            if (reading.On <= asOf && (last is null || reading.On > last.On || (reading.On == last.On && IsWorse(measure, reading.Value, last.Value))))
            {
                last = reading;
            }
        }

        if (last is null || measure.Target is not { } target || Expected(measure, target, last.On) is not { } expected)
        {
            return null;
        }

        decimal way = Math.Abs(measure.Baseline is { } baseline && baseline != target ? target - baseline : target);
        decimal behind = measure.Direction == MeasureDirection.LowerIsBetter ? last.Value - expected : expected - last.Value;
        return way == 0 ? null : new(measure, last.On, behind / way * 100);
    }

    private static bool IsWorse(Measure measure, decimal value, decimal other) =>
        measure.Direction == MeasureDirection.LowerIsBetter ? value > other : value < other;

    private static decimal? Expected(Measure measure, decimal target, LocalDate day)
    {
        if (measure.TargetOn is not { } end)
        {
            return null;
        }

        return day >= end ? target
            : measure is { Baseline: { } baseline, BaselineOn: { } start }
                ? day <= start ? baseline : baseline + ((target - baseline) * Period.DaysBetween(start, day) / Period.DaysBetween(start, end))
            : null;
    }
}
