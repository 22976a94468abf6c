namespace PccGovernance.Delivery;

/// <summary>A sign that a reported colour may not be the real one.</summary>
public enum DeliverySignalKind
{
    /// <summary>The colour last reported is better than dates and progress say.</summary>
    ReportedBetterThanComputed = 0,

    /// <summary>The last two colours reported went from green to red with no amber between.</summary>
    GreenToRed,

    /// <summary>A critical milestone is overdue while it is reported green, or while its deliverable is green.</summary>
    GreenOverOverdueCritical,

    /// <summary>The last report of an open milestone is older than one reporting period.</summary>
    StaleEvidence,
}
