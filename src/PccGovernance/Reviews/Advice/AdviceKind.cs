using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>What a piece of advice is about, in the order in which it is given.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AdviceKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AdviceKind>))]
public enum AdviceKind
{
    /// <summary>Give a duty that is held twice one home.</summary>
    OneHomeForADuty = 0,

    /// <summary>Bring boards under the one that has their subject, or write down the line that is missing.</summary>
    DrawTheLine,

    /// <summary>Stop what is over, has moved or repeats its board with the same people.</summary>
    StopWhatRepeats,

    /// <summary>Give what a board took up from one that has ended an owner.</summary>
    GiveTheWorkAnOwner,

    /// <summary>Keep apart what was parted or moved on purpose.</summary>
    KeepApart,

    /// <summary>Join boards that repeat each other.</summary>
    Join,

    /// <summary>Let boards sit together or on one day to which the same people come.</summary>
    SitTogether,

    /// <summary>Save the time of those who attend a family of parallel boards.</summary>
    EaseTheFamily,

    /// <summary>Give each function of a board that carries several its own plan, time and report.</summary>
    GiveEachFunctionItsTime,

    /// <summary>Count what meets as one once, and merge nothing of it.</summary>
    CountOnce,

    /// <summary>Settle which of two levels or boards takes what.</summary>
    DivideTheWork,

    /// <summary>Settle what the record leaves in doubt before more is proposed.</summary>
    SettleDoubts,

    /// <summary>Have somebody take up priorities of the police and crime plan that no strategy on record serves.</summary>
    ServeThePlan,
}
