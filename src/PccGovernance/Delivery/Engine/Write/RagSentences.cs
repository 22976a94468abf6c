using System.Globalization;

namespace PccGovernance.Delivery;

/// <summary>Says what an indicator found. A sentence is made when it is read: of a hundred thousand milestones most are not.</summary>
internal static class RagSentences
{
    public static string Of(RagIndicator indicator) => indicator.Kind switch
    {
        RagIndicatorKind.DaysLate => DaysLate(indicator),
        RagIndicatorKind.DateMoved => $"The date due was moved by {Days(indicator)}, from {DeliveryText.Date(indicator.Due)} to {DeliveryText.Date(indicator.On)}: {Rule(indicator)}.",
        RagIndicatorKind.ProgressLag => $"The report of {DeliveryText.Date(indicator.On)} puts progress {Behind(indicator)}: {Rule(indicator)}.",
        RagIndicatorKind.MeasureLag => $"The reading of {DeliveryText.Date(indicator.On)} puts the measure '{indicator.Subject?.Id}' {Behind(indicator)}: {Rule(indicator)}.",
        RagIndicatorKind.EarnedSchedule => string.Create(
            CultureInfo.InvariantCulture,
            $"By the report of {DeliveryText.Date(indicator.On)} {indicator.Value:0.00} of the time that has passed was earned: {Index(indicator)}."),
        RagIndicatorKind.Override => $"{Capital(DeliveryText.Colour(indicator.Colour))} was set on {DeliveryText.Date(indicator.On)} in the place of the computed colour.",
        RagIndicatorKind.Dependency => $"It waits for the milestone '{indicator.Subject?.Id}', which is no better than {DeliveryText.Colour(indicator.Colour)}: it cannot be greener.",
        _ => $"The report of {DeliveryText.Date(indicator.On)} gives {DeliveryText.Colour(indicator.Colour)}.",
    };

    public static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static string DaysLate(RagIndicator indicator)
    {
        string fact = (indicator.On, indicator.Value) switch
        {
            (null, _) => $"It is open {Days(indicator)} after the date due, {DeliveryText.Date(indicator.Due)}",
            (_, 0) => $"The forecast of {DeliveryText.Date(indicator.On)} is not after the date due, {DeliveryText.Date(indicator.Due)}",
            _ => $"The forecast of {DeliveryText.Date(indicator.On)} is {Days(indicator)} after the date due, {DeliveryText.Date(indicator.Due)}",
        };
        return $"{fact}: {Rule(indicator)}.";
    }

    private static string Days(RagIndicator indicator) => DeliveryText.Days((int)(indicator.Value ?? 0));

    private static string Behind(RagIndicator indicator) =>
        $"{DeliveryText.Points(Math.Abs(indicator.Value ?? 0))} {(indicator.Value < 0 ? "ahead of" : "behind")} plan";

    private static string Rule(RagIndicator indicator) => DeliveryText.Rule(indicator.Colour, indicator.GreenBound ?? 0, indicator.AmberBound ?? 0);

    private static string Index(RagIndicator indicator) => indicator.Colour switch
    {
        RagStatus.Green => string.Create(CultureInfo.InvariantCulture, $"{indicator.GreenBound:0.00} or more is green"),
        RagStatus.Amber => string.Create(CultureInfo.InvariantCulture, $"less than {indicator.GreenBound:0.00} and at least {indicator.AmberBound:0.00} is amber"),
        _ => string.Create(CultureInfo.InvariantCulture, $"less than {indicator.AmberBound:0.00} is red"),
    };
}
