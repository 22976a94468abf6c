using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>Whose requirement it is, and so on which ground there is one answer.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StatutoryRole>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StatutoryRole>))]
public enum StatutoryRole
{
    /// <summary>The local policing body of a force area.</summary>
    PolicingBody = 0,

    /// <summary>The chief officer of a force area.</summary>
    ChiefOfficer,

    /// <summary>The police and crime panel of a force area.</summary>
    Panel,

    /// <summary>Bodies of a force area together.</summary>
    ForceArea,

    /// <summary>Bodies of an area of the lower or a single tier, as the responsible authorities of a district.</summary>
    LocalArea,

    /// <summary>A council of either tier.</summary>
    Council,

    /// <summary>A council of the upper or a single tier, with its partners.</summary>
    UpperTier,

    /// <summary>The bodies of a county with districts.</summary>
    County,
}
