using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The level of an area in the geography of England and Wales, read from its <see cref="AreaCode"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AreaLevel>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AreaLevel>))]
public enum AreaLevel
{
    /// <summary>Not a level that this library resolves; also the level of the <c>default</c> area code.</summary>
    Unknown = 0,

    /// <summary>A lower-tier or single-tier local authority (codes E06, E07, E08, E09, W06).</summary>
    LocalAuthority,

    /// <summary>A county council's area in two-tier England (codes E10).</summary>
    County,

    /// <summary>The area of a Community Safety Partnership (codes E22, W14).</summary>
    CommunitySafetyArea,

    /// <summary>The area of a fire and rescue authority (codes E31, W25).</summary>
    FireArea,

    /// <summary>The area of a Local Health Board in Wales (codes W11).</summary>
    LocalHealthBoard,

    /// <summary>A police force area (codes E23, W15).</summary>
    ForceArea,

    /// <summary>An English region (codes E12).</summary>
    Region,

    /// <summary>England (E92000001), Wales (W92000004), or both (K04000001).</summary>
    Country,

    /// <summary>The area of a combined authority or combined county authority in England (codes E47).</summary>
    CombinedAuthority,
}
