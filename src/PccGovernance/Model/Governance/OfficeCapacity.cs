using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>In what capacity an office, a post or a seat is held.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<OfficeCapacity>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<OfficeCapacity>))]
public enum OfficeCapacity
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>In one's own right.</summary>
    Holder,

    /// <summary>As deputy to the holder, beside whom the deputy serves.</summary>
    Deputy,

    /// <summary>In the holder's place for a time.</summary>
    Acting,

    /// <summary>By nobody: the vacancy itself is on record.</summary>
    Vacancy,
}
