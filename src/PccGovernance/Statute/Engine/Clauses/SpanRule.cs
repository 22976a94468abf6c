using NodaTime;

namespace PccGovernance.Statute;

/// <summary>A span of days, weeks, months or business days that begins with a step.</summary>
internal sealed class SpanRule(SpanEntry span, string filing)
{
    private readonly Gap _step = Gap.Of("statute.fact-step", filing, span.Of);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, span.Of);

    /// <summary>The last day of the span, whose first is that of the step; <c>null</c> when that is not known to the day.</summary>
    public LocalDate? Last(RequirementCase at) => at.Day(span.Of).Exact is not { } begins ? null : span.Unit switch
    {
        "days" => LegalDays.LastOfDaysBeginningWith(begins, span.Count),
        "weeks" => LegalDays.LastOfDaysBeginningWith(begins, 7 * span.Count),
        "months" => LegalDays.LastOfMonthsBeginningWith(begins, span.Count),
        _ => LegalDays.PlusBusinessDays(begins, span.Count),
    };

    /// <summary>The day that is so many days after the step, which does not count.</summary>
    public LocalDate? DayAfter(RequirementCase at) => at.Day(span.Of).Exact?.PlusDays(span.Count);

    public Answer Missing(RequirementCase at) => at.Day(span.Of).IsOnRecord ? _day : _step;
}
