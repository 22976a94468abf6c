using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Alignment;

/// <summary>How far work on a strategy priority counts towards a plan priority.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AlignmentGrade>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AlignmentGrade>))]
public enum AlignmentGrade
{
    /// <summary>Not at all, as far as was found.</summary>
    None = 0,

    /// <summary>In part: a named crime under a general heading, or a real but partial overlap.</summary>
    Partial,

    /// <summary>Directly: the same subject, or one that is the core of the other.</summary>
    Direct,
}
