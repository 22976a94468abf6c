using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>A sign that a reported colour may not be the real one.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DeliverySignalKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DeliverySignalKind>))]
public enum DeliverySignalKind
{
    /// <summary>The colour last reported is better than dates, progress and measures say.</summary>
    ReportedBetterThanComputed = 0,

    /// <summary>The last two colours reported went from green to red with no amber between.</summary>
    GreenToRed,

    /// <summary>A critical milestone is overdue while it is reported green, or while its deliverable is green.</summary>
    GreenOverOverdueCritical,

    /// <summary>The last report of an open milestone is older than one reporting period.</summary>
    StaleEvidence,

    /// <summary>It was reported green on evidence more than one reporting period older than the report.</summary>
    GreenOnOldEvidence,

    /// <summary>The date was moved twice or more, and every report meanwhile was green.</summary>
    GreenWhileDatesMove,

    /// <summary>
    /// The post that reported last and another reported different colours within one reporting period, by what each said last.
    /// </summary>
    AssessorsDisagree,

    /// <summary>A colour better than the computed one was set without a reason or an author, and is not taken.</summary>
    OverrideWithoutReason,
}
