using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>Why two boards that fit a pattern are no duplicates all the same.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<SetAsideReason>))]
public enum SetAsideReason
{
    /// <summary>One is there to hold others to account, and the other is not, or reports to it.</summary>
    OversightByFunction = 0,

    /// <summary>One stands above the other and several boards report directly to it: it shares people with them by design.</summary>
    OversightByReports,

    /// <summary>They are there to do different things, such as joint work and single cases.</summary>
    DifferentFunctions,
}
