using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>How much it matters that a requirement is not met.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RequirementGravity>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RequirementGravity>))]
public enum RequirementGravity
{
    /// <summary>Worth knowing.</summary>
    Info = 0,

    /// <summary>Worth putting right.</summary>
    Warning,

    /// <summary>To be put right.</summary>
    Error,
}
