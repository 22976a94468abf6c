using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What a seat is for.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SeatRole>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<SeatRole>))]
public enum SeatRole
{
    /// <summary>Not known. The default.</summary>
    Unknown = 0,

    /// <summary>A member.</summary>
    Member,

    /// <summary>The chair.</summary>
    Chair,

    /// <summary>The vice-chair or deputy chair.</summary>
    ViceChair,

    /// <summary>An adviser without a vote.</summary>
    Adviser,

    /// <summary>The secretariat: present to serve the board.</summary>
    Secretariat,

    /// <summary>An observer.</summary>
    Observer,
}
