using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Costing;

/// <summary>What a line of a board's cost pays for.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CostLineKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CostLineKind>))]
public enum CostLineKind
{
    /// <summary>The time of whoever takes a seat: <c>rate × meetings × attendance × (meeting + preparation + travel hours)</c>.</summary>
    Attendance = 0,

    /// <summary>The time of support staff: <c>rate × support hours</c>.</summary>
    SupportStaff,

    /// <summary>Venue and catering: <c>meetings × venue</c>.</summary>
    Venue,

    /// <summary>Travel and members' expenses: <c>meetings × expenses</c>.</summary>
    Expenses,

    /// <summary>Anything else, a year.</summary>
    Other,

    /// <summary>Driving of whoever takes a seat: <c>meetings × attendance × miles × rate</c>. The seat's organisation pays it.</summary>
    Mileage,

    /// <summary>
    /// Payment to whoever takes a seat, as to a voluntary member or somebody with lived experience: <c>meetings × attendance × payment</c>.
    /// The board's support pays it.
    /// </summary>
    Payment,

    /// <summary>The time of analysts: <c>rate × analysis hours</c>.</summary>
    Analysis,
}
