using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Looks for signs that the colour reported of a milestone may not be the real one.</summary>
internal sealed class DeliverySignals(RagPolicy policy, LocalDate asOf, ValueList<DeliveryRollUp> deliverables)
{
    private readonly HashSet<EntityReference> _greenDeliverables = [.. deliverables.Where(static d => d.Colour == RagStatus.Green).Select(static d => d.Subject)];

    /// <summary>The signs of an open milestone, in the order of their kinds.</summary>
    public IEnumerable<DeliverySignal> Of(MilestoneAssessment assessment, Milestone milestone, KnownReports reports)
    {
        if (assessment.Standing is DeliveryStanding.Complete or DeliveryStanding.Cancelled)
        {
            yield break;
        }

        MilestoneReport? coloured = reports.Coloured?.Report;
        string name = $"The milestone '{milestone.Id}'";
        if (assessment is { ReportedColour: { } reported, ComputedColour: { } computed } && reported < computed)
        {
            RagIndicator worst = assessment.Indicators.First(i => IsComputed(i) && i.Colour == computed);
            string? reason = coloured?.Reason;
            string given = reason is null ? "no reason was given" : $"the reason given was '{reason}'";
            yield return Signal(
                DeliverySignalKind.ReportedBetterThanComputed,
                $"{name} was reported {DeliveryText.Colour(reported)} and its dates and progress make it {DeliveryText.Colour(computed)}; {given}. {worst.Sentence}") with
            {
                GivenReason = reason,
            };
        }

        if (assessment is { ReportedColour: RagStatus.Red } && coloured is not null && reports.ColouredBefore(coloured.On) is (var before, RagStatus.Green))
        {
            yield return Signal(
                DeliverySignalKind.GreenToRed,
                $"{name} was reported green on {DeliveryText.Date(before.On)} and red on {DeliveryText.Date(coloured.On)}, with no amber between: ask what was known in the meantime.");
        }

        if (milestone.IsCritical && assessment.DaysLate is not null && assessment.Due is { } due && due < asOf)
        {
            bool isReportedGreen = assessment.ReportedColour == RagStatus.Green;
            if (isReportedGreen || _greenDeliverables.Contains(EntityReference.Of(assessment.Deliverable)))
            {
                string what = isReportedGreen ? "it was last reported green" : $"its deliverable '{assessment.Deliverable}' is green";
                yield return Signal(
                    DeliverySignalKind.GreenOverOverdueCritical,
                    $"{name} is critical and {DeliveryText.Days(Period.DaysBetween(due, asOf))} overdue on {DeliveryText.Date(asOf)}, and {what}: look at it first.");
            }
        }

        if (assessment is { IsStale: true, LastReportOn: { } on })
        {
            yield return Signal(
                DeliverySignalKind.StaleEvidence,
                $"{name} was last reported on {DeliveryText.Date(on)}, {DeliveryText.Days(Period.DaysBetween(on, asOf))} before {DeliveryText.Date(asOf)}: more than {DeliveryText.Days(policy.ReportingPeriodDays)} is stale.");
        }

        if (assessment.ReportedColour == RagStatus.Green && coloured is { EvidenceOn: { } evidence } && Period.DaysBetween(evidence, coloured.On) is var age && age > policy.ReportingPeriodDays)
        {
            yield return Signal(
                DeliverySignalKind.GreenOnOldEvidence,
                $"{name} was reported green on {DeliveryText.Date(coloured.On)} on evidence of {DeliveryText.Date(evidence)}, {DeliveryText.Days(age)} older: more than {DeliveryText.Days(policy.ReportingPeriodDays)} is old.");
        }

        if (GreenMoves(milestone, reports) is >= 2 and var moves)
        {
            yield return Signal(
                DeliverySignalKind.GreenWhileDatesMove,
                $"{name} was moved {moves} times, to {DeliveryText.Date(assessment.Due)}, and every report from the first move on was green: ask what the colour is held to.");
        }

        if (Disagreement(reports) is var (one, other))
        {
            yield return Signal(
                DeliverySignalKind.AssessorsDisagree,
                $"{name} was reported {DeliveryText.Colour(reports.ColourOf(one)!.Value)} by the post '{one.ReportedBy}' on {DeliveryText.Date(one.On)} and "
                + $"{DeliveryText.Colour(reports.ColourOf(other)!.Value)} by the post '{other.ReportedBy}' on {DeliveryText.Date(other.On)}: ask what each of them sees.");
        }

        if (assessment is { Override: { } set, IsOverrideTaken: false, LastKnownColour: { } stays } && (set.Colour < assessment.ComputedColour || set.Colour < assessment.ReportedColour))
        {
            string[] missing = OverrideAccount.Missing(set);
            string lacks = missing.Length > 0 ? OverrideAccount.Sentence(missing) : assessment.Due is null ? "a date due" : "evidence in date";
            yield return Signal(
                DeliverySignalKind.OverrideWithoutReason,
                $"{name} was set to {DeliveryText.Colour(set.Colour)} on {DeliveryText.Date(set.On)} without {lacks}, so {DeliveryText.Colour(stays)} stays: record it or take it back.");
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

    private static bool IsComputed(RagIndicator indicator) =>
        indicator.Kind is not (RagIndicatorKind.Reported or RagIndicatorKind.Override or RagIndicatorKind.Dependency);

    /// <summary>How often the date was moved, if every colour reported from the first move on was green and one was.</summary>
    private int GreenMoves(Milestone milestone, KnownReports reports)
    {
        int moves = 0;
        LocalDate? first = null;
        foreach (DueDateChange change in milestone.DateChanges)
        {
            if (change.On <= asOf)
            {
                moves++;
                first = first is null || change.On < first ? change.On : first;
            }
        }

        bool isGreen = false;
        foreach (MilestoneReport report in reports.All)
        {
            if (report.On >= first && reports.ColourOf(report) is { } colour)
            {
                if (colour != RagStatus.Green)
                {
                    return 0;
                }

                isGreen = true;
            }
        }

        return isGreen ? moves : 0;
    }

    /// <summary>The last report with a colour, and the last of another post within a reporting period before it, if that gave another colour.</summary>
    private (MilestoneReport One, MilestoneReport Other)? Disagreement(KnownReports reports)
    {
        if (reports.Coloured is not ({ ReportedBy: { } author } last, var given))
        {
            return null;
        }

        // Only what each post said last counts: a post that changed its mind does not disagree with itself.
        HashSet<Id<Post>> heard = [author];
        ReadOnlySpan<MilestoneReport> all = reports.All;
        for (int i = all.Length - 1; i >= 0 && Period.DaysBetween(all[i].On, last.On) < policy.ReportingPeriodDays; i--)
        {
            if (reports.ColourOf(all[i]) is { } colour && all[i].ReportedBy is { } post && heard.Add(post) && colour != given)
            {
                return (last, all[i]);
            }
        }

        return null;
    }
}
