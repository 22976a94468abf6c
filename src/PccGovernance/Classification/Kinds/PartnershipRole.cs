using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Classification;

/// <summary>The part that a partnership plays in its structure, as far as its name and purpose show it.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PartnershipRole>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PartnershipRole>))]
public enum PartnershipRole
{
    /// <summary>Nothing shows it.</summary>
    Unknown = 0,

    /// <summary>It directs or delivers joint work in its own right.</summary>
    Board,

    /// <summary>
    /// It co-ordinates the work of another board between that board's meetings: an executive, a business group, a group of chairs.
    /// </summary>
    Coordination,

    /// <summary>It works on one task for a time, or delivers part of a board's plan: a task and finish group, a delivery group.</summary>
    Delivery,

    /// <summary>It is one sitting of other boards: a joint or combined meeting.</summary>
    Sitting,

    /// <summary>It decides on single cases.</summary>
    Casework,

    /// <summary>It holds somebody to account.</summary>
    Scrutiny,

    /// <summary>It is a team, a service or a support office, no board.</summary>
    Service,
}
