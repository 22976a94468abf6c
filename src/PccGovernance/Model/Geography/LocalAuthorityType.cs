using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The type of a local authority.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LocalAuthorityType>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<LocalAuthorityType>))]
public enum LocalAuthorityType
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A non-metropolitan district: the lower tier of a two-tier county.</summary>
    NonMetropolitanDistrict,

    /// <summary>A county council: the upper tier of a two-tier county.</summary>
    County,

    /// <summary>An English unitary authority.</summary>
    Unitary,

    /// <summary>A metropolitan district.</summary>
    MetropolitanDistrict,

    /// <summary>A London borough.</summary>
    LondonBorough,

    /// <summary>The City of London Corporation.</summary>
    CityCorporation,

    /// <summary>A county or county borough of Wales.</summary>
    WelshUnitary,
}
