using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The level at which boards of a kind are usually set up.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<FootprintLevel>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<FootprintLevel>))]
public enum FootprintLevel
{
    /// <summary>Not known, or chosen locally.</summary>
    LocallyChosen = 0,

    /// <summary>Any single lower-tier or single-tier authority, or its community safety area.</summary>
    District,

    /// <summary>A two-tier county.</summary>
    County,

    /// <summary>An authority with social services: county, unitary, metropolitan district or London borough.</summary>
    UpperTier,

    /// <summary>A police force area.</summary>
    ForceArea,

    /// <summary>A region: in Wales a Local Health Board's area, in England one that the edition does not record.</summary>
    Region,

    /// <summary>A whole country.</summary>
    National,
}
