using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;

namespace PccGovernance.Tests.Duplication;

/// <summary>A small edition with real areas of England and Wales, and short ways to write boards.</summary>
internal static class TestWorld
{
    public const string CombiningPower = "Crime and Disorder Act 1998 s.5A";

    public static LocalDate Today { get; } = new(2026, 11, 21);

    public static AreaCode LincolnshireForce { get; } = new("E23000020");

    public static AreaCode Lincolnshire { get; } = new("E10000019");

    public static AreaCode Gwent { get; } = new("W15000002");

    public static AreaCode Boston { get; } = new("E07000136");

    public static AreaCode EastLindsey { get; } = new("E07000137");

    public static AreaCode Lincoln { get; } = new("E07000138");

    public static AreaCode Newport { get; } = new("W06000022");

    public static AreaCode Torfaen { get; } = new("W06000020");

    public static AreaCode Caerphilly { get; } = new("W06000018");

    /// <summary>The seven districts of Lincolnshire.</summary>
    public static AreaCode[] Districts { get; } = [.. Enumerable.Range(136, 7).Select(n => new AreaCode($"E07000{n}"))];

    public static Geography Geography { get; } = new(
        [
            Force("E23000020", "Lincolnshire", AreaCode.England),
            Force("W15000002", "Gwent", AreaCode.Wales),
        ],
        [
            Authority(Lincolnshire, "Lincolnshire", LocalAuthorityType.County, AreaCode.England, LincolnshireForce),
            .. Districts.Select(code =>
                Authority(code, code.ToString(), LocalAuthorityType.NonMetropolitanDistrict, AreaCode.England, LincolnshireForce,
                    Lincolnshire)),
            .. new[] { Newport, Torfaen, Caerphilly }
            .Select(code => Authority(code, code.ToString(), LocalAuthorityType.WelshUnitary, AreaCode.Wales, Gwent)),
        ],
        [],
        []);

    public static ReferenceEdition Edition { get; } = new(
        new("test"),
        Geography,
        new[] { "police", "council", "fire", "probation", "health", "voluntary" }
            .Select(id => new OrganisationKind { Id = new(id), Name = id, Sector = Sector.Other }),
        [
            new()
            {
                Id = new("csp"),
                Name = "Community Safety Partnership",
                Function = PartnershipFunction.Partnership,
                IsStatutory = true,
                EnactingProvision = new() { Text = "Crime and Disorder Act 1998 ss.5-6" },
                StatutoryMembers = [new() { Kind = new("police") }, new() { Kind = new("fire") }, new() { Kind = new("council") }],
                UsualTier = PartnershipTier.Tactical,
                UsualThemes = [new("crime-reduction")],
                Duties = [new("crime-strategy")],
                CombiningPower = new() { Text = CombiningPower, Extent = LegalExtent.England },
                CombiningConditions =
                    [new() { Text = "every responsible authority must agree" }, new() { Text = "the local policing body decides" }],
            },
            new()
            {
                Id = new("strategy-group"),
                Name = "County strategy group",
                Function = PartnershipFunction.Partnership,
                UsualTier = PartnershipTier.Strategic,
                Coordinates = [new("csp")],
            },
            new() { Id = new("panel"), Name = "Police and Crime Panel", Function = PartnershipFunction.Oversight },
            new() { Id = new("board"), Name = "Board", Function = PartnershipFunction.Partnership },
            new() { Id = new("conference"), Name = "Case conference", Function = PartnershipFunction.Casework },
        ],
        Enumerable.Range(0, 12).Select(n => $"duty-{n}").Append("crime-strategy").Select(id => new Duty { Id = new(id), Name = id }),
        new(Enumerable.Range(0, 12)
            .Select(n => $"theme-{n}")
            .Append("crime-reduction")
            .Select(id => new Theme { Id = new(id), Name = id })));

    /// <summary>A partnership board of all Lincolnshire with these organisations, themes and duties.</summary>
    public static Partnership Board(string id, string[] organisations, string[] themes, string[]? duties = null) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = new("board"),
            Footprint = Footprint.Of(LincolnshireForce),
            Seats = Seats(organisations),
            Themes = themes.Select(theme => new Id<Theme>(theme)).ToValueList(),
            Duties = (duties ?? []).Select(duty => new Id<Duty>(duty)).ToValueList(),
        };

    /// <summary>Seats of organisations; <c>police/alex</c> names a person.</summary>
    public static ValueList<Seat> Seats(params string[] seats) => seats.Select(Seat).ToValueList();

    public static Partnership Csp(string id, AreaCode area, params string[] organisations) =>
        new() { Id = new(id), Name = id, Kind = new("csp"), Footprint = Footprint.Of(area), Seats = Seats(organisations) };

    /// <summary>A landscape of these boards with every organisation, post and person that they name.</summary>
    public static Landscape Of(params IEnumerable<Partnership> boards) => With(null, boards);

    /// <summary>The same with one more kind of partnership, or another form of one of the edition's.</summary>
    public static Landscape With(PartnershipKind? ownKind, params IEnumerable<Partnership> boards)
    {
        Partnership[] all = [.. boards];
        Seat[] seats = [.. all.SelectMany(board => board.Seats)];
        string[] kinds = [.. Edition.OrganisationKinds.Select(kind => kind.Id.Value)];
        return Landscape.Create(Edition, new()
        {
            PartnershipKinds = ownKind is null ? [] : [ownKind],
            Partnerships = [.. all],
            Organisations = seats.Select(seat => seat.Organisation).Distinct()
                .Select(id => new Organisation
                {
                    Id = id,
                    Name = id.Value,
                    Kind = kinds.Where(kind => id.Value.StartsWith(kind, StringComparison.Ordinal))
                        .Select(kind => (Id<OrganisationKind>?)new(kind))
                        .FirstOrDefault(),
                })
                .ToValueList(),
            People = seats.Select(seat => seat.Person).OfType<Id<Person>>().Distinct().Select(id => new Person { Id = id }).ToValueList(),
            Posts = seats.Where(static seat => seat.Post is not null).DistinctBy(static seat => seat.Post)
                .Select(static seat => new Post { Id = seat.Post!.Value, Organisation = seat.Organisation, Title = seat.Post.Value.Value })
                .ToValueList(),
        });
    }

    public static DuplicationReport Analyse(params IEnumerable<Partnership> boards) =>
        Heard.Analyse(Of(boards), Today, SmallTables);

    /// <summary>The defaults, but that two bodies are table enough: most examples have few.</summary>
    public static DuplicationOptions SmallTables { get; } = new() { SmallestTable = 1 };

    private static Seat Seat(string text) =>
        text.Split('/') is [var organisation, var person]
            ? new() { Organisation = new(organisation), Person = new(person) }
            : new() { Organisation = new(text) };

    private static ForceArea Force(string code, string name, AreaCode country) =>
        new() { Code = new(code), Name = name, ForceName = $"{name} Police", PoliceUkId = name, Country = country };

    private static LocalAuthority Authority(
        AreaCode code, string name, LocalAuthorityType type, AreaCode country, AreaCode force, AreaCode? county = null) =>
        new() { Code = code, Name = name, CouncilName = name, Type = type, Country = country, ForceArea = force, County = county };
}
