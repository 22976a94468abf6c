using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>What is shown on a scale. It is for readers; to compare colours, use <see cref="RagStatus"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RagLabel>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RagLabel>))]
public enum RagLabel
{
    /// <summary>Nothing to show: not due, given up, or complete on a scale without blue.</summary>
    None = 0,

    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Between green and amber.</summary>
    AmberGreen,

    /// <summary>Amber.</summary>
    Amber,

    /// <summary>Between amber and red.</summary>
    AmberRed,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Not known.</summary>
    Grey,
}
