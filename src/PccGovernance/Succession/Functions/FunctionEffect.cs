using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Succession;

/// <summary>What becomes of a function, seat or thing of a governing body.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<FunctionEffect>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<FunctionEffect>))]
public enum FunctionEffect
{
    /// <summary>It goes on as it is.</summary>
    Continues = 0,

    /// <summary>It is the successor's by the order.</summary>
    Moves,

    /// <summary>It is the successor's with changes.</summary>
    Modified,

    /// <summary>It vests in the successor's authority on the day.</summary>
    Vests,

    /// <summary>Something else stands in its place.</summary>
    Replaced,

    /// <summary>It ends.</summary>
    Lapses,

    /// <summary>It is not part of the change.</summary>
    Unchanged,

    /// <summary>It is announced to go to the successor.</summary>
    MovesAsAnnounced,

    /// <summary>Nothing says who takes it on.</summary>
    AtRisk,

    /// <summary>It depends on law that has not been read or made.</summary>
    Unsettled,

    /// <summary>The body does not have it.</summary>
    NotApplicable,
}
