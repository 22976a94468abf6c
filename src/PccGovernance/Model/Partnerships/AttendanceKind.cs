using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>Whether somebody came to a meeting. <c>default</c> is none, and a <see cref="Landscape"/> refuses it.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AttendanceKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AttendanceKind>))]
public enum AttendanceKind
{
    /// <summary>They came.</summary>
    Attended = 1,

    /// <summary>A substitute came for them.</summary>
    Substitute,

    /// <summary>They sent apologies and nobody.</summary>
    Apologies,

    /// <summary>They did not come, and no apologies are on record.</summary>
    Absent,
}
