using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>The answer to a requirement.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StatutoryVerdict>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StatutoryVerdict>))]
public enum StatutoryVerdict
{
    /// <summary>A fact is missing: <see cref="StatutoryOutcome.Missing"/> says which, or that it is a matter of judgement.</summary>
    CannotBeTold = 0,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met. Of guidance and convention this is never said.</summary>
    NotMet,

    /// <summary>It is not due yet: <see cref="StatutoryOutcome.Due"/> is the last day for it.</summary>
    NotYetDue,

    /// <summary>It does not apply; the reason says why.</summary>
    DoesNotApply,

    /// <summary>It is not in force on the day: not yet, no longer, or enacted and not begun.</summary>
    NotInForce,
}
