using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>What the organisations of a kind are in law, where that decides what is asked of them.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<OrganisationRole>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<OrganisationRole>))]
public enum OrganisationRole
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>It has the policing functions of a force area: a commissioner, or whoever has their functions.</summary>
    LocalPolicingBody,

    /// <summary>It is a council of any tier: where the law names local authorities, each of them has to be there.</summary>
    LocalAuthority,

    /// <summary>It is a council of the lower of two tiers, or the one council of its place.</summary>
    DistrictCouncil,

    /// <summary>It is a combined authority, which is no council of the places that it covers.</summary>
    CombinedAuthority,

    /// <summary>It is a partnership that holds a seat on another: no body of its own at the table.</summary>
    Partnership,
}
