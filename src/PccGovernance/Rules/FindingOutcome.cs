using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Rules;

/// <summary>What a finding says of its rule. The third answer, satisfied, makes no finding: it is counted.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<FindingOutcome>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<FindingOutcome>))]
public enum FindingOutcome
{
    /// <summary>The rule is not met.</summary>
    Violated = 0,

    /// <summary>Data is missing to say whether the rule is met.</summary>
    Undetermined,
}
