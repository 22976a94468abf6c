namespace PccGovernance.Reference;

/// <summary>
/// Says which organisations take the seats of a kind of member on the ground of a board. Each is made once, however many boards it sits on.
/// </summary>
/// <param name="facts">The facts.</param>
internal sealed class SeatHolders(ReferenceFacts facts)
{
    private const string NoRegister = "The edition has no register of these organisations: this one stands for whoever holds the place.";

    private static readonly AreaCode s_london = AreaCode.Parse("E12000007");
    private static readonly AreaCode s_londonFireArea = AreaCode.Parse("E31000046");

    private readonly Geography _geography = facts.Edition.Geography;
    private readonly Dictionary<Id<Organisation>, int> _numbers = [];
    private readonly Dictionary<object, SeatHolder> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AreaCode, SeatHolder> _fire = [];
    private readonly Dictionary<AreaCode, SeatHolder> _healthBoards = [];
    private readonly Dictionary<(Id<OrganisationKind> Kind, AreaCode Area), SeatHolder> _single = [];
    private readonly Dictionary<
        (Id<OrganisationKind> Kind, AreaCode Area),
        (NamedArea Area, string? Name, SeatHolder Holder)> _placeholders = [];

    private readonly Dictionary<LocalAuthority, NamedArea> _areas = new(ReferenceEqualityComparer.Instance);

    /// <summary>The holders for one kind of member.</summary>
    /// <param name="kind">The kind of member, as the law or usual practice names it.</param>
    /// <param name="seats">Who takes its seats: the word of <see cref="ReferenceFacts.SeatsOf"/>.</param>
    /// <param name="unit">The ground.</param>
    /// <param name="byLaw">Whether the law makes it a member: on boards of a whole force area every council is then one, else those with
    /// social services.</param>
    public IEnumerable<SeatHolder> Of(Id<OrganisationKind> kind, string? seats, PartnershipUnit unit, bool byLaw) => seats switch
    {
        SeatWords.Forces => Forces(unit),
        SeatWords.PolicingBodies => Bodies(unit),
        "forces-and-policing-bodies" => Forces(unit).Concat(Bodies(unit)),

        // The law asks for policing or criminal justice; that it is the police is a guess.
        "perhaps-forces" => Forces(unit).Select(static holder => holder with { IsNamed = false }),
        SeatWords.Councils => LocalAuthorities(unit, byLaw),
        "counties" => unit
            .Authorities.Select(static a => a.County)
            .OfType<AreaCode>()
            .Distinct()
            .Select(code => Council(_geography.Authority(code)!)),
        SeatWords.Districts => [Placeholder(kind, Area(UpperTiers(unit).First()), "District councils")],
        SeatWords.UpperTiers or SeatWords.Beside => UpperTiers(unit).Select(Council),
        "one-for-each-upper-tier" => UpperTiers(unit).Select(authority => Placeholder(kind, Area(authority))),
        SeatWords.FireAreas => unit.Authorities.Select(static a => a.FireArea).OfType<AreaCode>().Distinct().Select(Fire),
        SeatWords.HealthBoards => unit
            .Authorities.Select(static a => a.LocalHealthBoard)
            .OfType<AreaCode>()
            .Distinct()
            .Select(HealthPartnership),
        "one-of-england" => [Single(kind, AreaCode.England)],

        // Usual practice names it without a country, but its roads are English.
        "one-of-england-alone" => unit.ForceAreas[0].IsInWales ? [] : [Single(kind, AreaCode.England)],
        "one-of-wales" => [Single(kind, AreaCode.Wales)],
        "one-of-both" => [Single(kind, AreaCode.EnglandAndWales)],
        "one-of-london" => [Single(kind, s_london)],
        _ => [Placeholder(kind, unit.PlaceholderArea)],
    };

    /// <summary>The organisation that sits for a local policing body: it lives as long as the body.</summary>
    public SeatHolder HolderOf(LocalPolicingBody body) =>
        _named.TryGetValue(body, out SeatHolder known) ? known : _named[body] = Named(new()
        {
            Id = Id<Organisation>.Parse(body.Id.Value),
            Name = body.Name,
            Kind = facts.KindSeatedBy(SeatWords.PolicingBodies),
            Footprint = Footprint.Of(body.ForceArea),
            Period = body.Period,
            Provenance = body.Provenance,
        });

    private SeatHolder Named(Organisation organisation) => new(Seated(organisation), IsNamed: true);

    private SeatedOrganisation Seated(Organisation organisation)
    {
        if (!_numbers.TryGetValue(organisation.Id, out int number))
        {
            _numbers.Add(organisation.Id, number = _numbers.Count);
        }

        return new(organisation, number);
    }

    private IEnumerable<SeatHolder> Forces(PartnershipUnit unit) => unit.ForceAreas.Select(Force);

    private SeatHolder Force(ForceArea area) => _named.TryGetValue(area, out SeatHolder known) ? known : _named[area] = Named(new()
    {
        Id = Id<Organisation>.Parse($"force.{area.PoliceUkId}"),
        Name = area.ForceName,
        Kind = facts.KindSeatedBy(SeatWords.Forces),
        Footprint = Footprint.Of(area.Code),
    });

    private SeatHolder Council(LocalAuthority authority) =>
        _named.TryGetValue(authority, out SeatHolder known) ? known : _named[authority] = Named(new()
        {
            Id = Identifier("council", authority.Code),
            Name = authority.CouncilName,
            Kind = facts.KindSeatedBy(authority.IsDistrict ? SeatWords.Districts : SeatWords.UpperTiers),
            Footprint = Footprint.Of(authority.Code),
            Period = authority.Period,
        });

    private NamedArea Area(LocalAuthority authority) => _areas.TryGetValue(authority, out NamedArea? known) ? known : _areas[authority] =
        new() { Code = authority.Code, Name = AreaNames.InUsualOrder(authority.Name), Period = authority.Period };

    private static Id<Organisation> Identifier(string what, AreaCode area) =>
        Id<Organisation>.Parse($"{what}.{area.ToString().ToLowerInvariant()}");

    private IEnumerable<SeatHolder> Bodies(PartnershipUnit unit) => facts.LocalPolicingBodies
        .Where(body => unit.ForceAreas.Any(area => area.Code == body.ForceArea))
        .Select(HolderOf);

    private IEnumerable<SeatHolder> LocalAuthorities(PartnershipUnit unit, bool byLaw) => unit.Level switch
    {
        FootprintLevel.National => [Placeholder(facts.KindSeatedBy(SeatWords.Councils), unit.PlaceholderArea, "Local authorities")],
        FootprintLevel.UpperTier => UpperTiers(unit).Select(Council),
        FootprintLevel.ForceArea when byLaw => unit.Authorities.Concat(UpperTiers(unit)).Select(Council),
        FootprintLevel.ForceArea => UpperTiers(unit).Select(Council),
        _ => unit.Authorities.Select(Council),
    };

    private IEnumerable<LocalAuthority> UpperTiers(PartnershipUnit unit) => unit
        .Authorities.Select(a => a.County is { } county ? _geography.Authority(county)! : a)
        .DistinctBy(static authority => authority.Code);

    private SeatHolder Fire(AreaCode area) => _fire.TryGetValue(area, out SeatHolder known) ? known : _fire[area] = Named(new()
    {
        Id = Identifier("fire", area),

        // The area still has the name of the authority that the Commissioner followed in 2018.
        Name = area == s_londonFireArea ? "London Fire Commissioner" : $"{_geography.NameOf(area)} fire and rescue authority",
        Kind = facts.KindSeatedBy(SeatWords.FireAreas),
        Footprint = Footprint.Of(area),
    });

    private SeatHolder HealthPartnership(AreaCode area) =>
        _healthBoards.TryGetValue(area, out SeatHolder known) ? known : _healthBoards[area] = Named(new()
        {
            Id = Identifier("health-board", area),
            Name = _geography.NameOf(area)!,
            Kind = facts.KindSeatedBy(SeatWords.HealthBoards),
            Footprint = Footprint.Of(area),
        });

    /// <summary>The one organisation of its kind.</summary>
    private SeatHolder Single(Id<OrganisationKind> kind, AreaCode area) =>
        _single.TryGetValue((kind, area), out SeatHolder known) ? known : _single[(kind, area)] = Named(new()
        {
            Id = Id<Organisation>.Parse(kind.Value),
            Name = facts.Edition.OrganisationKind(kind)!.Name,
            Kind = kind,
            Footprint = Footprint.Of(area),
        });

    private SeatHolder Placeholder(Id<OrganisationKind> kind, NamedArea area, string? name = null)
    {
        // One code may stand for areas of several names or days.
        if (_placeholders.TryGetValue((kind, area.Code), out var known)
            && known.Area == area
            && string.Equals(known.Name, name, StringComparison.Ordinal))
        {
            return known.Holder;
        }

        SeatHolder holder = new(
            Seated(
                new()
                {
                    Id = Identifier(kind.Value, area.Code),
                    Name = $"{name ?? facts.Edition.OrganisationKind(kind)!.Name} ({area.Name})",
                    Kind = kind,
                    Footprint = Footprint.Of(area.Code),
                    Period = area.Period,
                    Provenance = Provenance.AssumedFrom(NoRegister),
                }),
            IsNamed: false);
        _placeholders[(kind, area.Code)] = (area, name, holder);
        return holder;
    }
}
