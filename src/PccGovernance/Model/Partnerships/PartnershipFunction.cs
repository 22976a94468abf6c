using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What a board is there to do. Boards of different function do not replace each other, however much they share.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<PartnershipFunction>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<PartnershipFunction>))]
public enum PartnershipFunction
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It directs or delivers joint work.</summary>
    Partnership,

    /// <summary>It holds somebody to account: a scrutiny panel or an oversight board.</summary>
    Oversight,

    /// <summary>It decides on single cases: a conference, panel or review.</summary>
    Casework,

    /// <summary>It is a shared service or a standing agreement that meets as a team.</summary>
    Service,
}
