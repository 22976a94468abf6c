using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Writes a judgement out with the indicators that made it.</summary>
internal sealed class AssessmentWriter(RagPolicy policy, LocalDate asOf, PlanSurvey survey)
{
    // One list for all milestones, for there may be a hundred thousand.
    private readonly List<RagIndicator> _indicators = [];

    public MilestoneAssessment Write(int place, in MilestoneJudgement judgement)
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
            SlipDays = isOpen || completed is not null ? MilestoneJudge.SlipDays(milestone, judgement.Due?.Latest) : null,
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
            Indicators = isOpen ? Indicators(milestone, in judgement) : [],
        };
    }

    private ValueList<RagIndicator> Indicators(Milestone milestone, in MilestoneJudgement judgement)
    {
        _indicators.Clear();
        if (judgement is { Late: { } late, DaysLate: { } days })
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.DaysLate,
                Colour = late,
                Value = days,
                GreenBound = policy.GreenDaysLate,
                AmberBound = policy.AmberDaysLate,
                On = judgement.Forecast,
                Due = judgement.Due,
            });
        }

        // A date that has not moved says nothing of delivery, so there is an indicator beyond the bound only.
        if (judgement.IsMovedTooFar && MilestoneJudge.SlipDays(milestone, judgement.Due?.Latest) is { } slip)
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.DateMoved,
                Colour = RagStatus.Red,
                Value = slip,
                GreenBound = policy.MaximumSlipDays,
                AmberBound = policy.MaximumSlipDays,
                On = judgement.Due,
                Due = milestone.OriginalDue,
            });
        }

        if (judgement is { Progress: { } progress, Lag: { } lag })
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.ProgressLag,
                Colour = policy.BandOfLag(lag),
                Value = lag,
                GreenBound = policy.GreenProgressLag,
                AmberBound = policy.AmberProgressLag,
                On = progress.On,
            });
        }

        if (judgement is { Reported: { } reported, Coloured: { } coloured })
        {
            _indicators.Add(new() { Kind = RagIndicatorKind.Reported, Colour = reported, On = coloured.On });
        }

        if (judgement.Measure is { } measure)
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.MeasureLag,
                Colour = policy.BandOfMeasure(measure.Points),
                Value = measure.Points,
                GreenBound = policy.GreenMeasureLag,
                AmberBound = policy.AmberMeasureLag,
                On = measure.ReadOn,
                LeastValue = measure.IsExact ? null : measure.Least,
                Subject = EntityReference.Of(measure.Measure.Id),
            });
        }

        if (judgement.ScheduleIndex is { } index)
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.EarnedSchedule,
                Colour = policy.BandOfSchedule(index),
                Value = index,
                GreenBound = policy.GreenSchedule,
                AmberBound = policy.AmberSchedule,
                On = judgement.Progress!.On,
            });
        }

        if (judgement is { IsOverrideTaken: true, Override: { } set })
        {
            _indicators.Add(new() { Kind = RagIndicatorKind.Override, Colour = set.Colour, On = set.On });
        }

        if (judgement.CappedAt is { } capped)
        {
            _indicators.Add(new()
            {
                Kind = RagIndicatorKind.Dependency,
                Colour = capped,
                Subject = EntityReference.Of(judgement.CappedBy),
            });
        }

        return [.. _indicators];
    }
}
