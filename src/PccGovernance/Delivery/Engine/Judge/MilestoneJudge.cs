using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Judges milestones on a day. It makes nothing but the judgement: there may be a hundred thousand.</summary>
internal sealed class MilestoneJudge
{
    private readonly RagPolicy _policy;
    private readonly LocalDate _asOf;
    private readonly VagueMilestones? _vague;

    /// <summary>The first day that is not more than a reporting period ago.</summary>
    private readonly LocalDate _freshFrom;

    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="vague">The milestones whose record is known in part; <c>null</c> to look at each.</param>
    public MilestoneJudge(RagPolicy policy, LocalDate asOf, VagueMilestones? vague = null)
    {
        (_policy, _asOf, _vague) = (policy, asOf, vague);
        _freshFrom =
            Period.DaysBetween(LocalDate.MinIsoValue, asOf) < policy.ReportingPeriodDays
                ? LocalDate.MinIsoValue
                : asOf.PlusDays(-policy.ReportingPeriodDays);
    }

    public void Judge(Milestone milestone, out MilestoneJudgement judgement)
    {
        JudgeByDays(milestone, out judgement);
        if (_vague?.Contains(milestone) ?? RecordReadings.AreVague(milestone))
        {
            Compare(RecordReadings.Of(milestone, _asOf, _freshFrom), ref judgement);
        }
    }

    /// <summary>What is not the same whatever the days of the record cannot be told; the worst is the least that can be said.</summary>
    private void Compare(IEnumerable<Milestone>? readings, ref MilestoneJudgement judgement)
    {
        bool isTold = readings is not null;
        foreach (Milestone reading in readings ?? [])
        {
            JudgeByDays(reading, out MilestoneJudgement other);
            isTold &= other.Standing == judgement.Standing && other.Colour == judgement.Colour;
            judgement.WorstKnown = Worse(judgement.WorstKnown, other.WorstKnown);
        }

        if (!isTold)
        {
            judgement.Standing = DeliveryStanding.Unknown;
            judgement.Colour = null;
            judgement.Unknown = UnknownReason.PartlyKnownRecord;
        }
    }

    private void JudgeByDays(Milestone milestone, out MilestoneJudgement judgement)
    {
        judgement = default;
        judgement.Due = milestone.DueAsAt(_asOf);
        judgement.Reports = new(milestone.Reports, _asOf, _policy);
        (judgement.Coloured, judgement.Reported) = judgement.Reports.Coloured is var (report, colour)
            ? (report, colour)
            : default((MilestoneReport?, RagStatus?));
        if (milestone.CompletedOn?.Latest <= _asOf)
        {
            judgement.Standing = DeliveryStanding.Complete;
            return;
        }

        MilestoneStatus status = StatusOf(milestone, judgement.Reports);
        if (status == MilestoneStatus.Complete && (milestone.CompletedOn is null || IsSaidToBeComplete(milestone, judgement.Reports)))
        {
            judgement.Standing = DeliveryStanding.Complete;
        }
        else if (status == MilestoneStatus.Cancelled)
        {
            judgement.Standing = DeliveryStanding.Cancelled;
        }
        else if (status is MilestoneStatus.OnHold or MilestoneStatus.Suspended)
        {
            judgement.Standing = DeliveryStanding.OnHold;
        }
        else
        {
            LocalDate? due = judgement.Due?.Latest;
            if (due > _asOf && !HasStarted(milestone, status))
            {
                judgement.Standing = DeliveryStanding.NotDue;
            }
            else
            {
                JudgeOpen(milestone, due, ref judgement);
            }
        }
    }

    private MilestoneStatus StatusOf(Milestone milestone, KnownReports reports) =>
        Stated(OwnStatus(milestone), milestone.StatusOn, reports.WithStatus).Said is { } rank
            ? StatusRank.Of(rank)
            : MilestoneStatus.Unknown;

    /// <summary>That the status is not known states nothing, on whatever day.</summary>
    private static int? OwnStatus(Milestone milestone) =>
        milestone.Status == MilestoneStatus.Unknown ? null : StatusRank.Of(milestone.Status);

    /// <summary>
    /// Whether somebody said by the day that it is complete, of a milestone whose completion is known in part and may be later.
    /// </summary>
    private bool IsSaidToBeComplete(Milestone milestone, KnownReports reports) =>
        milestone.CompletedOn is { IsDay: false } done
        && done.Earliest <= _asOf
        && Stated(OwnStatus(milestone), milestone.StatusOn, reports.WithStatus).On is not null;

    /// <summary>A start that is known goes before 'not started' and 'not known'.</summary>
    private bool HasStarted(Milestone milestone, MilestoneStatus status) => status == MilestoneStatus.InProgress
        || (milestone.Start is { } start ? start.Latest <= _asOf : status != MilestoneStatus.NotStarted);

    private void JudgeOpen(Milestone milestone, LocalDate? due, ref MilestoneJudgement judgement)
    {
        (judgement.Forecast, LocalDate? forecast, bool isForecastFresh) = ForecastOf(milestone, judgement.Reports);
        judgement.DaysLate = DaysLate(due, forecast);
        (judgement.Progress, judgement.Lag) = judgement.Reports.WithProgress is var (report, lag)
            ? (report, lag)
            : default((MilestoneReport?, decimal?));
        (judgement.Measure, RagStatus? sureOfMeasures, bool isRead) = WorstMeasure(milestone);
        judgement.ScheduleIndex = _policy.UsesEarnedSchedule
            ? EarnedSchedule.Index(milestone.Start?.Latest, due, judgement.Reports.All, judgement.Progress)
            : null;
        judgement.IsStale = judgement.Reports.Last is { } last && !IsFresh(last.On.Latest) && !isRead && !isForecastFresh;
        bool hasEvidence = isForecastFresh || isRead || IsFresh(judgement.Progress?.On.Latest) || IsFresh(judgement.Coloured?.On.Latest);

        judgement.Late = judgement.DaysLate is { } days ? _policy.BandOfDays(days) : null;
        // Without evidence, being a little overdue is the least that can be said: it may make it amber or red, but never green.
        judgement.Late = !hasEvidence && judgement.Late == RagStatus.Green ? null : judgement.Late;
        judgement.IsMovedTooFar = SlipDays(milestone, due) > _policy.MaximumSlipDays;
        judgement.Computed = Worse(judgement.Late, judgement.IsMovedTooFar ? RagStatus.Red : null);
        judgement.Computed = Worse(judgement.Computed, judgement.Lag is { } behind ? _policy.BandOfLag(behind) : null);
        judgement.Computed = Worse(judgement.Computed, sureOfMeasures);
        judgement.Computed = Worse(judgement.Computed, judgement.ScheduleIndex is { } index ? _policy.BandOfSchedule(index) : null);

        bool isTold = !(judgement.Measure is { } measure && _policy.BandOfMeasure(measure.Points) > judgement.Computed);
        bool isMoveKnown = milestone.OriginalDue is not null || Worse(judgement.Computed, judgement.Reported) == RagStatus.Red;
        bool isRated =
            due is not null
                && !judgement.IsStale
                && isTold
                && isMoveKnown
                && (hasEvidence || judgement.Late is not null || judgement.IsMovedTooFar);
        judgement.Unknown =
            isRated ? UnknownReason.None
            : due is null ? UnknownReason.NoDateDue
            : judgement.IsStale ? UnknownReason.Stale
            : !isTold ? UnknownReason.PartlyKnownDate
            : !isMoveKnown ? UnknownReason.PartlyKnownRecord
            : UnknownReason.NoEvidence;
        judgement.Standing = isRated ? DeliveryStanding.Rated : DeliveryStanding.Unknown;
        judgement.WorstKnown = Worse(judgement.Computed, judgement.Reported);
        if (ColourSet(milestone) is var (set, given))
        {
            Override(set, given, isRated, ref judgement);
        }

        judgement.Colour = isRated ? judgement.WorstKnown : null;
    }

    /// <summary>What is unknown stays unknown: a better colour is set in the place of a computed one, not of none.</summary>
    private static void Override(RagOverride set, RagStatus colour, bool isRated, ref MilestoneJudgement judgement)
    {
        bool isBetter = colour < judgement.WorstKnown;
        judgement.Override = set;
        judgement.IsOverrideTaken = isBetter ? isRated && OverrideAccount.IsGiven(set) : colour != judgement.WorstKnown;
        judgement.WorstKnown = judgement.IsOverrideTaken ? colour : judgement.WorstKnown;
    }

    /// <summary>
    /// The forecast that is known, unless it has passed, with its last day; and whether it was made within a reporting period. One that
    /// nobody dated may be as old as can be.
    /// </summary>
    private (PartialDate? Date, LocalDate? Day, bool IsFresh) ForecastOf(Milestone milestone, KnownReports reports)
    {
        (PartialDate? date, LocalDate? on) = Stated(milestone.Forecast, milestone.ForecastOn, reports.WithForecast);
        LocalDate? day = date?.Latest;
        return day >= _asOf ? (date, day, IsFresh(on)) : (null, null, false);
    }

    /// <summary>
    /// What the milestone itself and its reports state last; of one day the worse. What is not dated gives way to any report.
    /// </summary>
    private (T? Said, LocalDate? On) Stated<T>(T? own, PartialDate? statedOn, (MilestoneReport Report, T Said)? reported)
        where T : struct
    {
        LocalDate? ownOn = statedOn?.Latest;
        bool isOwnKnown = own is not null && !(ownOn > _asOf);
        if (reported is not var (report, said))
        {
            return isOwnKnown ? (own, ownOn) : (null, null);
        }

        LocalDate on = report.On.Latest;
        bool isOwnLast = isOwnKnown && (ownOn > on || (ownOn == on && Comparer<T>.Default.Compare(own!.Value, said) > 0));
        return isOwnLast ? (own, ownOn) : (said, on);
    }

    /// <summary>
    /// The later of the forecast and the day, from the date due. Of what is known in part the last day that it can mean counts: a milestone
    /// due in a month is late once the month has passed.
    /// </summary>
    private int? DaysLate(LocalDate? due, LocalDate? forecast) =>
        due is not { } held ? null
        : forecast is { } day ? day <= held ? 0 : Period.DaysBetween(held, day)
        : held < _asOf ? Period.DaysBetween(held, _asOf)
        : null;

    /// <summary>
    /// The measure that is furthest behind, by whatever reading; the colour that measures have whatever the days that are known in part;
    /// and whether any was read within a reporting period.
    /// </summary>
    private (MeasureLag? Worst, RagStatus? Sure, bool IsRead) WorstMeasure(Milestone milestone)
    {
        if (milestone.Measures.IsEmpty)
        {
            return default;
        }

        MeasureLag? worst = null;
        RagStatus? sure = null;
        bool isRead = false;
        foreach (Measure measure in milestone.Measures)
        {
            if (MeasureLag.Of(measure, _asOf) is { } lag)
            {
                worst = lag.Points <= worst?.Points ? worst : lag;
                sure = Worse(sure, _policy.BandOfMeasure(lag.Least));
                isRead |= IsFresh(lag.ReadOn.Latest);
            }
        }

        return (worst, sure, isRead);
    }

    /// <summary>Days from the original date to the one that holds.</summary>
    public static int? SlipDays(Milestone milestone, LocalDate? due) =>
        due is not { } current || milestone.OriginalDue?.Latest is not { } original ? null
        : original == current ? 0
        : Period.DaysBetween(original, current);

    /// <summary>The colour that was set last and still holds.</summary>
    private (RagOverride Set, RagStatus Colour)? ColourSet(Milestone milestone)
    {
        if (milestone.Overrides.IsEmpty)
        {
            return null;
        }

        OverrideReader reader = new(_asOf, _policy.ReportingPeriodDays);
        ReadOnlySpan<RagOverride> all = milestone.Overrides.AsSpan();
        return AsKnownOn<RagOverride, RagStatus, OverrideReader>.LastOf(
            all[..AsKnownOn<RagOverride, RagStatus, OverrideReader>.Count(_asOf, all, reader)],
            reader);
    }

    private bool IsFresh(LocalDate? day) => day >= _freshFrom;

    private static RagStatus? Worse(RagStatus? one, RagStatus? other) => one is null || other > one ? other : one;
}
