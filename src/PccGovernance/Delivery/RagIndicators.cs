using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>Holds the values of a milestone to the policy's bounds.</summary>
internal static class RagIndicators
{
    public static RagIndicator DaysLate(RagPolicy policy, LocalDate due, int daysLate, LocalDate? forecast)
    {
        RagStatus colour = Band(daysLate, policy.GreenDaysLate, policy.AmberDaysLate);
        string fact = (forecast, daysLate) switch
        {
            (null, _) => $"It is open {Say.Days(daysLate)} after the date due, {Say.Date(due)}",
            ({ } day, 0) => $"The forecast of {Say.Date(day)} is not after the date due, {Say.Date(due)}",
            ({ } day, _) => $"The forecast of {Say.Date(day)} is {Say.Days(daysLate)} after the date due, {Say.Date(due)}",
        };
        return new()
        {
            Kind = RagIndicatorKind.DaysLate,
            Colour = colour,
            Value = daysLate,
            Threshold = colour == RagStatus.Green ? policy.GreenDaysLate : policy.AmberDaysLate,
            Sentence = $"{fact}: {Say.Rule(colour, policy.GreenDaysLate, policy.AmberDaysLate)}.",
        };
    }

    /// <summary>A date that has not moved says nothing of delivery, so there is an indicator beyond the bound only.</summary>
    public static RagIndicator? DateMoved(RagPolicy policy, Milestone milestone, int? slip) =>
        slip is not { } days || days <= policy.MaxSlipDays
            ? null
            : new()
            {
                Kind = RagIndicatorKind.DateMoved,
                Colour = RagStatus.Red,
                Value = days,
                Threshold = policy.MaxSlipDays,
                Sentence = $"The date due was moved by {Say.Days(days)}, from {Say.Date(milestone.OriginalDue!.Value)} to {Say.Date(milestone.CurrentDue!.Value)}: "
                    + $"more than {Say.Days(policy.MaxSlipDays)} is red.",
            };

    public static RagIndicator ProgressLag(RagPolicy policy, MilestoneReport report, decimal lag)
    {
        RagStatus colour = Band(lag, policy.GreenProgressLag, policy.AmberProgressLag);
        return new()
        {
            Kind = RagIndicatorKind.ProgressLag,
            Colour = colour,
            Value = lag,
            Threshold = colour == RagStatus.Green ? policy.GreenProgressLag : policy.AmberProgressLag,
            Sentence = $"The report of {Say.Date(report.On)} puts progress {Say.Points(Math.Abs(lag))} {(lag < 0 ? "ahead of" : "behind")} plan: "
                + $"{Say.Rule(colour, policy.GreenProgressLag, policy.AmberProgressLag)}.",
        };
    }

    public static RagIndicator Reported(MilestoneReport report, RagStatus colour) =>
        new()
        {
            Kind = RagIndicatorKind.Reported,
            Colour = colour,
            Sentence = $"The report of {Say.Date(report.On)} gives {Say.Colour(colour)}.",
        };

    /// <summary>The worst colour; <c>null</c> when there is none.</summary>
    public static RagStatus? Worst(IEnumerable<RagStatus?> colours) => colours.Max();

    private static RagStatus Band(decimal value, decimal green, decimal amber) =>
        value <= green ? RagStatus.Green : value <= amber ? RagStatus.Amber : RagStatus.Red;
}
