using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Where a milestone is in its life. This is not its colour: see <see cref="RagStatus"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<MilestoneStatus>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<MilestoneStatus>))]
public enum MilestoneStatus
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    InProgress,

    /// <summary>Complete.</summary>
    Complete,

    /// <summary>Given up.</summary>
    Cancelled,

    /// <summary>On hold by decision: neither under way nor given up, nor simply not due.</summary>
    OnHold,

    /// <summary>Suspended after it was begun; reckoned as on hold.</summary>
    Suspended,
}
