using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>The scale on which colours are shown.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RagScale>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RagScale>))]
public enum RagScale
{
    /// <summary>Green, amber, red.</summary>
    ThreePoint = 0,

    /// <summary>The same with blue for what is complete, or what the policy takes it for.</summary>
    Brag,

    /// <summary>The five points of delivery confidence. The points between come from reports only: nothing computes them.</summary>
    DeliveryConfidence,
}
