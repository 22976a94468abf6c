using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// A record of one force area on a day, for what holds of all records: those of the examples, and some that hold every kind of fact.
/// </summary>
internal sealed record StatuteRecord
{
    private static readonly AreaCode Lincolnshire = new("E23000020");

    public required string Name { get; init; }

    public required LandscapeContents Contents { get; init; }

    public required LocalDate Day { get; init; }

    private StatuteReport? Before { get; set; }

    public static IEnumerable<StatuteRecord> All =>
    [
        .. StatuteExample.All.Select(static example => new StatuteRecord
        {
            Name = example.ToString(),
            Contents = example.Contents,
            Day = example.Day,
        }),
        new() { Name = "a plan issued by its holder", Contents = Plan(OfficeCapacity.Holder), Day = new(2026, 11, 21) },
        new() { Name = "a plan issued by whoever acted", Contents = Plan(OfficeCapacity.Acting), Day = new(2026, 11, 21) },
        new() { Name = "agreements and signatories", Contents = Agreements(), Day = new(2026, 11, 21) },
        new() { Name = "a combination that leaves out a council", Contents = Agreements(leavesOut: true), Day = new(2026, 11, 21) },
    ];

    public StatuteReport Report(LandscapeContents contents) =>
        StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), Day, new());

    /// <summary>What was met and is broken, or was broken and is met, where facts were taken out.</summary>
    public string[] Turned(LandscapeContents less)
    {
        Before ??= Report(Contents);
        if (Landscape.TryCreate(EnglandAndWales.Edition, less).Landscape is not { } landscape)
        {
            return [];
        }

        Dictionary<object, StatutoryVerdict> before = Keyed(Before).ToDictionary(static row => row.Key, static row => row.Outcome.Verdict);
        return
        [
            .. Keyed(StatuteAnalysis.Analyse(landscape, Day, new()))
                .Where(row => before.TryGetValue(row.Key, out StatutoryVerdict verdict)
                    && (verdict, row.Outcome.Verdict) is (StatutoryVerdict.Met, StatutoryVerdict.NotMet)
                        or (StatutoryVerdict.NotMet, StatutoryVerdict.Met))
                .Select(static row => $"{row.Outcome.Requirement} is {row.Outcome.Verdict}, {row.Outcome.Reason}"),
        ];
    }

    /// <summary>The outcomes by what they are of; periods that overlap on a day, as those of licensing, in their order.</summary>
    private static IEnumerable<(object Key, StatutoryOutcome Outcome)> Keyed(StatuteReport report) =>
        report.Outcomes
            .GroupBy(static one => (one.Requirement, one.Subject, one.Filing, one.Election, one.FinancialYear))
            .SelectMany(static group => group.Select((one, place) => ((object)(group.Key, place), one)));

    private static ValueList<LocalPolicingBody> Bodies =>
        [.. EnglandAndWales.LocalPolicingBodies.Where(static body => body.ForceArea == Lincolnshire)];

    /// <summary>A Police and Crime Plan with its filing, times in office, and a panel of named members.</summary>
    private static LandscapeContents Plan(OfficeCapacity capacity) => new()
    {
        LocalPolicingBodies = Bodies,
        OfficeHolders =
        [
            new()
            {
                Id = new("holder"), Office = "Commissioner", Body = Bodies[0].Id, Capacity = capacity,
                ElectedOn = capacity == OfficeCapacity.Holder ? new LocalDate(2024, 5, 2) : null,
                Period = new(new LocalDate(2024, 5, 9), null),
            },
        ],
        PoliceAndCrimePlans =
        [
            new()
            {
                Id = new("plan"), Name = "Plan", ForceArea = Lincolnshire, IssuedOn = new(2025, 3, 10),
                Period = new(new LocalDate(2025, 3, 10), new LocalDate(2029, 4, 1)),
                Policing = "Policing", Resources = "Resources", MeansOfReporting = "Reports", MeansOfMeasuring = "Measures",
                Services = "Services", Grants = "Grants",
            },
        ],
        Filings =
        [
            new()
            {
                Id = new("steps"), Kind = "police-and-crime-plan", Plan = new("plan"),
                Steps =
                [
                    new() { Kind = "consulted", On = PartialDate.Parse("2024-09"), With = ["chief-officer-of-police", "public", "victims"] },
                    new() { Kind = "draft-sent", On = PartialDate.Parse("2024-12-12"), With = ["panel"] },
                    new() { Kind = "panel-reported", On = PartialDate.Parse("2025-02-05") },
                    new() { Kind = "responded", On = PartialDate.Parse("2025-02-18") },
                    new() { Kind = "response-published", On = PartialDate.Parse("2025-02-20") },
                    new() { Kind = "published", On = PartialDate.Parse("2025-03-10") },
                ],
                Facts = [new() { Name = "spr-considered", Holds = true }, new() { Name = "partners-priorities-considered", Holds = true }],
            },
        ],
        Panels =
        [
            new()
            {
                Id = new("panel"), Name = "Panel", ForceArea = Lincolnshire, AppointedMembers = 10, CoOptedMembers = 2,
                Members = [.. Enumerable.Range(0, 12).Select(static place => new PanelMember
                {
                    IsCoOpted = place >= 10, IsCouncillor = place < 10, IsBarred = false, Party = place < 6 ? "Conservative" : "Labour",
                    Authority = place < 10 ? Councils[place % Councils.Length] : null,
                })],
            },
        ],
    };

    private static AreaCode[] Councils { get; } =
        [.. EnglandAndWales.Geography.Authorities.Where(static one => one.ForceArea == Lincolnshire).Select(static one => one.Code)];

    /// <summary>Agreements of organisations on record, and filings that are found by their board or organisation.</summary>
    private static LandscapeContents Agreements(bool leavesOut = false)
    {
        Organisation[] organisations =
        [
            Body("council", "district-council", "E07000136"), Body("county", "county-council", "E10000019"),
            Body("force", "chief-officer-of-police", Lincolnshire.ToString()), Body("probation", "probation", Lincolnshire.ToString()),
            Body("icb", "integrated-care-board", Lincolnshire.ToString()), Body("pcc", "local-policing-body", Lincolnshire.ToString()),
        ];
        ValueList<Id<Organisation>> parties = organisations.Skip(leavesOut ? 1 : 0).Select(static one => one.Id).ToValueList();
        return new()
        {
            LocalPolicingBodies = Bodies,
            Organisations = [.. organisations],
            Partnerships =
            [
                new()
                {
                    Id = new("csp"), Name = "Partnership", Kind = new("community-safety-partnership"),
                    AlsoActsAs = [new("serious-violence-duty-partnership")], Footprint = Footprint.Of(new AreaCode("E07000136")),
                    Seats = [.. organisations.Select(static one => new Seat
                    {
                        Organisation = one.Id, Role = one.Id.Value is "council" ? SeatRole.Chair : SeatRole.Member,
                    })],
                },
            ],
            Agreements =
            [
                new()
                {
                    Id = new("regional-unit"),
                    Name = "Unit",
                    Kind = AgreementKind.Collaboration,
                    Parties = parties,
                    AgreedOn = PartialDate.Parse("2025-01-01"),
                    Period = new(new LocalDate(2025, 1, 1), null),
                },
                new()
                {
                    Id = new("sharing"),
                    Name = "Protocol",
                    Kind = AgreementKind.DataSharing,
                    Parties = parties,
                    Partnerships = [new("csp")],
                    Period = new(new LocalDate(2025, 1, 1), null),
                },
            ],
            Filings =
            [
                new()
                {
                    Id = new("combination"),
                    Kind = "combination-agreement",
                    Partnership = new("csp"),
                    IsComplete = true,
                    Steps =
                    [
                        new()
                        {
                            Kind = "signed",
                            On = PartialDate.Parse("2026-02-01"),
                            Organisations = parties,
                        },
                    ],
                    Facts =
                    [
                        new() { Name = "in-writing", Holds = true },
                        new() { Name = "every-responsible-authority-signed", Holds = true },
                        new() { Name = "purpose-recorded", Holds = true },
                    ],
                },
                new()
                {
                    Id = new("posts"), Kind = "office-posts", Organisation = new("pcc"),
                    Facts = [new() { Name = "chief-executive", Holds = true }, new() { Name = "chief-finance-officer", Holds = true }],
                },
            ],
        };
    }

    private static Organisation Body(string id, string kind, string area) =>
        new() { Id = new(id), Name = id, Kind = new(kind), Footprint = Footprint.Of(new AreaCode(area)) };
}
