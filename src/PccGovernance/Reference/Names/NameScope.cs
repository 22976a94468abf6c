using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Reference;

/// <summary>Which things a name is looked for among.</summary>
[Flags]
[JsonConverter(typeof(KebabCaseEnumJsonConverter<NameScope>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<NameScope>))]
public enum NameScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Police force areas, by their forces too.</summary>
    ForceAreas = 1,

    /// <summary>Local authorities of either tier and any day; those that stand come before those that have ended.</summary>
    Authorities = 2,

    /// <summary>Community safety areas.</summary>
    CommunitySafetyAreas = 4,

    /// <summary>Combined authorities.</summary>
    CombinedAuthorities = 8,

    /// <summary>Regions, fire areas and Local Health Board areas.</summary>
    OtherAreas = 16,

    /// <summary>Local policing bodies.</summary>
    LocalPolicingBodies = 32,

    /// <summary>Kinds of partnership.</summary>
    PartnershipKinds = 64,

    /// <summary>Kinds of organisation.</summary>
    OrganisationKinds = 128,

    /// <summary>Duties.</summary>
    Duties = 256,

    /// <summary>Themes.</summary>
    Themes = 512,

    /// <summary>Partnerships that the edition knows to exist or to have a ground of their own, joint ones above all.</summary>
    Partnerships = 1024,

    /// <summary>Announced changes, by the areas that they are to bring.</summary>
    AnnouncedChanges = 2048,

    /// <summary>Everything that has a name.</summary>
    Everything = 4095,
}
