using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Which way a measure is to move. <c>default</c> is neither, and a <see cref="Landscape"/> refuses it.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<MeasureDirection>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<MeasureDirection>))]
public enum MeasureDirection
{
    /// <summary>A greater value is better, as of savings.</summary>
    HigherIsBetter = 1,

    /// <summary>A smaller value is better, as of crimes.</summary>
    LowerIsBetter = 2,
}
