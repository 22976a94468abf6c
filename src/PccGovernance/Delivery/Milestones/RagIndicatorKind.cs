using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>What a colour is drawn from.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RagIndicatorKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RagIndicatorKind>))]
public enum RagIndicatorKind
{
    /// <summary>Days after the date due, by the forecast or by the calendar.</summary>
    DaysLate = 0,

    /// <summary>Days from the original date to the current one.</summary>
    DateMoved,

    /// <summary>Points of progress behind plan, in the last report.</summary>
    ProgressLag,

    /// <summary>The colour in the last report. It can make the colour worse, never better.</summary>
    Reported,

    /// <summary>
    /// How far the last reading of a measure is behind the straight line from baseline to target, in points of the way between them.
    /// </summary>
    MeasureLag,

    /// <summary>The schedule performance index by earned schedule: the time that was earned by the time that has passed.</summary>
    EarnedSchedule,

    /// <summary>A colour set in the place of the computed one.</summary>
    Override,

    /// <summary>The standing of a milestone that this one waits for.</summary>
    Dependency,
}
