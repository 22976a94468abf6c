using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>What is missing of a strategy that could not be compared.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StrategyNotComparedReason>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StrategyNotComparedReason>))]
public enum StrategyNotComparedReason
{
    /// <summary>Its owner is not known, so that nobody can tell whose two strategies are.</summary>
    NoOwner = 0,

    /// <summary>Neither it nor any of its priorities has themes, on record or shown by their texts.</summary>
    NoThemes,

    /// <summary>Its footprint is unknown, and so is that of the partnership that owns it.</summary>
    UnknownFootprint,
}
