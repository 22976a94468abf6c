using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// How far a measure is behind, by its last reading that is known on a day: from <see cref="Least"/>, where the date of its baseline is
/// known in part, to <see cref="Points"/>.
/// </summary>
internal readonly record struct MeasureLag(Measure Measure, PartialDate ReadOn, decimal Least, decimal Points)
{
    public bool IsExact => Least == Points;

    /// <summary>
    /// Points of the way from baseline to target; negative when ahead. Between the two days the plan is a straight line; without a baseline
    /// the target is held to from its day on, in points of itself. <c>null</c> where nothing can be said.
    /// </summary>
    public static MeasureLag? Of(Measure measure, LocalDate asOf)
    {
        if (LastOf(measure, asOf) is not { } last || measure is not { Target: { } target, TargetOn.Latest: var end })
        {
            return null;
        }

        // The later it began, the less could be expected of it by the day of the reading.
        LocalDate day = last.On.Latest;
        return PointsFrom(measure.BaselineOn?.Latest) is { } late && PointsFrom(measure.BaselineOn?.Earliest) is { } early
            ? new(measure, last.On, Math.Min(late, early), Math.Max(late, early))
            : null;

        decimal? PointsFrom(LocalDate? start) =>
            Expected(measure.Baseline, target, start, end, day) is { } expected
            && MeasureWay.Share(expected, last.Value, measure.Baseline is { } from && from != target ? from : 0, target) is { } share
                ? (measure.Direction == MeasureDirection.LowerIsBetter ? share : -share) * 100
                : null;
    }

    /// <summary>The last reading that is known on a day; of several of one day the worst. <c>null</c> when there is none.</summary>
    public static MeasureReading? LastOf(Measure measure, LocalDate asOf)
    {
        ReadingReader reader = new(measure);
        ReadOnlySpan<MeasureReading> all = measure.Readings.AsSpan();
        return AsKnownOn<MeasureReading, decimal, ReadingReader>
            .LastOf(all[..AsKnownOn<MeasureReading, decimal, ReadingReader>.Count(asOf, all, reader)], reader)
            ?.Item;
    }

    private static decimal? Expected(decimal? baseline, decimal target, LocalDate? start, LocalDate end, LocalDate day) =>
        day >= end ? target
        : baseline is { } from && start is { } first
            ? day <= first ? from : MeasureWay.At(from, target, Period.DaysBetween(first, day), Period.DaysBetween(first, end))
        : null;
}
