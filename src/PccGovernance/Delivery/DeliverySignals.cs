using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Looks for signs that the colour reported of a milestone may not be the real one.</summary>
internal sealed class DeliverySignals(RagPolicy policy, LocalDate asOf)
{
    public IEnumerable<DeliverySignal> Of(MilestoneAssessment assessment, Milestone milestone, DeliveryRollUp deliverable)
    {
        if (assessment.Standing is DeliveryStanding.Complete or DeliveryStanding.Cancelled)
        {
            yield break;
        }

        KnownReports reports = new(milestone, asOf);
        string name = $"The milestone '{milestone.Id}'";
        if (assessment is { ReportedColour: { } reported, ComputedColour: { } computed } && reported < computed)
        {
            RagIndicator worst = assessment.Indicators.First(i => i.Kind != RagIndicatorKind.Reported && i.Colour == computed);
            string? reason = reports.LastColoured?.Reason;
            string given = reason is null ? "no reason was given" : $"the reason given was '{reason}'";
            yield return Signal(
                DeliverySignalKind.ReportedBetterThanComputed,
                $"{name} was reported {Say.Colour(reported)} and its dates and progress make it {Say.Colour(computed)}; {given}. {worst.Sentence}") with
            {
                GivenReason = reason,
            };
        }

        if (reports.LastTwoColoured is ({ Rag: RagStatus.Green } before, { Rag: RagStatus.Red } last))
        {
            yield return Signal(
                DeliverySignalKind.GreenToRed,
                $"{name} was reported green on {Say.Date(before.On)} and red on {Say.Date(last.On)}, with no amber between: ask what was known in the meantime.");
        }

        if (milestone.IsCritical && assessment.DaysLate is not null && milestone.Due is { } due && due < asOf)
        {
            bool isReportedGreen = assessment.ReportedColour == RagStatus.Green;
            if (isReportedGreen || deliverable.Colour == RagStatus.Green)
            {
                string what = isReportedGreen ? "it was last reported green" : $"its deliverable '{assessment.Deliverable}' is green";
                yield return Signal(
                    DeliverySignalKind.GreenOverOverdueCritical,
                    $"{name} is critical and {Say.Days(Period.DaysBetween(due, asOf))} overdue on {Say.Date(asOf)}, and {what}: look at it first.");
            }
        }

        if (assessment is { IsStale: true, LastReportOn: { } on })
        {
            yield return Signal(
                DeliverySignalKind.StaleEvidence,
                $"{name} was last reported on {Say.Date(on)}, {Say.Days(Period.DaysBetween(on, asOf))} before {Say.Date(asOf)}: more than {Say.Days(policy.ReportingPeriodDays)} is stale.");
        }

        DeliverySignal Signal(DeliverySignalKind kind, string sentence) =>
            new()
            {
                Kind = kind,
                Milestone = milestone.Id,
                Reported = assessment.ReportedColour,
                Computed = assessment.ComputedColour,
                Sentence = sentence,
            };
    }
}
