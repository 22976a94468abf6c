using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>One indicator of a milestone: its value, the bounds that it was held to, and the colour that it gives.</summary>
public sealed record RagIndicator
{
    /// <summary>Which indicator.</summary>
    public required RagIndicatorKind Kind { get; init; }

    /// <summary>The colour that it gives by itself.</summary>
    public required RagStatus Colour { get; init; }

    /// <summary>Days, points, or an index; <c>null</c> for a colour that somebody gave.</summary>
    public decimal? Value { get; init; }

    /// <summary>
    /// The least that the value can be, where a date that it rests on is known in part, and <see cref="Value"/> is the most; else
    /// <c>null</c>.
    /// </summary>
    public decimal? LeastValue { get; init; }

    /// <summary>The last value that is green, in the same unit; <c>null</c> where no value is held to a bound.</summary>
    public decimal? GreenBound { get; init; }

    /// <summary>The last value that is amber, in the same unit; <c>null</c> where no value is held to a bound.</summary>
    public decimal? AmberBound { get; init; }

    /// <summary>
    /// The day of the forecast, current date, report, reading or override that it comes from; <c>null</c> when it comes from the calendar
    /// alone.
    /// </summary>
    public PartialDate? On { get; init; }

    /// <summary>The date due, or the original one for <see cref="RagIndicatorKind.DateMoved"/>; <c>null</c> where none matters.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>The measure or the other milestone that it comes from; <c>null</c> when it comes from the milestone itself.</summary>
    public EntityReference? Subject { get; init; }

    /// <summary>
    /// The bound that decided: the value is within it where the colour is green or amber, beyond it where red; <c>null</c> where there is
    /// none.
    /// </summary>
    public decimal? Threshold => Colour == RagStatus.Green ? GreenBound : AmberBound;

    /// <summary>The same as a statement. It is made when it is read.</summary>
    public Statement Statement => IndicatorStatements.Of(this);
}
