using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Reference;

/// <summary>How a name was found.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<NameMatch>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<NameMatch>))]
public enum NameMatch
{
    /// <summary>Nothing has a name like it.</summary>
    None = 0,

    /// <summary>By a code, an identifier or an official name.</summary>
    Exact,

    /// <summary>
    /// By another name in use: short, former, Welsh, abbreviated, or without the words that only say what kind of thing it is.
    /// </summary>
    Alias,

    /// <summary>Not found: what comes nearest is given, nearest first, and none of it is meant to be taken unasked.</summary>
    Near,
}
