using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Placement;

/// <summary>Whether a home is one to propose, from the best to the worst.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PlacementStanding>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PlacementStanding>))]
public enum PlacementStanding
{
    /// <summary>It discharges the duty already.</summary>
    HomeAlready = 0,

    /// <summary>It fits and has the time.</summary>
    Fits,

    /// <summary>It fits, and whether it has the time is not known.</summary>
    FitsIfItHasTime,

    /// <summary>A board of its own.</summary>
    NewBoard,

    /// <summary>It fits and has no time: it is not to be filled.</summary>
    NoTime,

    /// <summary>It does not fit: people, remit, ground or function are others.</summary>
    DoesNotFit,
}
