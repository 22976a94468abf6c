using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Alignment;

/// <summary>What a theme means for the others beside it, and for the strategy that it stands in.</summary>
[Flags]
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ThemeRoles>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<ThemeRoles>))]
public enum ThemeRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nuisance: young people beside it cause it, and are not those to be helped.</summary>
    Nuisance = 1,

    /// <summary>Young people, to whom a plan priority about violence may be confined.</summary>
    Young = 2,

    /// <summary>Service to victims: the crime beside it says which victims.</summary>
    Victims = 4,

    /// <summary>Acting against the abuser, which is no help for the victim.</summary>
    Abusers = 8,

    /// <summary>A harm done to people.</summary>
    Harm = 16,

    /// <summary>A heading about crime or violence at large.</summary>
    CrimeAtLarge = 32,

    /// <summary>A heading about people at risk.</summary>
    AtRisk = 64,

    /// <summary>
    /// Work that is done for or about a subject, and takes it from the strategy where it names none: early help in a strategy on abuse.
    /// </summary>
    Carrier = 128,

    /// <summary>Words so general that a strategy with a subject means it by them: safe vehicles in a strategy on road safety.</summary>
    Frame = 256,

    /// <summary>How a body is run, beside the general themes.</summary>
    Management = 512,

    /// <summary>A field of work that strategies are named after, though it is done within others too: services to victims.</summary>
    Field = 1024,

    /// <summary>Work ahead of a harm, to prevent it or to be ready for it, which is no help for those who suffered it.</summary>
    Ahead = 2048,
}
