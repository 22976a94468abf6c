using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Reviews;

/// <summary>
/// What a piece of advice is about, in the order in which it is given: what ends a doubling of work before what asks, what asks before what
/// only orders, and last what can stay.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<AdviceKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<AdviceKind>))]
public enum AdviceKind
{
    /// <summary>Give a duty that is held twice one home.</summary>
    OneHomeForADuty = 0,

    /// <summary>Stop what is over, has moved or repeats its board with the same people.</summary>
    StopWhatRepeats,

    /// <summary>Join boards that repeat each other, or do their work once.</summary>
    Join,

    /// <summary>Ask whether boards that look alike have to be two.</summary>
    AskWhetherTwo,

    /// <summary>Settle what the record leaves in doubt of a board before more is proposed: what it is for, whether it meets.</summary>
    SettleDoubts,

    /// <summary>
    /// Bring boards under the one that has their subject, write down the line that is missing, or let a board answer to one instead of two.
    /// </summary>
    DrawTheLine,

    /// <summary>Give what a board took up from one that has ended an owner.</summary>
    GiveTheWorkAnOwner,

    /// <summary>Save the time of those who attend a family of parallel boards.</summary>
    EaseTheFamily,

    /// <summary>Settle which board leads on what several name, or which of two takes what.</summary>
    DivideTheWork,

    /// <summary>Let boards sit together or on one day to which the same people come.</summary>
    SitTogether,

    /// <summary>Give each function of a board that carries several its own plan, time and report.</summary>
    GiveEachFunctionItsTime,

    /// <summary>Keep apart what was parted or moved on purpose.</summary>
    KeepApart,

    /// <summary>Count what meets as one once, and merge nothing of it.</summary>
    CountOnce,

    /// <summary>
    /// Settle which of two levels decides, that a board is the arm of a wider one, or that boards which each rest on law meet on one day.
    /// </summary>
    SettleTheLevels,

    /// <summary>Have somebody take up priorities of the police and crime plan that no strategy on record serves.</summary>
    ServeThePlan,
}
