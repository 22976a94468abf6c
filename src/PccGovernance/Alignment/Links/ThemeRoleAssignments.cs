namespace PccGovernance.Alignment;

/// <summary>The roles of the themes of this library's taxonomy.</summary>
/// <remarks>A judgement of this library, by what the definitions of the themes say.</remarks>
public static class ThemeRoleAssignments
{
    private static readonly (ThemeRoles Role, string Themes)[] Rows =
    [
        (ThemeRoles.Nuisance, "asb"),
        (ThemeRoles.Young, "young-people"),
        (ThemeRoles.Victims, "victims"),
        (ThemeRoles.Abusers, "perpetrators"),
        (ThemeRoles.Harm, "child-abuse,domestic-abuse,hate-crime,modern-slavery,sexual-violence,vawg"),
        (ThemeRoles.CrimeAtLarge, "crime-reduction,serious-violence"),
        (ThemeRoles.AtRisk, "vulnerability"),
        (
            ThemeRoles.Carrier,
            "crime-reduction,criminal-justice,engagement,housing,mental-health,perpetrators,prevention,response-contact,"
            + "restorative-justice,victims,young-people"
        ),
        (ThemeRoles.Frame, "crime-reduction,public-spaces"),
        (ThemeRoles.Management, "equality,response-contact,standards"),
    ];

    /// <summary>The roles, by theme. A theme that is not here has none.</summary>
    public static ValueList<ThemeRoleAssignment> Default { get; } =
    [
        .. Rows.SelectMany(static row => row.Themes.Split(',').Select(theme => (Theme: new Id<Theme>(theme), row.Role)))
            .GroupBy(static row => row.Theme, static row => row.Role)
            .OrderBy(static roles => roles.Key)
            .Select(static roles => new ThemeRoleAssignment
            {
                Theme = roles.Key,
                Roles = roles.Aggregate(ThemeRoles.None, static (all, role) => all | role),
            }),
    ];
}
