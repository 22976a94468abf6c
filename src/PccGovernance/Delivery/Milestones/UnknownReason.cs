using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Delivery;

/// <summary>Why a milestone cannot be rated.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<UnknownReason>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<UnknownReason>))]
public enum UnknownReason
{
    /// <summary>It can be rated, or needs no rating.</summary>
    None = 0,

    /// <summary>It has no date due.</summary>
    NoDateDue,

    /// <summary>What is known of it is older than one reporting period.</summary>
    Stale,

    /// <summary>There is no dated forecast to come and nothing was reported or read within one reporting period.</summary>
    NoEvidence,

    /// <summary>A milestone that it waits for is not known, and the policy caps it by that.</summary>
    Dependency,

    /// <summary>The date of a measure's baseline is known in part, and on the day that it was the colour depends.</summary>
    PartlyKnownDate,

    /// <summary>
    /// When it was reported, stated, moved or set is known in part, and on the day that it was the colour depends; or the date that it was
    /// first held to is not on record, so that by how much it was moved is not known.
    /// </summary>
    PartlyKnownRecord,
}
