using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>The footing of a succession.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SuccessionBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<SuccessionBasis>))]
public enum SuccessionBasis
{
    /// <summary>The law as it is on record: nothing that is only announced happens.</summary>
    Law = 0,

    /// <summary>What is announced, as if it came about: a projection, and not law.</summary>
    Announced,
}
