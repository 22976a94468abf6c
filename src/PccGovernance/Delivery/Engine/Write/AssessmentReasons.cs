namespace PccGovernance.Delivery;

/// <summary>Says why a milestone stands as it does.</summary>
internal static class AssessmentReasons
{
    public static string Of(MilestoneAssessment assessment)
    {
        string name = $"The milestone '{assessment.Milestone}'";
        return assessment.Standing switch
        {
            DeliveryStanding.Cancelled => $"{name} was given up.",
            DeliveryStanding.Complete => $"{name} is complete.",
            DeliveryStanding.NotDue => $"{name} has not started and is not due before {DeliveryText.Date(assessment.Due)}.",
            DeliveryStanding.Rated => Rated(assessment),
            _ => Unknown(name, assessment),
        };
    }

    private static string Rated(MilestoneAssessment assessment)
    {
        // What it waits for is an indicator only where it made it worse than all else.
        RagIndicator? decider = assessment.Indicators.OrderBy(static i => i.Kind != RagIndicatorKind.Dependency).FirstOrDefault(i => i.Colour == assessment.Colour);
        if (assessment is { IsOverrideTaken: true, Override: { } set } && set.Colour == assessment.Colour && assessment.Indicators.Any(i => i.Colour > set.Colour))
        {
            return $"{RagSentences.Capital(DeliveryText.Colour(set.Colour))} was set on {DeliveryText.Date(set.On)} by the post '{set.Author}' in the place of {DeliveryText.Colour(assessment.Indicators.Max(static i => i.Colour))}, because '{set.Reason}'.";
        }

        return decider?.Sentence ?? $"The milestone '{assessment.Milestone}' is rated.";
    }

    private static string Unknown(string name, MilestoneAssessment assessment) => assessment.UnknownBecause switch
    {
        UnknownReason.NoDateDue => $"{name} has no date due: record one.",
        UnknownReason.Stale => $"{name} was last reported on {DeliveryText.Date(assessment.LastReportOn)}, more than {DeliveryText.Days(assessment.ReportingPeriodDays)} before {DeliveryText.Date(assessment.AsOf)}: report it.",
        UnknownReason.Dependency => $"{name} waits for a milestone that is unknown, and cannot be better than it.",
        _ => $"{name} has neither a forecast to come nor a report of its progress or colour within {DeliveryText.Days(assessment.ReportingPeriodDays)}: record one.",
    };
}
