using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>What goes on beyond a body.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CommitmentKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CommitmentKind>))]
public enum CommitmentKind
{
    /// <summary>A Police and Crime Plan: its planning period.</summary>
    Plan = 0,

    /// <summary>A grant under a plan.</summary>
    Grant,

    /// <summary>An agreement to which the body's organisation is a party.</summary>
    Agreement,
}
