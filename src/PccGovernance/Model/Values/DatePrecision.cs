using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>How far a date is known.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DatePrecision>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>Not at all: there is no date.</summary>
    None = 0,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the quarter of the calendar year: the first is January to March.</summary>
    Quarter,

    /// <summary>
    /// To the season: spring is March to May, summer June to August, autumn September to November, and winter December to February of the
    /// next year.
    /// </summary>
    Season,

    /// <summary>To the calendar year.</summary>
    Year,
}
