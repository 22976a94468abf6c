using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Scenarios;

/// <summary>How a step stands to those who have to agree and to the law, from the least grave to the gravest.</summary>
/// <remarks>Nothing here is legal advice: it says what the reference facts and the record say.</remarks>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StepStanding>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StepStanding>))]
public enum StepStanding
{
    /// <summary>Nobody has to agree.</summary>
    Free = 0,

    /// <summary>Everybody who has to agree is on record as agreeing.</summary>
    Agreed,

    /// <summary>It can be done, and somebody who has to agree is not on record as agreeing.</summary>
    Unagreed,

    /// <summary>No power to do it is on record, which is not to say that there is none.</summary>
    PowerNotKnown,

    /// <summary>The law as it is on record does not allow it, whoever agrees.</summary>
    Unlawful,
}
