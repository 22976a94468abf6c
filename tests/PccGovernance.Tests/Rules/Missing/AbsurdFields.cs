namespace PccGovernance.Tests.Rules.Missing;

/// <summary>Every field of a date or a number, by what would be absurd there.</summary>
internal static class AbsurdFields
{
    /// <summary>Days on which something was done or said: one to come is absurd.</summary>
    public static string[] OfThePast { get; } =
    [
        "Agreement.AgreedOn", "AnnouncedChange.Announced", "DueDateChange.On", "MeasureReading.On", "Milestone.CompletedOn",
        "Milestone.ForecastOn", "Milestone.StatusOn", "MilestoneReport.EvidenceOn", "MilestoneReport.On", "OfficeHolder.ElectedOn",
        "Partnership.LastReviewed", "PlanAction.CompletedOn", "PoliceAndCrimePlan.IssuedOn",
        "Provenance.ConfirmedOn", "RagOverride.On", "TermsOfReference.AgreedOn",
    ];

    /// <summary>Days that somebody may plan for, and ends of what is known.</summary>
    public static string[] MayBeToCome { get; } =
    [
        "Agreement.ReviewDue", "AnnouncedChange.Effective", "BusinessPlan.RecordedTo", "CompleteRecord.From", "CompleteRecord.Through",
        "DueDateChange.Due", "FilingStep.On", "LocalPolicingBody.KnownTo", "Measure.BaselineOn", "Measure.TargetOn", "Meeting.On",
        "Milestone.CurrentDue", "Milestone.Forecast", "Milestone.OriginalDue", "Milestone.Start", "MilestoneReport.Forecast",
        "OwnFact.Date", "PlanAction.Due", "PlanVersion.ReplacedOn", "RagOverride.ExpiresOn", "TermsOfReference.ReviewDue",
    ];

    /// <summary>Numbers that may be below nil.</summary>
    public static string[] Signed { get; } =
        ["FilingFact.Number", "Measure.Baseline", "Measure.Target", "MeasureReading.Value", "OwnFact.Amount", "OwnFact.Number"];

    /// <summary>Numbers of which nil says something: that there is none, that nobody came, that nothing was spent.</summary>
    public static string[] MayBeNil { get; } =
    [
        "AgreementShare.Share", "BusinessPriority.Weight", "Deliverable.Weight", "FundingLine.Actual", "MeetingPattern.ActionsPerYear",
        "MeetingPattern.DecisionsPerYear", "MeetingPattern.PreparationHours", "MeetingPattern.TravelHours", "MeetingPattern.TravelMiles",
        "Milestone.Weight", "MilestoneReport.PlannedProgress", "MilestoneReport.Progress", "NumberRange.High", "NumberRange.Low",
        "PartnershipSupport.AnalysisHoursPerYear",
        "PartnershipSupport.ExpensesPerMeeting", "PartnershipSupport.OneOff", "PartnershipSupport.OtherPerYear",
        "PartnershipSupport.SupportHoursPerYear", "PartnershipSupport.VenuePerMeeting", "PayBand.High", "PayBand.Low",
        "PoliceAndCrimePanel.AppointedMembers", "PoliceAndCrimePanel.CoOptedMembers", "Seat.Attendance", "Seat.PaymentPerMeeting",
        "Strand.Weight",
    ];

    /// <summary>Numbers of which nil is absurd: a meeting of no length, a grant of nothing.</summary>
    public static string[] MoreThanNil { get; } =
    [
        "Filing.FinancialYear", "FundingLine.Amount", "Meeting.Hours", "MeetingPattern.MeetingHours",
        "MeetingPattern.MeetingsPerYear",
        "OfficeHolder.FullTimeShare", "PartnershipKind.EstablishedYear", "PlanGrant.Amount", "Post.FullTimeShare",
    ];
}
