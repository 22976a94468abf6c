using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Reads forecasts out of histories: of progress for what is to come, of forecasts for how good they were.</summary>
internal sealed class CompletionForecasts(RagPolicy policy, LocalDate asOf)
{
    /// <summary>A hundred years: a pace that takes longer has no end in sight.</summary>
    private const int MaxDays = 36_525;

    // One list for all milestones, for there may be a hundred thousand.
    private readonly List<(LocalDate On, decimal Done)> _points = [];
    private int _right;
    private int _tooEarly;
    private int _tooLate;
    private int _completed;
    private long _daysLate;

    /// <summary>What was forecast.</summary>
    public List<CompletionForecast> Found { get; } = [];

    /// <summary>How good the forecasts were that were made.</summary>
    public ForecastRecord Record => new()
    {
        Judged = _right + _tooEarly + _tooLate,
        Right = _right,
        TooEarly = _tooEarly,
        TooLate = _tooLate,
        ToleranceDays = policy.GreenDaysLate,
        MeanDaysLate = _completed == 0 ? null : (decimal)_daysLate / _completed,
    };

    /// <summary>Looks at a milestone.</summary>
    public void Look(MilestoneAssessment assessment, Milestone milestone)
    {
        if (
            assessment.Standing is DeliveryStanding.Rated or DeliveryStanding.Unknown
            && Forecast(assessment, milestone) is { } forecast)
        {
            Found.Add(forecast);
        }

        Judge(assessment.Standing, milestone);
    }

    private CompletionForecast? Forecast(MilestoneAssessment assessment, Milestone milestone)
    {
        CompletionForecast? late = Forecast(assessment, milestone, static report => report.On.Latest);
        if (late is null || milestone.Reports.All(static report => report.On.IsDay))
        {
            return late;
        }

        // What the months or quarters of the reports leave open widens it; what one reading has no end for has none.
        return Forecast(assessment, milestone, static report => report.On.Earliest) is { } early
            ? late with
            {
                Earliest = LocalDate.Min(early.Earliest, late.Earliest),
                Latest = early.Latest is { } one && late.Latest is { } other ? LocalDate.Max(one, other) : null,
            }
            : null;
    }

    private CompletionForecast? Forecast(MilestoneAssessment assessment, Milestone milestone, Func<MilestoneReport, LocalDate> dayOf)
    {
        // A milestone that went nowhere, or is reported done, has no pace to go by.
        ReadProgress(milestone, dayOf);
        if (_points.Count < 2 || _points[^1].Done >= 1)
        {
            return null;
        }

        (LocalDate On, decimal Done) first = _points[0];
        (LocalDate On, decimal Done) last = _points[^1];
        (decimal slowest, decimal fastest) = (decimal.MaxValue, decimal.MinValue);
        for (int i = 1; i < _points.Count; i++)
        {
            decimal pace = Pace(_points[i - 1], _points[i]);
            (slowest, fastest) = (Math.Min(slowest, pace), Math.Max(fastest, pace));
        }

        return Day(Pace(first, last)) is { } central && Day(fastest) is { } earliest
            ? new()
            {
                Milestone = milestone.Id,
                Earliest = earliest,
                Central = central,
                Latest = Day(slowest),
                Due = assessment.Due,
                Reports = _points.Count,
            }
            : null;

        // It is open on the day, whatever its pace had promised.
        LocalDate? Day(decimal pace) =>
            pace > 0
            && Math.Ceiling((1 - last.Done) / pace) is var days
            && days <= MaxDays
            && days <= Period.DaysBetween(last.On, LocalDate.MaxIsoValue)
                ? LocalDate.Max(last.On.PlusDays((int)days), asOf)
                : null;
    }

    /// <summary>Judges the forecasts that were made of a milestone, up to its completion or the day.</summary>
    private void Judge(DeliveryStanding standing, Milestone milestone)
    {
        LocalDate? done = standing == DeliveryStanding.Complete ? milestone.CompletedOn?.Latest : null;
        // Of what was given up, or completed on a day that is not known, nobody can say.
        if (standing == DeliveryStanding.Cancelled || (standing == DeliveryStanding.Complete && done is null))
        {
            return;
        }

        LocalDate upTo = done ?? asOf;
        foreach (MilestoneReport report in milestone.Reports)
        {
            if (report.On.Latest <= upTo && report.Forecast is { } forecast)
            {
                Judge(forecast.Latest, done);
            }
        }

        if (milestone is { Forecast: { } own, ForecastOn: { } on } && on.Latest <= upTo)
        {
            Judge(own.Latest, done);
        }
    }

    private void Judge(LocalDate forecast, LocalDate? done)
    {
        int late = Period.DaysBetween(forecast, done ?? asOf);
        _completed += done is null ? 0 : 1;
        _daysLate += done is null ? 0 : late;
        _tooEarly += late > policy.GreenDaysLate ? 1 : 0;
        _right += done is not null && Math.Abs(late) <= policy.GreenDaysLate ? 1 : 0;
        _tooLate += done is not null && late < -policy.GreenDaysLate ? 1 : 0;
    }

    /// <summary>The progress by day; of one day, the least.</summary>
    private void ReadProgress(Milestone milestone, Func<MilestoneReport, LocalDate> dayOf)
    {
        _points.Clear();
        foreach (MilestoneReport report in milestone.Reports.SortedBy(dayOf))
        {
            if (report.On.Latest <= asOf && report.Progress is { } done)
            {
                LocalDate on = dayOf(report);
                if (_points.Count > 0 && _points[^1].On == on)
                {
                    _points[^1] = (on, Math.Min(done, _points[^1].Done));
                }
                else
                {
                    _points.Add((on, done));
                }
            }
        }
    }

    private static decimal Pace((LocalDate On, decimal Done) from, (LocalDate On, decimal Done) to) =>
        (to.Done - from.Done) / Period.DaysBetween(from.On, to.On);
}
