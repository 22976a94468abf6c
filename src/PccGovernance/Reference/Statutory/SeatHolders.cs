namespace PccGovernance.Reference;

/// <summary>Says which organisations take the seats of a kind of member on the ground of a board.</summary>
/// <param name="facts">The facts.</param>
internal sealed class SeatHolders(ReferenceFacts facts)
{
    private const string NoRegister = "The edition has no register of these organisations: this one stands for whoever holds the place.";

    private static readonly AreaCode s_london = AreaCode.Parse("E12000007");
    private static readonly AreaCode s_londonFireArea = AreaCode.Parse("E31000046");

    private readonly Geography _geography = facts.Edition.Geography;

    /// <summary>The holders for one kind of member.</summary>
    /// <param name="kind">The kind of member, as the law or usual practice names it.</param>
    /// <param name="unit">The ground.</param>
    /// <param name="byLaw">Whether the law makes it a member: on boards of a whole force area every council is then one, else those with
    /// social services.</param>
    public IEnumerable<SeatHolder> Of(Id<OrganisationKind> kind, PartnershipUnit unit, bool byLaw) => kind.Value switch
    {
        "chief-officer-of-police" => Forces(unit),
        "local-policing-body" => Bodies(unit),
        "police-body" => Forces(unit).Concat(Bodies(unit)),

        // The law asks for policing or criminal justice; that it is the police is a guess.
        "policing-or-criminal-justice" => Forces(unit).Select(static holder => holder with { IsNamed = false }),
        "local-authority" => LocalAuthorities(unit, byLaw),
        "county-council" => unit
            .Authorities.Select(static a => a.County)
            .OfType<AreaCode>()
            .Distinct()
            .Select(code => Council(_geography.Authority(code)!)),
        "district-council" => [Placeholder(kind, Area(UpperTiers(unit).First()), "District councils")],
        "upper-tier-authority" or "elected-member" => UpperTiers(unit).Select(Council),
        "youth-offending-team" or "local-healthwatch" => UpperTiers(unit).Select(authority => Placeholder(kind, Area(authority))),
        "fire-and-rescue-authority" => unit.Authorities.Select(static a => a.FireArea).OfType<AreaCode>().Distinct().Select(Fire),
        "local-health-board" => unit
            .Authorities.Select(static a => a.LocalHealthBoard)
            .OfType<AreaCode>()
            .Distinct()
            .Select(HealthPartnership),
        "environment-agency" => [Single(kind, AreaCode.England)],

        // Usual practice names it without a country, but its roads are English.
        "national-highways" => unit.ForceAreas[0].IsInWales ? [] : [Single(kind, AreaCode.England)],
        "natural-resources-wales" or "welsh-government" => [Single(kind, AreaCode.Wales)],
        "british-transport-police" or "maritime-and-coastguard-agency" => [Single(kind, AreaCode.EnglandAndWales)],
        "greater-london-authority" or "london-assembly" => [Single(kind, s_london)],
        _ => [Placeholder(kind, unit.PlaceholderArea)],
    };

    /// <summary>The organisation that sits for a local policing body: it lives as long as the body.</summary>
    public static Organisation OrganisationOf(LocalPolicingBody body) => new()
    {
        Id = Id<Organisation>.Parse(body.Id.Value),
        Name = body.Name,
        Kind = Id<OrganisationKind>.Parse("local-policing-body"),
        Footprint = Footprint.Of(body.ForceArea),
        Period = body.Period,
        Provenance = body.Provenance,
    };

    private static IEnumerable<SeatHolder> Forces(PartnershipUnit unit) => unit.ForceAreas.Select(static area => new SeatHolder(
        new()
        {
            Id = Id<Organisation>.Parse($"force.{area.PoliceUkId}"),
            Name = area.ForceName,
            Kind = Id<OrganisationKind>.Parse("chief-officer-of-police"),
            Footprint = Footprint.Of(area.Code),
        },
        IsNamed: true));

    private static SeatHolder Council(LocalAuthority authority) => new(
        new()
        {
            Id = Identifier("council", authority.Code),
            Name = authority.CouncilName,
            Kind = Id<OrganisationKind>.Parse(authority.IsDistrict ? "district-council" : "upper-tier-authority"),
            Footprint = Footprint.Of(authority.Code),
            Period = authority.Period,
        },
        IsNamed: true);

    private static NamedArea Area(LocalAuthority authority) =>
        new() { Code = authority.Code, Name = AreaNames.InUsualOrder(authority.Name), Period = authority.Period };

    private static Id<Organisation> Identifier(string what, AreaCode area) =>
        Id<Organisation>.Parse($"{what}.{area.ToString().ToLowerInvariant()}");

    private IEnumerable<SeatHolder> Bodies(PartnershipUnit unit) => facts.LocalPolicingBodies
        .Where(body => unit.ForceAreas.Any(area => area.Code == body.ForceArea))
        .Select(static body => new SeatHolder(OrganisationOf(body), IsNamed: true));

    private IEnumerable<SeatHolder> LocalAuthorities(PartnershipUnit unit, bool byLaw) => unit.Level switch
    {
        FootprintLevel.National => [Placeholder(Id<OrganisationKind>.Parse("local-authority"), unit.PlaceholderArea, "Local authorities")],
        FootprintLevel.UpperTier => UpperTiers(unit).Select(Council),
        FootprintLevel.ForceArea when byLaw => unit.Authorities.Concat(UpperTiers(unit)).Select(Council),
        FootprintLevel.ForceArea => UpperTiers(unit).Select(Council),
        _ => unit.Authorities.Select(Council),
    };

    private IEnumerable<LocalAuthority> UpperTiers(PartnershipUnit unit) =>
        unit.Authorities.Select(a => a.County is { } county ? _geography.Authority(county)! : a).Distinct();

    private SeatHolder Fire(AreaCode area) => new(
        new()
        {
            Id = Identifier("fire", area),

            // The area still has the name of the authority that the Commissioner followed in 2018.
            Name = area == s_londonFireArea ? "London Fire Commissioner" : $"{_geography.NameOf(area)} fire and rescue authority",
            Kind = Id<OrganisationKind>.Parse("fire-and-rescue-authority"),
            Footprint = Footprint.Of(area),
        },
        IsNamed: true);

    private SeatHolder HealthPartnership(AreaCode area) => new(
        new()
        {
            Id = Identifier("health-board", area),
            Name = _geography.NameOf(area)!,
            Kind = Id<OrganisationKind>.Parse("local-health-board"),
            Footprint = Footprint.Of(area),
        },
        IsNamed: true);

    /// <summary>The one organisation of its kind.</summary>
    private SeatHolder Single(Id<OrganisationKind> kind, AreaCode area) =>
        new(
            new()
            {
                Id = Id<Organisation>.Parse(kind.Value),
                Name = facts.Edition.OrganisationKind(kind)!.Name,
                Kind = kind,
                Footprint = Footprint.Of(area),
            },
            IsNamed: true);

    private SeatHolder Placeholder(Id<OrganisationKind> kind, NamedArea area, string? name = null) => new(
        new()
        {
            Id = Identifier(kind.Value, area.Code),
            Name = $"{name ?? facts.Edition.OrganisationKind(kind)!.Name} ({area.Name})",
            Kind = kind,
            Footprint = Footprint.Of(area.Code),
            Period = area.Period,
            Provenance = Provenance.AssumedFrom(NoRegister),
        },
        IsNamed: false);
}
