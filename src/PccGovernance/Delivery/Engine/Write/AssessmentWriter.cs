using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Writes a judgement out with the indicators that made it.</summary>
internal sealed class AssessmentWriter(RagPolicy policy, LocalDate asOf, PlanSurvey survey)
{
    public MilestoneAssessment Write(int place, MilestoneJudgement judgement)
    {
        (Milestone milestone, int ofDeliverable) = survey.Milestones[place];
        (Deliverable deliverable, int ofPriority) = survey.Deliverables[ofDeliverable];
        (BusinessPriority priority, int ofStrand) = survey.Priorities[ofPriority];
        (Strand strand, int ofPlan) = survey.Strands[ofStrand];
        bool isOpen = judgement.Standing is DeliveryStanding.Rated or DeliveryStanding.Unknown;
        PartialDate? completed = judgement.Standing == DeliveryStanding.Complete ? milestone.CompletedOn : null;
        return new()
        {
            Milestone = milestone.Id,
            Deliverable = deliverable.Id,
            Priority = priority.Id,
            Strand = strand.Id,
            Plan = survey.Plans[ofPlan].Id,
            Portfolio = priority.Portfolio,
            AsOf = asOf,
            IsCritical = milestone.IsCritical,
            Standing = judgement.Standing,
            Colour = judgement.Colour,
            Label = policy.LabelOf(judgement.Standing, judgement.Colour, judgement.Coloured?.Confidence),
            LastKnownColour = judgement.WorstKnown,
            ComputedColour = judgement.Computed,
            ReportedColour = judgement.Reported,
            ReportedConfidence = judgement.Coloured?.Confidence,
            ReportedTravel = judgement.Coloured is { } last
                ? Travel.Between(judgement.Reports.ColouredBefore(last)?.Colour, judgement.Reported)
                : DirectionOfTravel.Unknown,
            Override = judgement.Override,
            IsOverrideTaken = judgement.IsOverrideTaken,
            Due = judgement.Due,
            DaysLate = judgement.DaysLate,
            SlipDays = isOpen || completed is not null ? MilestoneJudge.SlipDays(milestone, judgement.Due) : null,
            DateMoves = milestone.DateChanges.Count(change => change.On.Latest <= asOf),
            ProgressLag = judgement.Lag,
            CompletedOn = completed,
            OutcomeColour =
                completed?.Latest is { } day && milestone.OriginalDue?.Latest is { } original
                    ? policy.BandOfDays(Math.Max(0, Period.DaysBetween(original, day)))
                    : null,
            LastReportOn = judgement.Reports.Last?.On,
            ReportingPeriodDays = policy.ReportingPeriodDays,
            IsStale = judgement.IsStale,
            UnknownBecause = judgement.Unknown,
            Indicators = isOpen ? [.. Indicators(milestone, judgement)] : [],
        };
    }

    private IEnumerable<RagIndicator> Indicators(Milestone milestone, MilestoneJudgement judgement)
    {
        if (judgement is { Late: { } late, DaysLate: { } days })
        {
            yield return Banded(RagIndicatorKind.DaysLate, late, days, policy.GreenDaysLate, policy.AmberDaysLate) with
            {
                On = judgement.Forecast,
                Due = judgement.Due,
            };
        }

        // A date that has not moved says nothing of delivery, so there is an indicator beyond the bound only.
        if (judgement.IsMovedTooFar && MilestoneJudge.SlipDays(milestone, judgement.Due) is { } slip)
        {
            yield return Banded(RagIndicatorKind.DateMoved, RagStatus.Red, slip, policy.MaximumSlipDays, policy.MaximumSlipDays) with
            {
                On = judgement.Due,
                Due = milestone.OriginalDue,
            };
        }

        if (judgement is { Progress: { } progress, Lag: { } lag })
        {
            yield return Banded(
                RagIndicatorKind.ProgressLag,
                policy.BandOfLag(lag),
                lag,
                policy.GreenProgressLag,
                policy.AmberProgressLag
            ) with
            {
                On = progress.On,
            };
        }

        if (judgement is { Reported: { } reported, Coloured: { } coloured })
        {
            yield return new() { Kind = RagIndicatorKind.Reported, Colour = reported, On = coloured.On };
        }

        if (judgement.Measure is { } measure)
        {
            yield return Banded(
                RagIndicatorKind.MeasureLag,
                policy.BandOfMeasure(measure.Points),
                measure.Points,
                policy.GreenMeasureLag,
                policy.AmberMeasureLag
            ) with
            {
                On = measure.ReadOn,
                LeastValue = measure.IsExact ? null : measure.Least,
                Subject = EntityReference.Of(measure.Measure.Id),
            };
        }

        if (judgement.ScheduleIndex is { } index)
        {
            yield return Banded(
                RagIndicatorKind.EarnedSchedule,
                policy.BandOfSchedule(index),
                index,
                policy.GreenSchedule,
                policy.AmberSchedule
            ) with
            {
                On = judgement.Progress!.On,
            };
        }

        if (judgement is { IsOverrideTaken: true, Override: { } set })
        {
            yield return new() { Kind = RagIndicatorKind.Override, Colour = set.Colour, On = set.On };
        }

        if (judgement.CappedAt is { } capped)
        {
            yield return new() { Kind = RagIndicatorKind.Dependency, Colour = capped, Subject = EntityReference.Of(judgement.CappedBy) };
        }
    }

    private static RagIndicator Banded(RagIndicatorKind kind, RagStatus colour, decimal value, decimal green, decimal amber) =>
        new() { Kind = kind, Colour = colour, Value = value, GreenBound = green, AmberBound = amber };
}
