using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What an agreement is about.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AgreementKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AgreementKind>))]
public enum AgreementKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The parties share data: an information-sharing agreement or protocol.</summary>
    DataSharing,

    /// <summary>
    /// The parties work together, usually under one lead: a collaboration agreement (Police Act 1996 ss.22A to 23I), a shared service.
    /// </summary>
    Collaboration,

    /// <summary>The parties combine areas or boards into one (Crime and Disorder Act 1998 s.5).</summary>
    Combination,
}
