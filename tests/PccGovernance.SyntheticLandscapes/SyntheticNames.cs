namespace PccGovernance.SyntheticLandscapes;

/// <summary>The identifiers of boards and organisations.</summary>
internal static class SyntheticNames
{
    /// <summary>Of one length, so that the order of identifiers is that of numbers.</summary>
    public static Id<Partnership> Board(int number) => new(FormattableString.Invariant($"board-{number:D7}"));

    public static Organisation Organisation(AreaFrame area, int number)
    {
        ForceArea force = area.Area;
        var whole = Footprint.Of(force.Code);
        int agency = number - area.FirstOrganisation;
        int council = agency - AreaFrame.CoreAgencies;
        int voluntary = number - area.FirstVoluntaryBody;
        return (agency, council, voluntary) switch
        {
            (0, _, _) => New($"{force.PoliceUkId}.police", force.ForceName, "chief-officer-of-police", whole),
            (1, _, _) => New($"{force.PoliceUkId}.probation", $"Probation ({force.Name})", "probation", whole),
            (2, _, _) => New(
                $"{force.PoliceUkId}.health",
                $"Health ({force.Name})",
                force.IsInWales ? "local-health-board" : "integrated-care-board",
                whole),
            (3, _, _) => New($"{force.PoliceUkId}.fire", $"Fire and rescue ({force.Name})", "fire-and-rescue-authority", whole),
            (_, _, < 0) => Council(area.Councils[council]),
            _ => New(
                FormattableString.Invariant($"{force.PoliceUkId}.voluntary-{voluntary + 1:D7}"),
                FormattableString.Invariant($"Voluntary body {voluntary + 1} ({force.Name})"),
                "voluntary-sector",
                whole),
        };
    }

    private static Organisation Council(LocalAuthority council) =>
        New(
            $"council-{council.Code.ToString().ToLowerInvariant()}",
            council.CouncilName,
            council.IsCounty ? "county-council" : "local-authority",
            Footprint.Of(council.Code));

    private static Organisation New(string id, string name, string kind, Footprint footprint) =>
        new() { Id = new(id), Name = name, Kind = new(kind), Footprint = footprint };
}
