using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on cost (CST).</summary>
internal static class CostRuleCases
{
    /// <summary>Pay of £50 an hour: four meetings of three hours are £600 a seat.</summary>
    private const decimal Pay = 88_200;

    private static readonly Provenance Law = Provenance.AssumedFrom("the law");

    public static RuleCase[] All { get; } =
    [
        .. new[]
        {
            RuleCase.Satisfied("CST001", "pay and meetings known", static () => Of(Board("a", Seat("o", Pay)))),
            RuleCase.None("CST001", RuleCaseKind.Violated, "a cost that is not known cannot be told"),
            RuleCase.Undetermined("CST001", "no pay known", static () => Of(Board("a", Seat("o"))), "cost.unknown"),
            RuleCase.Boundary("CST001", "one seat's pay is not known", static () =>
                Of(Board("a", Seat("o", Pay), Seat("p"))), "cost.incomplete"),

            RuleCase.Satisfied("CST002", "all recorded", static () => Of(Board("a", Seat("o", Pay)))),
            RuleCase.Violated("CST002", "all assumed", static () => Of(Assumed("a")), "cost.assumed"),
            RuleCase.Undetermined("CST002", "half assumed, and nobody may have come where all is recorded", static () =>
                Of(Board("a", Seat("o", Pay, attendance: null)), Assumed("b")), "cost.may-be-assumed"),
            RuleCase.Boundary("CST002", "a third assumed, and half where nobody came", static () =>
                Of(Board("a", Seat("o", Pay), Seat("p", Pay, attendance: null)), Assumed("b"))),
            RuleCase.Boundary("CST002", "nothing assumed, and it is not known who came", static () =>
                Of(Board("a", Seat("o", Pay, attendance: null)))),
            RuleCase.Boundary("CST002", "half assumed, which is the bound", static () => Of(Board("a", Seat("o", Pay)), Assumed("b"))),
            RuleCase.Boundary("CST002", "a penny more than half assumed", static () =>
                Of(Board("a", Seat("o", Pay)), Assumed("b", Pay + 2)), "cost.assumed"),

            RuleCase.Satisfied("CST003", "a purpose", static () => Of(Board("a", Seat("o", Pay)) with { Purpose = "To reduce harm" })),
            RuleCase.Violated("CST003", "neither purpose nor terms", static () => Of(Board("a", Seat("o", Pay))), "cost.no-purpose"),
            RuleCase.None("CST003", RuleCaseKind.Undetermined, "that a purpose is missing is what the rule finds"),
            RuleCase.Boundary("CST003", "terms of reference alone", static () =>
                Of(Board("a", Seat("o", Pay)) with { TermsOfReference = new() })),
            RuleCase.Boundary("CST003", "a cost that is assumed alone is not looked at", static () => Of(Assumed("a"))),

            RuleCase.Satisfied("CST005", "a contract that another follows", static () => Funded(Day.PlusDays(30), followed: true)),
            RuleCase.Violated("CST005", "a contract that ends next month", static () => Funded(Day.PlusDays(30)), "cost.funding-ends"),
            RuleCase.Undetermined("CST005", "no end on record", static () => Funded(null), "cost.funding-end-not-known"),
            RuleCase.Undetermined(
                "CST005",
                "no kind on record",
                static () => Funded(Day.PlusDays(30), kind: FundingKind.Unknown),
                "cost.funding-kind-not-known"),
            RuleCase.Boundary("CST005", "183 days before its end", static () => Funded(Day.PlusDays(183)), "cost.funding-ends"),
            RuleCase.Boundary("CST005", "184 days before its end", static () => Funded(Day.PlusDays(184))),
            RuleCase.Undetermined("CST005", "an end in a quarter of which some days are beyond the bound", static () =>
                FundedTo(EffectivePeriod.Between(null, PartialDate.Parse("2025-q4"))), "cost.funding-end-in-part"),
            RuleCase.Violated("CST005", "an end in a month before the bound", static () =>
                FundedTo(EffectivePeriod.Between(null, PartialDate.Parse("2025-11"))),
                "cost.funding-ends"),

            RuleCase.None("CST004", RuleCaseKind.Satisfied, "a merger that costs more than it frees is tested with the costing of mergers"),
            RuleCase.Violated("CST004", "two boards of the same people, paid", static () => Clustered(Pay, null), "cost.merger-frees"),
            RuleCase.Undetermined("CST004", "their pay is not known", static () => Clustered(null, null), "cost.merger-unknown"),
            RuleCase.Boundary("CST004", "only a free venue is known", static () => Clustered(null, Money.Zero), "cost.merger-unknown"),
        }.Select(static row => row with
        {
            Day = Day,
            Options = new ReviewOptions { Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly } },
        }),
    ];

    private static Partnership Assumed(string id, decimal pay = Pay)
    {
        Partnership board = Board(id, Seat("o") with { Pay = PayBand.Of(pay) with { Provenance = Law }, Provenance = Law });
        return board with { Provenance = Law, Meetings = board.Meetings! with { Provenance = Law } };
    }

    private static Landscape Clustered(decimal? pay, Money? venue)
    {
        string[] both = ["a", "b", "c", "d"];
        return new LandscapeBuilder(EnglandAndWales.Edition)
            .Add([.. both.Append("e").Append("f").Select(static id => new Organisation { Id = new(id), Name = id })])
            .Add(new Theme { Id = new("violence"), Name = "Violence" })
            .Add(Table("one", "e"), Table("two", "f"))
            .Build();

        Partnership Table(string id, string other) =>
            Board(id, [.. both.Append(other).Select(organisation => Seat(organisation, pay))]) with
            {
                Themes = [new("violence"), new("asb")],
                Footprint = Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code),
                Function = PartnershipFunction.Partnership,
                Support = venue is { } price ? new() { VenuePerMeeting = price } : null,
            };
    }

    private static Landscape FundedTo(EffectivePeriod period) =>
        Landscape.Create(
            EnglandAndWales.Edition,
            new() { FundingLines = [new() { Id = new("contract"), Name = "Contract", Kind = FundingKind.Contract, Period = period }] });

    private static Landscape Funded(LocalDate? end, bool followed = false, FundingKind kind = FundingKind.Contract)
    {
        FundingLine line = new() { Id = new("contract"), Name = "Contract", Kind = kind, Period = new(null, end) };
        return Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                FundingLines = followed
                ? [line, new() { Id = new("next"), Name = "Next", Kind = FundingKind.Budget, Follows = line.Id, Period = new(end) }]
                : [line]
            });
    }
}
