using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How far a measure is behind, by its last reading that is known on a day.</summary>
internal readonly record struct MeasureLag(Measure Measure, LocalDate ReadOn, decimal Points)
{
    /// <summary>
    /// Points of the way from baseline to target; negative when ahead. Between the two days the plan is a straight line; without a baseline
    /// the target is held to from its day on, in points of itself. <c>null</c> where nothing can be said.
    /// </summary>
    public static MeasureLag? Of(Measure measure, LocalDate asOf)
    {
        if (
            LastOf(measure, asOf) is not { } last
            || measure.Target is not { } target
            || Expected(measure, target, last.On) is not { } expected)
        {
            return null;
        }

        decimal start = measure.Baseline is { } baseline && baseline != target ? baseline : 0;
        return MeasureWay.Share(expected, last.Value, start, target) is { } share
            ? new(measure, last.On, (measure.Direction == MeasureDirection.LowerIsBetter ? share : -share) * 100)
            : null;
    }

    /// <summary>The last reading that is known on a day; of several of one day the worst. <c>null</c> when there is none.</summary>
    public static MeasureReading? LastOf(Measure measure, LocalDate asOf) =>
        AsKnownOn
            .LastOf(
                AsKnownOn.By(asOf, measure.Readings, static r => r.On),
                static r => r.On,
                reading => (decimal?)Badness(measure, reading.Value))
            ?.Item;

    private static decimal Badness(Measure measure, decimal value) => measure.Direction == MeasureDirection.LowerIsBetter ? value : -value;

    private static decimal? Expected(Measure measure, decimal target, LocalDate day)
    {
        if (measure.TargetOn is not { } end)
        {
            return null;
        }

        return day >= end ? target
            : measure is { Baseline: { } baseline, BaselineOn: { } start }
                ? day <= start ? baseline : MeasureWay.At(baseline, target, Period.DaysBetween(start, day), Period.DaysBetween(start, end))
            : null;
    }
}
