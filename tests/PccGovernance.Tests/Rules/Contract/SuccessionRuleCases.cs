using PccGovernance.Reference;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on who follows the governing body (SUC).</summary>
internal static class SuccessionRuleCases
{
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly LocalDate Last = new(2028, 5, 10);
    private static readonly AreaCode Area = new("E23000020");
    private static readonly Id<Organisation> Office = new("office");
    private static readonly Id<Organisation> Council = new("council");
    private static readonly Id<Organisation> Supplier = new("supplier");

    private static readonly LocalPolicingBody Commissioner = new()
    {
        Id = new("commissioner"),
        Name = "Commissioner",
        Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
        ForceArea = Area,
        Organisation = Office,
        Period = new(new LocalDate(2012, 11, 22), null),
        KnownTo = Last,
    };

    // What an order has done: the body ends, and another governs from the day after.
    private static readonly LocalPolicingBody[] Transferred =
    [
        Commissioner with { Period = new(new LocalDate(2012, 11, 22), Last.PlusDays(1)) },
        new()
        {
            Id = new("mayor"),
            Name = "Mayor",
            Kind = LocalPolicingBodyKind.CombinedAuthorityMayor,
            ForceArea = Area,
            Period = new(Last.PlusDays(1), null),
            Instrument = new() { Text = "an order" },
        },
    ];

    private static readonly Partnership Chaired = Board("chaired", Chair(Office));

    public static RuleCase[] All { get; } =
    [
        .. Chairs,
        .. Commitments,
        .. Duties,
        .. Consultations,
        .. Announcements,
    ];

    private static IEnumerable<RuleCase> Chairs =>
    [
        Satisfied("SUC001", "somebody else chairs", static () => Of(Board("other", Member(Office), Chair(Council)))),
        Satisfied("SUC001", "another chairs beside it", static () => Of(Board("both", Chair(Office), Chair(Council)))),
        Satisfied("SUC001", "another is named to take the chair from the day after", static () =>
            Of(Board("named", Chair(Office), Chair(Council) with { Period = new(Last.PlusDays(1), null) }))),
        Satisfied("SUC001", "an order has another body follow", static () => Of(Transferred, new(), Chaired)),
        Satisfied("SUC001", "a mayor has policing by an order without an end", static () =>
            Of([Commissioner with { Kind = LocalPolicingBodyKind.CombinedAuthorityMayor, KnownTo = null }], new(), Chaired)),
        Violated("SUC001", "of a mayor the last day is on record", static () =>
            Of([Commissioner with { Kind = LocalPolicingBodyKind.CombinedAuthorityMayor, KnownTo = Last.PlusDays(-7) }], new(), Chaired),
            "succession.rule.chairs"),
        Violated("SUC001", "a mayor's office ends by record", static () => Of(
            [
                Commissioner with
                {
                    Kind = LocalPolicingBodyKind.CombinedAuthorityMayor,
                    Period = new(new LocalDate(2012, 11, 22), Last.PlusDays(1)),
                },
            ],
            new(),
            Chaired), "succession.rule.chairs"),
        Violated("SUC001", "it chairs two alone", static () => Of(Chaired, Board("more", Chair(Office), Member(Council))),
            "succession.rule.chairs"),
        Violated("SUC001", "another is named from a day too late", static () =>
            Of(Board("late", Chair(Office), Chair(Council) with { Period = new(Last.PlusDays(2), null) })), "succession.rule.chairs"),
        Violated("SUC001", "a successor is only announced", static () =>
            Of([Transferred[0], Transferred[1] with { Instrument = null }], new(), Chaired), "succession.rule.chairs"),
        Undetermined("SUC001", "no chair is on record", static () => Of(Board("unknown", Member(Office))),
            "succession.rule.chairs-not-known"),
        Undetermined("SUC001", "the last day is not on record", static () =>
            Of([Commissioner with { Kind = LocalPolicingBodyKind.Unknown, KnownTo = null }], new(), Chaired),
            "succession.rule.last-day-not-known"),
        Undetermined("SUC001", "which organisation sits for it is not on record", static () =>
            Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = [Commissioner with { Organisation = null }] }),
            "succession.rule.office-not-known"),
        Boundary("SUC001", "as many days before the last as are looked ahead", static () =>
            Of([Commissioner with { KnownTo = Day.PlusDays(730) }], new(), Chaired), "succession.rule.chairs"),
        Boundary("SUC001", "a day more", static () => Of([Commissioner with { KnownTo = Day.PlusDays(731) }], new(), Chaired)),
        Boundary("SUC001", "the last day itself", static () => Of([Commissioner with { KnownTo = Day }], new(), Chaired),
            "succession.rule.chairs"),
        Boundary("SUC001", "the day after the last that is known", static () =>
            Of([Commissioner with { KnownTo = Day.PlusDays(-1) }], new(), Chaired), "succession.rule.last-day-not-known"),
    ];

    private static IEnumerable<RuleCase> Commitments =>
    [
        Satisfied("SUC002", "a contract that ends before", static () => Of(Contract(Last.PlusDays(-30)))),
        Satisfied("SUC002", "a contract that somebody else goes on with", static () => Of(new LandscapeContents
        {
            FundingLines =
            [
                .. Contract(Last.PlusDays(90)).FundingLines,
                new()
                {
                    Id = new("next"), Name = "Next", Kind = FundingKind.Contract, Payer = Council, Recipient = Supplier,
                    Follows = new("contract"),
                },
            ],
        })),
        Satisfied("SUC002", "an order has another body follow", static () => Of(Transferred, Contract(Last.PlusDays(90)), Chaired)),
        Violated("SUC002", "a contract", static () => Of(Contract(Last.PlusDays(90))), "succession.rule.commitments"),
        Violated("SUC002", "a plan, a strategy of its own and an agreement", static () => Of(new LandscapeContents
        {
            PoliceAndCrimePlans = [new() { Id = new("plan"), Name = "Plan", ForceArea = Area, Period = Until(new(2029, 4, 1)) }],
            Strategies = [new() { Id = new("own"), Name = "Own", OwnerOrganisation = Office, Period = Until(new(2030, 1, 1)) }],
            Agreements = [new() { Id = new("data"), Name = "Data", Parties = [Office, Council], Period = Until(new(2029, 1, 1)) }],
        }), "succession.rule.commitments"),
        Undetermined("SUC002", "an agreement without an end", static () => Of(new LandscapeContents
        {
            Agreements = [new() { Id = new("data"), Name = "Data", Parties = [Office, Council] }],
        }), "succession.rule.commitments-end-not-known"),
        Undetermined("SUC002", "a grant to somebody who is not on record", static () =>
            Of(Money(FundingKind.Grant, Council, null)), "succession.rule.commitments-party-not-known"),
        Undetermined("SUC002", "its money of which nobody says what it is", static () =>
            Of(Money(FundingKind.Unknown, Office, Supplier)), "succession.rule.commitments-party-not-known"),
        Undetermined("SUC002", "a contract that somebody goes on with who is not on record", static () => Of(new LandscapeContents
        {
            FundingLines =
            [
                .. Contract(Last.PlusDays(90)).FundingLines,
                new() { Id = new("next"), Name = "Next", Kind = FundingKind.Contract, Recipient = Supplier, Follows = new("contract") },
            ],
        }), RuleCase.Any),
        Satisfied("SUC002", "money between others", static () => Of(Money(FundingKind.Unknown, Council, Supplier))),
        Boundary("SUC002", "a contract of which the last day is the body's", static () => Of(Contract(Last.PlusDays(1)))),
        Boundary("SUC002", "a day more", static () => Of(Contract(Last.PlusDays(2))), "succession.rule.commitments"),
    ];

    private static IEnumerable<RuleCase> Duties =>
    [
        Satisfied("SUC003", "another board discharges it too", static () =>
            Of(Chaired, Board("other", Chair(Council)))),
        Violated("SUC003", "it is discharged there alone", static () => Of(Chaired), "succession.rule.duties"),
        Undetermined("SUC003", "of the other board no chair is on record", static () => Of(Chaired, Board("other", Member(Office))),
            "succession.rule.duties-not-known"),
        Boundary("SUC003", "another board discharges it on a part of the ground", static () =>
            Of(Chaired, Board("other", Chair(Council)) with { Footprint = Footprint.Of(new AreaCode("E07000136")) }),
            "succession.rule.duties"),
        Boundary("SUC003", "another board discharges it on more than the ground", static () =>
            Of(Chaired, Board("other", Chair(Council)) with { Footprint = Footprint.Of(AreaCode.England) })),
    ];

    private static IEnumerable<RuleCase> Consultations =>
    [
        Satisfied("SUC004", "others were consulted", static () => Of(Consulted(Last.PlusDays(90), Council))),
        Satisfied("SUC004", "it was known not to be consulted", static () => Of(Consulted(Last.PlusDays(90), Office, isDone: false))),
        Violated("SUC004", "it was consulted", static () => Of(Consulted(Last.PlusDays(90), Office)), "succession.rule.consulted"),
        Violated("SUC004", "the body of the area was, by its kind", static () => Of(Consulted(Last.PlusDays(90), null)),
            "succession.rule.consulted"),
        Undetermined("SUC004", "until when the strategy holds is not on record", static () => Of(Consulted(null, Office)),
            "succession.rule.consulted-end-not-known"),
        Boundary("SUC004", "a strategy that ends on its last day", static () => Of(Consulted(Last.PlusDays(1), Office))),
        Boundary("SUC004", "a day more", static () => Of(Consulted(Last.PlusDays(2), Office)), "succession.rule.consulted"),
    ];

    private static IEnumerable<RuleCase> Announcements =>
    [
        Satisfied("SUC005", "an order has it follow", static () => Of(Transferred, new(), Chaired)),
        Violated("SUC005", "no order is on record", static () => Of([Transferred[0], Transferred[1] with { Instrument = null }], new(), Chaired),
            "succession.rule.announced-as-law"),
        Undetermined("SUC005", "it begins in a month that is not over", static () => Of(
            [
                Commissioner with { Period = EffectivePeriod.Between(null, PartialDate.Parse("2026-11")) },
                Transferred[1] with { Instrument = null, Period = EffectivePeriod.Between(PartialDate.Parse("2026-11"), null) },
            ], new(), Chaired), "succession.rule.begins-in-part"),
        Boundary("SUC005", "it governs from the day", static () => Of(Following(Day), new(), Chaired)),
        Boundary("SUC005", "it governs from the day after", static () => Of(Following(Day.PlusDays(1)), new(), Chaired),
            "succession.rule.announced-as-law"),
    ];

    private static LocalPolicingBody[] Following(LocalDate from) =>
    [
        Commissioner with { Period = new(new LocalDate(2012, 11, 22), from) },
        Transferred[1] with { Instrument = null, Period = new(from, null) },
    ];

    private static Landscape Of(params Partnership[] boards) => Of([Commissioner], new(), boards);

    private static Landscape Of(LandscapeContents rest) => Of([Commissioner], rest, Chaired);

    private static Landscape Of(LocalPolicingBody[] bodies, LandscapeContents rest, params Partnership[] boards) =>
        Landscape.Create(EnglandAndWales.Edition, rest with
        {
            Organisations =
            [
                new() { Id = Office, Name = "Office", Kind = new("local-policing-body"), Footprint = Footprint.Of(Area) },
                new() { Id = Council, Name = "Council" },
                new() { Id = Supplier, Name = "Supplier" },
            ],
            LocalPolicingBodies = [.. bodies],
            Partnerships = [.. boards],
        });

    private static Partnership Board(string id, params Seat[] seats) => new()
    {
        Id = new(id),
        Name = id,
        Footprint = Footprint.Of(Area),
        Duties = [new("serious-violence-duty")],
        Seats = [.. seats],
    };

    private static Seat Chair(Id<Organisation> organisation) => new() { Organisation = organisation, Role = SeatRole.Chair };

    private static Seat Member(Id<Organisation> organisation) => new() { Organisation = organisation, Role = SeatRole.Member };

    private static EffectivePeriod Until(LocalDate end) => new(new LocalDate(2025, 1, 1), end);

    private static LandscapeContents Contract(LocalDate end) => new()
    {
        FundingLines =
        [
            new()
            {
                Id = new("contract"),
                Name = "Contract",
                Kind = FundingKind.Contract,
                Payer = Office,
                Period = Until(end),
            },
        ],
    };

    private static LandscapeContents Money(FundingKind kind, Id<Organisation>? payer, Id<Organisation>? recipient) => new()
    {
        FundingLines = [new() { Id = new("money"), Name = "Money", Kind = kind, Payer = payer, Recipient = recipient }],
    };

    /// <summary>A strategy of the council; without an organisation it was the body of the area that was consulted.</summary>
    private static LandscapeContents Consulted(LocalDate? end, Id<Organisation>? organisation, bool isDone = true) => new()
    {
        Filings =
        [
            new()
            {
                Id = new("strategy"),
                Kind = "serious-violence-strategy",
                Name = "Strategy",
                Footprint = Footprint.Of(Area),
                Organisation = Council,
                Covers = end is { } last ? Until(last) : EffectivePeriod.Always,
                Steps =
                [
                    new()
                    {
                        Kind = "consulted",
                        IsDone = isDone,
                        Organisations = organisation is { } known ? [known] : [],
                        With = organisation is null ? ["local-policing-body"] : [],
                    },
                ],
            },
        ],
    };
}
