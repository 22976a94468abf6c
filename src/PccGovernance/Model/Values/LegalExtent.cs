using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Where a provision of law has effect.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LegalExtent>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<LegalExtent>))]
public enum LegalExtent
{
    /// <summary>England and Wales; also the value where none was given.</summary>
    EnglandAndWales = 0,

    /// <summary>England only.</summary>
    England,

    /// <summary>Wales only.</summary>
    Wales,
}
