using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The kinds of local policing body: who governs a police force.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LocalPolicingBodyKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<LocalPolicingBodyKind>))]
public enum LocalPolicingBodyKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A Police and Crime Commissioner (Police Reform and Social Responsibility Act 2011 s.1).</summary>
    PoliceAndCrimeCommissioner,

    /// <summary>
    /// A Police, Fire and Crime Commissioner: a commissioner who is also the fire and rescue authority (Fire and Rescue Services Act 2004
    /// s.4A).
    /// </summary>
    PoliceFireAndCrimeCommissioner,

    /// <summary>The mayor of a combined authority who exercises the commissioner's functions.</summary>
    CombinedAuthorityMayor,

    /// <summary>The Mayor's Office for Policing and Crime, for the metropolitan police district (2011 Act s.3).</summary>
    MayorsOfficeForPolicingAndCrime,

    /// <summary>The Common Council of the City of London.</summary>
    CommonCouncil,

    /// <summary>A Policing and Crime Board: announced in November 2025 for areas without a mayor, and not yet law.</summary>
    PolicingAndCrimeBoard,
}
