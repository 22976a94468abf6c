using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The level at which a board works.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PartnershipTier>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PartnershipTier>))]
public enum PartnershipTier
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It sets direction across agencies.</summary>
    Strategic,

    /// <summary>It plans and co-ordinates delivery.</summary>
    Tactical,

    /// <summary>It handles cases or day-to-day work.</summary>
    Operational,
}
