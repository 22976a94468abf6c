using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Scenarios;

/// <summary>What a step needs.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<StepNeedKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<StepNeedKind>))]
public enum StepNeedKind
{
    /// <summary>That somebody agrees.</summary>
    Agreement = 0,

    /// <summary>That somebody decides.</summary>
    Decision,

    /// <summary>A power in law.</summary>
    Power,

    /// <summary>An order, regulations or an Act.</summary>
    Order,

    /// <summary>Something that must hold before a power can be used.</summary>
    Condition,
}
