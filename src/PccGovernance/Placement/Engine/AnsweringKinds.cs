namespace PccGovernance.Placement;

/// <summary>
/// Which kinds of organisation answer for which: a county or district council is a local authority, and boards and trusts are the National
/// Health Service.
/// </summary>
internal static class AnsweringKinds
{
    private static readonly Id<OrganisationKind> s_local = new("local-authority");
    private static readonly Id<OrganisationKind> s_upper = new("upper-tier-authority");
    private static readonly Id<OrganisationKind> s_county = new("county-council");
    private static readonly Id<OrganisationKind> s_district = new("district-council");
    private static readonly Id<OrganisationKind> s_health = new("nhs");

    /// <summary>The kinds of which an organisation may be to take the seat of one.</summary>
    public static ValueList<Id<OrganisationKind>> For(Id<OrganisationKind> kind) =>
        kind == s_local ? [s_local, s_upper, s_county, s_district]
        : kind == s_upper || kind == s_county ? [s_upper, s_county, s_local]
        : kind == s_district ? [s_district, s_local]
        : kind == s_health ? [s_health, new("nhs-trust"), new("integrated-care-board"), new("local-health-board")]
        : [kind];
}
