using System.Collections.Frozen;

namespace PccGovernance.Alignment;

/// <summary>What a theme means for the others beside it.</summary>
[Flags]
internal enum ThemeRoles
{
    None = 0,

    /// <summary>Nuisance: young people beside it cause it, and are not those to be helped.</summary>
    Nuisance = 1,

    /// <summary>Young people, to whom a plan priority about a crime may be confined.</summary>
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

    /// <summary>Work that is done for or about a subject, and takes it from the strategy where it names none: early help in a strategy on abuse.</summary>
    Carrier = 128,

    /// <summary>Words so general that a strategy with a subject means it by them: safe vehicles in a strategy on road safety.</summary>
    Frame = 256,

    /// <summary>How a body is run, beside the general themes.</summary>
    Management = 512,
}

/// <summary>The roles of the themes of this library's taxonomy.</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<Id<Theme>, ThemeRoles> ByTheme = new (string Themes, ThemeRoles Roles)[]
    {
        ("asb", ThemeRoles.Nuisance),
        ("young-people", ThemeRoles.Young),
        ("victims", ThemeRoles.Victims),
        ("perpetrators", ThemeRoles.Abusers),
        ("child-abuse domestic-abuse hate-crime modern-slavery sexual-violence vawg", ThemeRoles.Harm),
        ("crime-reduction serious-violence", ThemeRoles.CrimeAtLarge),
        ("vulnerability", ThemeRoles.AtRisk),
        ("victims perpetrators prevention young-people crime-reduction criminal-justice housing mental-health response-contact engagement restorative-justice", ThemeRoles.Carrier),
        ("crime-reduction public-spaces", ThemeRoles.Frame),
        ("standards equality response-contact", ThemeRoles.Management),
    }.SelectMany(static row => row.Themes.Split(' ').Select(theme => KeyValuePair.Create(new Id<Theme>(theme), row.Roles)))
        .GroupBy(static row => row.Key).ToFrozenDictionary(static rows => rows.Key, static rows => rows.Aggregate(ThemeRoles.None, static (roles, row) => roles | row.Value));

    public static ThemeRoles Of(Id<Theme> theme) => ByTheme.GetValueOrDefault(theme);
}
