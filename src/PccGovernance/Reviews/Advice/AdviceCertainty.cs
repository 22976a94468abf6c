using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>How sure a piece of advice is.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AdviceCertainty>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AdviceCertainty>))]
public enum AdviceCertainty
{
    /// <summary>It rests on what is recorded.</summary>
    OnRecord = 0,

    /// <summary>Some of what it rests on is assumed, such as seats that are known from the law alone.</summary>
    PartlyAssumed,

    /// <summary>It is a question: what is on record does not tell.</summary>
    Question,
}
