using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Alignment;

/// <summary>Where a strategy stands to the force area of a plan.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StrategyPlace>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StrategyPlace>))]
public enum StrategyPlace
{
    /// <summary>Neither the strategy nor the partnership that owns it has a known footprint: only what it declares can be judged.</summary>
    Unknown = 0,

    /// <summary>Its footprint has ground in common with the force area.</summary>
    InArea,

    /// <summary>Its footprint lies outside the force area: only the priorities that declare a link to the plan are taken.</summary>
    Elsewhere,
}
