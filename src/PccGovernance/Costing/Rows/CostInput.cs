using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Costing;

/// <summary>A fact that the cost of a board is computed from.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CostInput>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CostInput>))]
public enum CostInput
{
    /// <summary>That the organisation has the seat.</summary>
    Seat = 0,

    /// <summary>Meetings a year.</summary>
    MeetingsPerYear,

    /// <summary>Hours that a meeting lasts.</summary>
    MeetingHours,

    /// <summary>Hours of preparation.</summary>
    PreparationHours,

    /// <summary>Hours of travel.</summary>
    TravelHours,

    /// <summary>The share of meetings attended.</summary>
    Attendance,

    /// <summary>The salary of whoever takes the seat.</summary>
    Pay,

    /// <summary>Hours of support staff a year.</summary>
    SupportHours,

    /// <summary>The salary of support staff.</summary>
    SupportPay,

    /// <summary>Pounds for each meeting, for venue, expenses or a payment to whoever takes a seat.</summary>
    AmountPerMeeting,

    /// <summary>Pounds a year for anything else.</summary>
    AmountPerYear,

    /// <summary>Miles that an attendee drives for a meeting.</summary>
    TravelMiles,

    /// <summary>Pounds a mile.</summary>
    MileageRate,

    /// <summary>Hours of analysts a year.</summary>
    AnalysisHours,

    /// <summary>The salary of analysts.</summary>
    AnalysisPay,
}
