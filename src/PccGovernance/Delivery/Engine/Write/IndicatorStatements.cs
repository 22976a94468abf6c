using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>Says what an indicator found. A statement is made when it is read: of a hundred thousand milestones most are not.</summary>
internal static class IndicatorStatements
{
    public static Statement Of(RagIndicator indicator) =>
        indicator.Kind switch
        {
            _ when LacksWhatIsSaid(indicator) =>
                Statement.Of("delivery.indicator-in-part", ("colour", StatementValue.Word(indicator.Colour))),
            RagIndicatorKind.DaysLate => DaysLate(indicator),
            RagIndicatorKind.DateMoved => Held(
                indicator,
                "delivery.date-moved",
                ("days", Days(indicator)),
                ("from", indicator.Due.AsValue()),
                ("to", indicator.On.AsValue())),
            RagIndicatorKind.ProgressLag => Held(
                indicator,
                "delivery.progress-behind",
                ("reported", indicator.On.AsValue()),
                ("points", indicator.Value.AsValue())),
            RagIndicatorKind.MeasureLag => Held(
                indicator,
                "delivery.measure-behind",
                ("read", indicator.On.AsValue()),
                ("measure", Subject(indicator)),
                ("points", indicator.Value.AsValue())),
            RagIndicatorKind.EarnedSchedule => Statement.Of(
                "delivery.earned-schedule",
                ("reported", indicator.On.AsValue()),
                ("index", indicator.Value.AsShare()),
                ("colour", StatementValue.Word(indicator.Colour)),
                ("green", indicator.GreenBound.AsShare()),
                ("amber", indicator.AmberBound.AsShare())),
            RagIndicatorKind.Override => Statement.Of(
                "delivery.colour-set",
                ("colour", StatementValue.Word(indicator.Colour)),
                ("set", indicator.On.AsValue())),
            RagIndicatorKind.Dependency => Statement.Of(
                "delivery.waits-for",
                ("milestone", Subject(indicator)),
                ("colour", StatementValue.Word(indicator.Colour))),
            _ => Statement.Of("delivery.reported", ("colour", StatementValue.Word(indicator.Colour)), ("reported", indicator.On.AsValue())),
        };

    /// <summary>
    /// Whether a value, a bound or a subject is missing that the sentence needs, or days are more than there are: so in a review that
    /// somebody else wrote.
    /// </summary>
    private static bool LacksWhatIsSaid(RagIndicator indicator) =>
        indicator.Kind switch
        {
            RagIndicatorKind.DaysLate or RagIndicatorKind.DateMoved => !AreDays(indicator.Value) || LacksItsBound(indicator),
            RagIndicatorKind.ProgressLag or RagIndicatorKind.EarnedSchedule => indicator.Value is null || LacksItsBound(indicator),
            RagIndicatorKind.MeasureLag => indicator.Value is null || indicator.Subject is null || LacksItsBound(indicator),
            RagIndicatorKind.Dependency => indicator.Subject is null,
            _ => false,
        };

    private static bool AreDays(decimal? value) => value is >= int.MinValue and <= int.MaxValue;

    private static bool LacksItsBound(RagIndicator indicator) =>
        indicator.Colour switch
        {
            RagStatus.Green => indicator.GreenBound is null,
            RagStatus.Amber => indicator.GreenBound is null || indicator.AmberBound is null,
            _ => indicator.AmberBound is null,
        };

    private static Statement DaysLate(RagIndicator indicator) =>
        (indicator.On, indicator.Value) switch
        {
            (null, _) => Held(indicator, "delivery.open-after-due", ("days", Days(indicator)), ("due", indicator.Due.AsValue())),
            (_, 0) => Held(indicator, "delivery.forecast-in-time", ("forecast", indicator.On.AsValue()), ("due", indicator.Due.AsValue())),
            _ => Held(
                indicator,
                "delivery.forecast-late",
                ("forecast", indicator.On.AsValue()),
                ("days", Days(indicator)),
                ("due", indicator.Due.AsValue())),
        };

    /// <summary>A value with its colour and the bounds that made it.</summary>
    private static Statement Held(
        RagIndicator indicator,
        string code,
        params ReadOnlySpan<(string Name, StatementValue? Value)> arguments
    ) =>
        Statement.Of(
            code,
            [
                .. arguments,
                ("colour", StatementValue.Word(indicator.Colour)),
                ("green", indicator.GreenBound.AsValue()),
                ("amber", indicator.AmberBound.AsValue()),
            ]);

    private static StatementValue Days(RagIndicator indicator) => (int)indicator.Value.GetValueOrDefault();

    private static StatementValue? Subject(RagIndicator indicator) => indicator.Subject is { } subject ? subject : null;
}
