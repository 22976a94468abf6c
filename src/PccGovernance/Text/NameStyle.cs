using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Text;

/// <summary>How sentences call the things of a landscape.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<NameStyle>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<NameStyle>))]
public enum NameStyle
{
    /// <summary>By their names. What has none is called by its identifier.</summary>
    Names = 0,

    /// <summary>By their names with the identifier in brackets, for a reader who has to find them.</summary>
    NamesWithIdentifiers,

    /// <summary>By their identifiers alone.</summary>
    Identifiers,
}
