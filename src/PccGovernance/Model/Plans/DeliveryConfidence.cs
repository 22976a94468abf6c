using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>
/// A judgement of delivery on the five-point scale that government used for its major projects until 2021. Greater is worse. <c>default</c>
/// is none.
/// </summary>
/// <remarks>
/// It is a judgement of confidence and not a formula; what each point is on the three-point scale is a policy, not a fact.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DeliveryConfidence>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DeliveryConfidence>))]
public enum DeliveryConfidence
{
    /// <summary>Delivery is highly likely.</summary>
    Green = 1,

    /// <summary>Delivery is probable; it needs constant attention.</summary>
    AmberGreen = 2,

    /// <summary>Delivery is feasible; there are significant issues, which look resolvable.</summary>
    Amber = 3,

    /// <summary>Delivery is in doubt.</summary>
    AmberRed = 4,

    /// <summary>Delivery looks unachievable.</summary>
    Red = 5,
}
