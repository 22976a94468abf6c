using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>What a requirement rests on. Only what the law requires can be breached.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RequirementBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RequirementBasis>))]
public enum RequirementBasis
{
    /// <summary>An Act, or an order or regulations under one.</summary>
    Statutory = 0,

    /// <summary>Guidance: not to follow it is no breach.</summary>
    Guidance,

    /// <summary>Usual practice: not to follow it is no breach.</summary>
    Convention,
}
