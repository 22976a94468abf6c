using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Alignment;

/// <summary>Whether a strategy runs out before the plan that it is compared with.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LapseOutcome>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<LapseOutcome>))]
public enum LapseOutcome
{
    /// <summary>The end of the strategy or of the plan is not known, or where the strategy applies is not.</summary>
    Undetermined = 0,

    /// <summary>The strategy ends before the plan does.</summary>
    EndsBeforePlan,

    /// <summary>The strategy ended while the plan was in force, and no other of its owner on the same theme has taken its place.</summary>
    HasEnded,
}
