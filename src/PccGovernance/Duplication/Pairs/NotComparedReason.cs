using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>What is missing of a board that could not be compared.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<NotComparedReason>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<NotComparedReason>))]
public enum NotComparedReason
{
    /// <summary>No seat is in force.</summary>
    NoSeats = 0,

    /// <summary>It has no themes, its kinds have no usual ones, and it has no duties.</summary>
    NoThemesAndDuties,

    /// <summary>Its footprint is unknown.</summary>
    UnknownFootprint,
}
