using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What is wrong with contents that are not a landscape, or with a document that is not one.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LandscapeErrorKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<LandscapeErrorKind>))]
public enum LandscapeErrorKind
{
    /// <summary>
    /// The text is not a document of the expected form: not JSON, not UTF-8, of a wrong type, or with an unknown or repeated member.
    /// </summary>
    Malformed = 0,

    /// <summary>The document is larger or nested deeper than the options allow.</summary>
    LimitExceeded,

    /// <summary>The document is of a version, or on an edition, that this library does not know.</summary>
    Unsupported,

    /// <summary>A value does not have the form of its type, such as an identifier, area code or date.</summary>
    InvalidValue,

    /// <summary>An identifier is missing.</summary>
    MissingIdentifier,

    /// <summary>An identifier stands twice.</summary>
    DuplicateIdentifier,

    /// <summary>Something is named that the landscape does not have.</summary>
    UnknownReference,

    /// <summary>Reporting lines lead back to where they began.</summary>
    ReportingCycle,

    /// <summary>Milestones wait for each other in a circle.</summary>
    DependencyCycle,

    /// <summary>Dates are not in order.</summary>
    DatesOutOfOrder,

    /// <summary>A number is outside its range.</summary>
    OutOfRange,

    /// <summary>Two facts cannot both be so.</summary>
    Contradiction,
}
