using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>What kind of thing a policing function is.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PolicingFunctionKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PolicingFunctionKind>))]
public enum PolicingFunctionKind
{
    /// <summary>A duty or power of governing.</summary>
    Function = 0,

    /// <summary>An appointment.</summary>
    Appointment,

    /// <summary>A plan or document.</summary>
    Plan,

    /// <summary>A report, or information that is given or received.</summary>
    Information,

    /// <summary>A precept.</summary>
    Precept,

    /// <summary>A grant.</summary>
    Grant,

    /// <summary>Money or property.</summary>
    Asset,

    /// <summary>Contracts and agreements.</summary>
    Contract,

    /// <summary>Staff and their pay.</summary>
    Staff,

    /// <summary>A duty to work or consult with others.</summary>
    Partnership,

    /// <summary>A chair.</summary>
    Chair,

    /// <summary>A seat.</summary>
    Seat,

    /// <summary>A power.</summary>
    Power,

    /// <summary>Complaints and reviews.</summary>
    Complaints,
}
