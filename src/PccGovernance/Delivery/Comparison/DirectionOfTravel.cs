using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>Where something went between two looks at it.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DirectionOfTravel>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DirectionOfTravel>))]
public enum DirectionOfTravel
{
    /// <summary>It is not known at one of the two, or what was amber or red was put off or given up.</summary>
    Unknown = 0,

    /// <summary>There is nothing to compare it with.</summary>
    New,

    /// <summary>It is better.</summary>
    Improved,

    /// <summary>It is as it was.</summary>
    Same,

    /// <summary>It is worse.</summary>
    Worsened,
}
