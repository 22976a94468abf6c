using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>A stage of the commissioning cycle: understand, plan, do, review.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CommissioningStage>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CommissioningStage>))]
public enum CommissioningStage
{
    /// <summary>Not known, or nothing is commissioned.</summary>
    Unknown = 0,

    /// <summary>Needs are assessed.</summary>
    Understand,

    /// <summary>The service is designed.</summary>
    Plan,

    /// <summary>It is bought and delivered.</summary>
    Do,

    /// <summary>It is reviewed.</summary>
    Review,
}
