using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>How children make the colour of their parent.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RollUpMethod>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RollUpMethod>))]
public enum RollUpMethod
{
    /// <summary>The worst child decides.</summary>
    WorstOf = 0,

    /// <summary>
    /// The mean by weight of the children that are due decides, with 0 for green and complete, 1 for amber and 2 for red. What is not due
    /// and what was given up is left out.
    /// </summary>
    Weighted,

    /// <summary>
    /// The share, by weight, of green and complete children among those that are due decides. What is not due and what was given up is left
    /// out.
    /// </summary>
    ShareOfGreen,
}
