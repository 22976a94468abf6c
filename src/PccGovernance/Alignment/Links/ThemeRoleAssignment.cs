namespace PccGovernance.Alignment;

/// <summary>What a theme means for the others beside it.</summary>
public sealed record ThemeRoleAssignment
{
    /// <summary>The theme.</summary>
    public required Id<Theme> Theme { get; init; }

    /// <summary>Its roles.</summary>
    public required ThemeRoles Roles { get; init; }
}
