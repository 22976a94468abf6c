using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>The form of a requirement: what recurs is checked in one way.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RequirementForm>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RequirementForm>))]
public enum RequirementForm
{
    /// <summary>A document is made, given or published by a day.</summary>
    DocumentByDate = 0,

    /// <summary>Steps are taken in order, some within so many days of others.</summary>
    StepsInOrder,

    /// <summary>A body has the members that the law names.</summary>
    Members,

    /// <summary>A count or a figure keeps within bounds.</summary>
    Count,

    /// <summary>Something is published.</summary>
    Published,

    /// <summary>Something is sent to somebody.</summary>
    Sent,

    /// <summary>Somebody is consulted first.</summary>
    Consulted,

    /// <summary>A document has what it must.</summary>
    Contents,

    /// <summary>Somebody decides who may, and nobody who may not.</summary>
    DecidedBy,

    /// <summary>A check of its own.</summary>
    Special,

    /// <summary>No check can be made of it: <see cref="StatutoryRequirement.NoCheck"/> has the reason.</summary>
    NoCheck,
}
