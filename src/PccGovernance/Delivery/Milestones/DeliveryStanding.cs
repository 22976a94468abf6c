using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>Whether something has a colour, and if not, why not.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DeliveryStanding>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DeliveryStanding>))]
public enum DeliveryStanding
{
    /// <summary>There is too little, or too old, evidence to rate it.</summary>
    Unknown = 0,

    /// <summary>It is complete.</summary>
    Complete,

    /// <summary>It is under way and has a colour.</summary>
    Rated,

    /// <summary>It has not started and is not due.</summary>
    NotDue,

    /// <summary>It was given up.</summary>
    Cancelled,

    /// <summary>It was put on hold or suspended by decision.</summary>
    OnHold,
}
