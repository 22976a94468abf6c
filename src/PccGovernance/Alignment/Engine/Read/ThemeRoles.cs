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
    }.SelectMany(static row => row.Themes.Split(' ').Select(theme => KeyValuePair.Create(new Id<Theme>(theme), row.Roles))).ToFrozenDictionary();

    public static ThemeRoles Of(Id<Theme> theme) => ByTheme.GetValueOrDefault(theme);
}
