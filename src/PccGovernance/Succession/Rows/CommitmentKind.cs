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

    /// <summary>A grant under a plan, or a grant on record that the body's organisation makes or is paid.</summary>
    Grant,

    /// <summary>An agreement to which the body's organisation is a party.</summary>
    Agreement,

    /// <summary>A contract on record that the body's organisation pays or is paid for.</summary>
    Contract,
}
