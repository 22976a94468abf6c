using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>A colour of delivery. Greater is worse: <see cref="Green"/> &lt; <see cref="Amber"/> &lt; <see cref="Red"/>.</summary>
/// <remarks>
/// No value stands for 'unknown', 'not due' or 'complete': where there is no colour, a <c>RagStatus?</c> is <c>null</c>. <c>default</c> is
/// not a colour and a <see cref="Landscape"/> refuses it.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RagStatus>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RagStatus>))]
public enum RagStatus
{
    /// <summary>On track.</summary>
    Green = 1,

    /// <summary>At risk; recoverable.</summary>
    Amber = 2,

    /// <summary>Off track.</summary>
    Red = 3,
}
