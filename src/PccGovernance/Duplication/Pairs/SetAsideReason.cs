using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>Why two boards that fit a pattern are no duplicates all the same.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SetAsideReason>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<SetAsideReason>))]
public enum SetAsideReason
{
    /// <summary>One is there to hold others to account, and the other is not, or reports to it.</summary>
    OversightByFunction = 0,

    /// <summary>One stands above the other and several boards report directly to it: it shares people with them by design.</summary>
    OversightByReports,

    /// <summary>They are there to do different things, such as joint work and single cases.</summary>
    DifferentFunctions,

    /// <summary>Both hold somebody to account, each somebody else.</summary>
    DifferentOversight,

    /// <summary>One works a tier below the other, which set it up: such boards work by such groups.</summary>
    PartOfItsBoard,

    /// <summary>They look alike, but no more than two or three bodies sit on one of them: that proves nothing.</summary>
    SmallTable,

    /// <summary>They look alike, but each rests on a law of its own.</summary>
    DifferentLaw,

    /// <summary>They look alike, but one is a group of another line: it belongs to the board that set it up.</summary>
    AcrossLines,

    /// <summary>They look alike, but only general headings are common to them.</summary>
    GeneralHeadings,

    /// <summary>One is the sitting of the other.</summary>
    OneSitting,

    /// <summary>The law has one co-ordinate the other's kind, and not everybody on the lower board sits on the upper one.</summary>
    TwoLevelsByLaw,
}
