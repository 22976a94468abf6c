using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Judges milestones on a day. It makes nothing but the judgement: there may be a hundred thousand.</summary>
internal sealed class MilestoneJudge(RagPolicy policy, LocalDate asOf)
{
    public MilestoneJudgement Judge(Milestone milestone)
    {
        KnownReports reports = new(milestone, policy, asOf);
        MilestoneJudgement judgement = new() { Due = milestone.DueAsAt(asOf), Last = reports.Last, Coloured = reports.LastColoured };
        judgement.Reported = reports.Colour;
        judgement.SlipDays = milestone.OriginalDue is { } original && judgement.Due is { } current ? Period.DaysBetween(original, current) : null;
        MilestoneStatus status = StatusOf(milestone, reports);
        if (milestone.CompletedOn is { } day ? day <= asOf : status == MilestoneStatus.Complete)
        {
            judgement.Standing = DeliveryStanding.Complete;
        }
        else if (status == MilestoneStatus.Cancelled)
        {
            judgement.Standing = DeliveryStanding.Cancelled;
        }
        else if (judgement.Due > asOf && !HasStarted(milestone, status))
        {
            judgement.Standing = DeliveryStanding.NotDue;
        }
        else
        {
            JudgeOpen(milestone, reports, ref judgement);
        }

        return judgement;
    }

    /// <summary>A day without a status of its own goes by the last one stated; one that is not dated gives way to any report.</summary>
    private MilestoneStatus StatusOf(Milestone milestone, KnownReports reports)
    {
        MilestoneReport? stated = reports.LastWithStatus;
        return milestone.StatusOn is not { } on ? stated?.Status ?? milestone.Status
            : on <= asOf && !(stated?.On > on) ? milestone.Status
            : stated?.Status ?? MilestoneStatus.Unknown;
    }

    /// <summary>A start that is known goes before 'not started' and 'not known'.</summary>
    private bool HasStarted(Milestone milestone, MilestoneStatus status) => status == MilestoneStatus.InProgress
        || (milestone.Start is { } start ? start <= asOf : status != MilestoneStatus.NotStarted);

    private void JudgeOpen(Milestone milestone, KnownReports reports, ref MilestoneJudgement judgement)
    {
        (judgement.Forecast, bool isForecastFresh) = ForecastOf(milestone, reports);
        judgement.DaysLate = DaysLate(judgement.Due, judgement.Forecast);
        judgement.Progress = reports.LastWithProgress;
        judgement.Measure = WorstMeasure(milestone);
        judgement.ScheduleIndex = policy.UsesEarnedSchedule ? EarnedSchedule.Index(milestone.Start, judgement.Due, reports.All, judgement.Progress) : null;
        judgement.Override = OverrideOf(milestone);
        bool isRead = judgement.Measure is { } measure && IsFresh(measure.ReadOn);
        judgement.IsStale = judgement.Last is { } last && !IsFresh(last.On) && !isRead;
        bool hasEvidence = isForecastFresh || isRead || IsFresh(judgement.Progress?.On) || IsFresh(judgement.Coloured?.On);

        judgement.Late = judgement.DaysLate is { } days ? policy.BandOfDays(days) : null;
        // Without evidence, being a little overdue is the least that can be said: it may make it amber or red, but never green.
        judgement.Late = !hasEvidence && judgement.Late == RagStatus.Green ? null : judgement.Late;
        judgement.IsMovedTooFar = judgement.SlipDays > policy.MaxSlipDays;
        judgement.Computed = Worse(judgement.Late, judgement.IsMovedTooFar ? RagStatus.Red : null);
        judgement.Computed = Worse(judgement.Computed, judgement.Progress is { } progress ? policy.BandOfLag(KnownReports.LagOf(progress)!.Value) : null);
        judgement.Computed = Worse(judgement.Computed, judgement.Measure is { } lag ? policy.BandOfMeasure(lag.Points) : null);
        judgement.Computed = Worse(judgement.Computed, judgement.ScheduleIndex is { } index ? policy.BandOfSchedule(index) : null);
        RagStatus? worst = Worse(judgement.Computed, judgement.Reported);

        bool isRated = judgement.Due is not null && !judgement.IsStale && (hasEvidence || judgement.Late is not null || judgement.IsMovedTooFar);
        judgement.Unknown = isRated ? UnknownReason.None : judgement.Due is null ? UnknownReason.NoDateDue : judgement.IsStale ? UnknownReason.Stale : UnknownReason.NoEvidence;
        judgement.Standing = isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown;
        RagStatus? set = judgement.Override?.Colour;
        // What is unknown stays unknown: a better colour is set in the place of a computed one, not of none.
        judgement.IsOverrideApplied = set > worst || (worst is null && set is not null) || (set < worst && isRated && judgement.Override is { Author: not null } given && !string.IsNullOrWhiteSpace(given.Reason));
        judgement.WorstKnown = judgement.IsOverrideApplied ? set : worst;
        judgement.Colour = isRated ? judgement.WorstKnown : null;
    }

    /// <summary>The forecast that is known, unless it has passed; and whether it was made within a reporting period, or on a day not known.</summary>
    private (LocalDate? Day, bool IsFresh) ForecastOf(Milestone milestone, KnownReports reports)
    {
        MilestoneReport? made = reports.LastWithForecast;
        (LocalDate? day, LocalDate? on) = milestone.ForecastOn is not { } own ? made is null ? (milestone.Forecast, null) : (made.Forecast, made.On)
            : own <= asOf && !(made?.On > own) ? (milestone.Forecast, own)
            : (made?.Forecast, made?.On);
        return day >= asOf ? (day, on is null || IsFresh(on)) : (null, false);
    }

    /// <summary>The later of the forecast and the day, from the date due.</summary>
    private int? DaysLate(LocalDate? due, LocalDate? forecast) =>
        due is not { } held ? null
        : forecast is { } day ? Math.Max(0, Period.DaysBetween(held, day))
        : held < asOf ? Period.DaysBetween(held, asOf)
        : null;

    private MeasureLag? WorstMeasure(Milestone milestone)
    {
        MeasureLag? worst = null;
        foreach (Measure measure in milestone.Measures)
        {
            if (MeasureLag.Of(measure, asOf) is { } lag && !(lag.Points <= worst?.Points))
            {
                worst = lag;
            }
        }

        return worst;
    }

    /// <summary>The last one set that still holds; of one day, the worst.</summary>
    private RagOverride? OverrideOf(Milestone milestone)
    {
        RagOverride? last = null;
        foreach (RagOverride set in milestone.Overrides)
        {
            if (set.On <= asOf && asOf < (set.ExpiresOn ?? set.On.PlusDays(policy.ReportingPeriodDays)) && (last is null || set.On > last.On || (set.On == last.On && set.Colour > last.Colour)))
            {
                last = set;
            }
        }

        return last;
    }

    private bool IsFresh(LocalDate? day) => day is { } known && Period.DaysBetween(known, asOf) <= policy.ReportingPeriodDays;

    private static RagStatus? Worse(RagStatus? one, RagStatus? other) => one is null || other > one ? other : one;
}
