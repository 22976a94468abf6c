using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>What can be done about two boards that repeat each other.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DuplicationRemedyKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DuplicationRemedyKind>))]
public enum DuplicationRemedyKind
{
    /// <summary>Merge the two.</summary>
    Merge = 0,

    /// <summary>Let one take over the other.</summary>
    Absorb,

    /// <summary>Combine them under a power that the law gives for it.</summary>
    Combine,

    /// <summary>Keep them and bring their agendas, papers and dates together.</summary>
    CoordinateAgendas,

    /// <summary>Put one flexible group in the place of standing sub-groups.</summary>
    FlexibleGroup,

    /// <summary>Keep both, since the law requires the lower one or both levels are meant, and settle which takes what.</summary>
    DivideWork,

    /// <summary>Hold the duties of both in one board, or meet back to back.</summary>
    HoldTogether,

    /// <summary>Keep both and agree which leads on what both name.</summary>
    AgreeLead,

    /// <summary>Write one joint strategy.</summary>
    JointStrategy,

    /// <summary>Make the lower strategy the delivery plan of the upper one.</summary>
    DeliveryPlan,

    /// <summary>Bring one under the other, by a reporting line or by folding it in.</summary>
    BringUnder,

    /// <summary>Nothing to merge: they meet as one already, and the sitting counts once.</summary>
    CountOnce,

    /// <summary>Record what is not known before anything is decided.</summary>
    Clarify,

    /// <summary>Close one whose time is over, and carry what is left of its work in the other.</summary>
    Close,

    /// <summary>Keep both, and let them sit together or on one day: the same people come to both.</summary>
    SitTogether,
}
