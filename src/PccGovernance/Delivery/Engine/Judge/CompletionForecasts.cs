using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Reads forecasts out of histories: of progress for what is to come, of forecasts for how good they were.</summary>
internal static class CompletionForecasts
{
    /// <summary>A hundred years: a pace that takes longer has no end in sight.</summary>
    private const int MaxDays = 36_525;

    public static CompletionForecast? Of(Milestone milestone, MilestoneAssessment assessment)
    {
        CompletionForecast? late = Of(milestone, assessment, static on => on.Latest);
        if (late is null || milestone.Reports.All(static report => report.On.IsDay))
        {
            return late;
        }

        // What the months or quarters of the reports leave open widens it; what one reading has no end for has none.
        return Of(milestone, assessment, static on => on.Earliest) is { } early
            ? late with
            {
                Earliest = LocalDate.Min(early.Earliest, late.Earliest),
                Latest = early.Latest is { } one && late.Latest is { } other ? LocalDate.Max(one, other) : null,
            }
            : null;
    }

    private static CompletionForecast? Of(Milestone milestone, MilestoneAssessment assessment, Func<PartialDate, LocalDate> dayOf)
    {
        if (
            assessment.Standing is not (DeliveryStanding.Rated or DeliveryStanding.Unknown)
            || Progress(milestone, assessment.AsOf, dayOf) is not { Count: >= 2 } points)
        {
            return null;
        }

        (LocalDate On, decimal Done) first = points[0];
        (LocalDate On, decimal Done) last = points[^1];
        decimal[] paces = [.. points.Zip(points.Skip(1), static (from, to) => Pace(from, to))];
        // A milestone that went nowhere, or is reported done, has no pace to go by.
        return last.Done < 1 && Day(Pace(first, last)) is { } central && Day(paces.Max()) is { } earliest
            ? new()
            {
                Milestone = milestone.Id,
                Earliest = earliest,
                Central = central,
                Latest = Day(paces.Min()),
                Due = assessment.Due,
                Reports = points.Count,
            }
            : null;

        // It is open on the day, whatever its pace had promised.
        LocalDate? Day(decimal pace) =>
            pace > 0
            && Math.Ceiling((1 - last.Done) / pace) is var days
            && days <= MaxDays
            && days <= Period.DaysBetween(last.On, LocalDate.MaxIsoValue)
                ? LocalDate.Max(last.On.PlusDays((int)days), assessment.AsOf)
                : null;
    }

    public static ForecastRecord RecordOf(
        IEnumerable<(Milestone Milestone, DeliveryStanding Standing)> milestones,
        LocalDate asOf,
        RagPolicy policy)
    {
        int right = 0;
        int tooEarly = 0;
        int tooLate = 0;
        int completed = 0;
        long daysLate = 0;
        foreach ((Milestone milestone, DeliveryStanding standing) in milestones)
        {
            LocalDate? done = standing == DeliveryStanding.Complete ? milestone.CompletedOn?.Latest : null;
            // Of what was given up, or completed on a day that is not known, nobody can say.
            if (standing == DeliveryStanding.Cancelled || (standing == DeliveryStanding.Complete && done is null))
            {
                continue;
            }

            foreach (LocalDate forecast in Forecasts(milestone, done ?? asOf))
            {
                int late = Period.DaysBetween(forecast, done ?? asOf);
                completed += done is null ? 0 : 1;
                daysLate += done is null ? 0 : late;
                tooEarly += late > policy.GreenDaysLate ? 1 : 0;
                right += done is not null && Math.Abs(late) <= policy.GreenDaysLate ? 1 : 0;
                tooLate += done is not null && late < -policy.GreenDaysLate ? 1 : 0;
            }
        }

        return new()
        {
            Judged = right + tooEarly + tooLate,
            Right = right,
            TooEarly = tooEarly,
            TooLate = tooLate,
            ToleranceDays = policy.GreenDaysLate,
            MeanDaysLate = completed == 0 ? null : (decimal)daysLate / completed,
        };
    }

    /// <summary>The forecasts made up to a day.</summary>
    private static IEnumerable<LocalDate> Forecasts(Milestone milestone, LocalDate upTo)
    {
        foreach (MilestoneReport report in milestone.Reports)
        {
            if (report.On.Latest <= upTo && report.Forecast is { } forecast)
            {
                yield return forecast.Latest;
            }
        }

        if (milestone is { Forecast: { } own, ForecastOn: { } on } && on.Latest <= upTo)
        {
            yield return own.Latest;
        }
    }

    /// <summary>The progress by day; of one day, the least.</summary>
    private static List<(LocalDate On, decimal Done)> Progress(Milestone milestone, LocalDate asOf, Func<PartialDate, LocalDate> dayOf)
    {
        List<(LocalDate On, decimal Done)> points = [];
        foreach (MilestoneReport report in milestone.Reports.OrderBy(report => dayOf(report.On)))
        {
            if (report.On.Latest <= asOf && report.Progress is { } done)
            {
                LocalDate on = dayOf(report.On);
                if (points.Count > 0 && points[^1].On == on)
                {
                    points[^1] = (on, Math.Min(done, points[^1].Done));
                }
                else
                {
                    points.Add((on, done));
                }
            }
        }

        return points;
    }

    private static decimal Pace((LocalDate On, decimal Done) from, (LocalDate On, decimal Done) to) =>
        (to.Done - from.Done) / Period.DaysBetween(from.On, to.On);
}
