using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Rules;

/// <summary>How much a finding matters. Greater is graver.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RuleSeverity>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RuleSeverity>))]
public enum RuleSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Info = 0,

    /// <summary>Worth considering.</summary>
    Advice,

    /// <summary>Worth putting right.</summary>
    Warning,

    /// <summary>To be put right: a duty is not met or the record cannot be relied on.</summary>
    Error,
}
