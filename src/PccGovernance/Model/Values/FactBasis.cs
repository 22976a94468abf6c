using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Whether a fact was given or filled in.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<FactBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<FactBasis>))]
public enum FactBasis
{
    /// <summary>Somebody recorded it: the caller's own fact, or the law's. The default.</summary>
    Recorded = 0,

    /// <summary>It was filled in from a usual value, a neighbouring source or inference.</summary>
    Assumed,
}
