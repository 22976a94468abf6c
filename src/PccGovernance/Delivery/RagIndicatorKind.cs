namespace PccGovernance.Delivery;

/// <summary>What a colour is drawn from.</summary>
public enum RagIndicatorKind
{
    /// <summary>Days after the date due, by the forecast or by the calendar.</summary>
    DaysLate = 0,

    /// <summary>Days from the original date to the current one.</summary>
    DateMoved,

    /// <summary>Points of progress behind plan, in the last report.</summary>
    ProgressLag,

    /// <summary>The colour in the last report. It can make the colour worse, never better.</summary>
    Reported,
}
