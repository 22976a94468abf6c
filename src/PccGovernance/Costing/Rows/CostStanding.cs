using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Costing;

/// <summary>How well the cost of a board is known, the best first.</summary>
/// <remarks>
/// Attendance that is taken as full leaves the standing as it is: see <see cref="CostLine.AttendanceIsTakenAsFull"/>. Support and driving
/// that are not on record, or cannot be costed, leave the standing as it is: see <see cref="PartnershipCost.SupportNotOnRecord"/>.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CostStanding>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CostStanding>))]
public enum CostStanding
{
    /// <summary>Everything that it was computed from is on record.</summary>
    Recorded = 0,

    /// <summary>Some of what it was computed from is assumed.</summary>
    PartlyAssumed,

    /// <summary>All of what it was computed from is assumed.</summary>
    Assumed,

    /// <summary>Something that it should be computed from is missing: the cost is of the rest, and the board costs at least that.</summary>
    Incomplete,

    /// <summary>Nothing could be costed. The cost is unknown, not nil.</summary>
    Unknown,
}
