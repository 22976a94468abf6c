namespace PccGovernance.Reference;

/// <summary>Words of <c>organisation-kinds.json</c> for who takes the seats of a kind, where more than one place asks for them.</summary>
internal static class SeatWords
{
    public const string Forces = "forces";

    public const string PolicingBodies = "policing-bodies";

    public const string Councils = "councils";

    public const string Districts = "districts-together";

    public const string UpperTiers = "upper-tiers";

    /// <summary>A second seat of each council with social services, beside the one that it has as an authority.</summary>
    public const string Beside = "upper-tiers-beside";

    public const string FireAreas = "fire-areas";

    public const string HealthBoards = "health-boards";
}
