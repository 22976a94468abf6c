using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>Says why a milestone stands as it does.</summary>
internal static class MilestoneStatements
{
    public static Statement Of(MilestoneAssessment assessment)
    {
        EntityReference milestone = EntityReference.Of(assessment.Milestone);
        return assessment.Standing switch
        {
            DeliveryStanding.Cancelled => Statement.Of("delivery.milestone-given-up", ("milestone", milestone)),
            DeliveryStanding.OnHold => Statement.Of("delivery.milestone-on-hold", ("milestone", milestone)),
            DeliveryStanding.Complete => Statement.Of("delivery.milestone-complete", ("milestone", milestone)),
            DeliveryStanding.NotDue => Statement.Of(
                "delivery.milestone-not-due",
                ("milestone", milestone),
                ("due", assessment.Due.AsValue())),
            DeliveryStanding.Rated when assessment.Colour is { } colour => Rated(milestone, assessment, colour),
            _ => Unknown(milestone, assessment),
        };
    }

    private static Statement Rated(EntityReference milestone, MilestoneAssessment assessment, RagStatus colour)
    {
        if (
            assessment is { IsOverrideTaken: true, Override: { } set }
            && set.Colour == colour
            && assessment.Indicators.Any(i => i.Colour > set.Colour))
        {
            return Statement.Of(
                "delivery.milestone-set",
                ("milestone", milestone),
                ("colour", StatementValue.Word(set.Colour)),
                ("set", set.On),
                ("author", set.Author is { } author ? EntityReference.Of(author) : null),
                ("instead-of", StatementValue.Word(assessment.Indicators.Max(static i => i.Colour))),
                ("reason", set.Reason is { } reason ? reason : null));
        }

        // What it waits for is an indicator only where it made it worse than all else.
        RagIndicator? decider = assessment
            .Indicators.OrderBy(static i => i.Kind != RagIndicatorKind.Dependency)
            .FirstOrDefault(i => i.Colour == colour);
        return Statement.Of(
            "delivery.milestone-rated",
            ("milestone", milestone),
            ("colour", StatementValue.Word(colour)),
            ("because", decider is null ? default(StatementValue?) : decider.Statement));
    }

    private static Statement Unknown(EntityReference milestone, MilestoneAssessment assessment) =>
        assessment.UnknownBecause switch
        {
            UnknownReason.NoDateDue => Statement.Of("delivery.no-date-due", ("milestone", milestone)),
            UnknownReason.Stale => Statement.Of(
                "delivery.report-is-old",
                ("milestone", milestone),
                ("reported", assessment.LastReportOn.AsValue()),
                ("days", assessment.ReportingPeriodDays),
                ("day", assessment.AsOf)),
            UnknownReason.PartlyKnownDate when assessment.Indicators.FirstOrDefault(static i => i.LeastValue is not null)
                is { } indicator =>
                Statement.Of(
                    "delivery.measure-dates-known-in-part",
                    ("milestone", milestone),
                    ("measure", indicator.Subject is { } measure ? measure : null),
                    ("read", indicator.On.AsValue()),
                    ("least", indicator.LeastValue.AsValue()),
                    ("most", indicator.Value.AsValue())),
            UnknownReason.PartlyKnownRecord => Statement.Of(
                "delivery.record-dates-known-in-part",
                ("milestone", milestone),
                ("day", assessment.AsOf)),
            UnknownReason.Dependency => Statement.Of("delivery.waits-for-unknown", ("milestone", milestone)),
            _ => Statement.Of("delivery.no-evidence", ("milestone", milestone), ("days", assessment.ReportingPeriodDays)),
        };
}
