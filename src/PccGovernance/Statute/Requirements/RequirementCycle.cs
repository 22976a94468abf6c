using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Statute;

/// <summary>How often there is an answer to a requirement.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<RequirementCycle>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<RequirementCycle>))]
public enum RequirementCycle
{
    /// <summary>One answer: how it stands on the day.</summary>
    Standing = 0,

    /// <summary>One for each filing on record.</summary>
    Filing,

    /// <summary>One for each election of the holder.</summary>
    Election,

    /// <summary>One for each financial year, also before it begins.</summary>
    Year,

    /// <summary>One for each financial year that has ended.</summary>
    EndedYear,

    /// <summary>One for each ordinary election of councils.</summary>
    CouncilElection,

    /// <summary>One for each five years of licensing statements.</summary>
    LicensingPeriod,

    /// <summary>One for the panel on record.</summary>
    Panel,
}
