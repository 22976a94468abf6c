using PccGovernance.Reference;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on money on record (CST006 to CST009).</summary>
internal static class FundingRuleCases
{
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly FundingLine Contract = Line("contract", FundingKind.Contract) with { Amount = new(1_000) };
    private static readonly FundingLine Saving = Line("saving", FundingKind.Saving) with
    {
        Name = "Fewer meetings",
        Payer = new("office"),
        Amount = new(5_000),
    };

    public static RuleCase[] All { get; } =
    [
        Satisfied("CST006", "ended and reviewed", static () =>
            Of(Contract with { Stage = CommissioningStage.Review, Period = new(null, Day.PlusDays(-1)) })),
        Violated("CST006", "ended and delivered", static () =>
            Of(Contract with { Stage = CommissioningStage.Do, Period = new(null, Day.PlusDays(-1)) }), "cost.ended-and-running"),
        Violated("CST006", "a contract paid from a grant that ended", static () =>
            Of(Line("grant", FundingKind.Grant) with { Period = new(null, new(2026, 4, 1)) }, Contract with { PartOf = new("grant") }),
            "cost.ended-and-paid-from"),
        Undetermined("CST006", "ended in a month that is not over, and delivered", static () =>
            Of(Contract with { Stage = CommissioningStage.Do, Period = EffectivePeriod.Between(null, PartialDate.Parse("2026-11")) }),
            "cost.ended-and-running"),
        Undetermined("CST006", "ended and delivered, and of no known kind", static () =>
            Of(Contract with { Kind = FundingKind.Unknown, Stage = CommissioningStage.Do, Period = new(null, Day) }),
            "cost.ended-kind-not-known"),
        Undetermined("CST006", "ended, and whether it is delivered is not on record", static () =>
            Of(Contract with { Period = new(null, Day) }, Contract with { Id = new("other"), Period = new(null, Day) }),
            "cost.ended-stage-not-known"),
        Boundary("CST006", "delivered on its last day", static () =>
            Of(Contract with { Stage = CommissioningStage.Do, Period = new(null, Day.PlusDays(1)) })),
        Boundary("CST006", "delivered the day after its last day", static () =>
            Of(Contract with { Stage = CommissioningStage.Do, Period = new(null, Day) }), "cost.ended-and-running"),

        Satisfied("CST007", "one saving", static () => Of(Saving)),
        Satisfied("CST007", "one that is part of the other", static () =>
            Of(Saving, Saving with { Id = new("other"), PartOf = Saving.Id })),
        Satisfied("CST007", "two bodies save alike", static () => Of(Saving, Saving with { Id = new("other"), Payer = new("council") })),
        Violated("CST007", "one name twice", static () =>
            Of(Saving, Saving with { Id = new("other"), Name = "FEWER  meetings." }), "cost.saving-twice-by-name"),
        Undetermined("CST007", "one name, and who saves is not known", static () =>
            Of(Saving, Saving with { Id = new("other"), Payer = null }), "cost.saving-twice-by-name"),
        Undetermined("CST007", "one name, and what the other is nobody says", static () =>
            Of(Saving, Saving with { Id = new("other"), Kind = FundingKind.Unknown }), "cost.saving-twice-kind-not-known"),
        Satisfied("CST007", "one name, and the other is a grant", static () =>
            Of(Saving, Saving with { Id = new("other"), Kind = FundingKind.Grant })),
        Undetermined("CST007", "one amount on one board", static () =>
            Of(OnBoard(Saving), OnBoard(Saving) with { Id = new("other"), Name = "Shorter papers" }), "cost.saving-twice-by-amount"),
        Boundary("CST007", "the second begins on the day on which the first ends", static () =>
            Of(Saving with { Period = new(null, Day) }, Saving with { Id = new("other"), Period = new(Day) })),
        Boundary("CST007", "they have one day in common", static () =>
            Of(Saving with { Period = new(null, Day.PlusDays(1)) }, Saving with { Id = new("other"), Period = new(Day) }),
            "cost.saving-twice-by-name"),

        Satisfied("CST008", "parts within the budget", static () => Of(Budget(1_001), Part("one", 400), Part("two", 600))),
        Satisfied("CST008", "a saving within a budget is not paid from it", static () =>
            Of(Budget(1_000), Part("one", 400), Saving with { PartOf = new("budget") })),
        Violated("CST008", "parts beyond the budget", static () => Of(Budget(900), Part("one", 400), Part("two", 600)),
            "cost.parts-exceed"),
        Violated("CST008", "parts beyond it whatever another comes to", static () =>
            Of(Budget(300), Part("one", 400), Part("two", null)), "cost.parts-exceed"),
        Undetermined("CST008", "a part of unknown amount", static () => Of(Budget(900), Part("one", 400), Part("two", null)),
            "cost.parts-not-known"),
        Undetermined("CST008", "beyond the budget with a part of no known kind", static () =>
            Of(Budget(900), Part("one", 400), Part("two", 600) with { Kind = FundingKind.Unknown }), "cost.parts-may-exceed"),
        Undetermined("CST008", "savings beyond what is of no known kind", static () =>
            Of(Budget(900) with { Kind = FundingKind.Unknown }, Saving with { PartOf = new("budget") }), "cost.parts-may-exceed"),
        Undetermined("CST008", "a budget of unknown amount", static () => Of(Budget(null), Part("one", 400)), "cost.parts-not-known"),
        Boundary("CST008", "parts that come to the budget", static () => Of(Budget(1_000), Part("one", 400), Part("two", 600))),

        Satisfied("CST009", "half of it spent", static () => Of(Contract with { Actual = new(500) })),
        Satisfied("CST009", "a saving that was exceeded", static () => Of(Contract with { Actual = new(500) }, Saving with { Actual = new(6_000) })),
        Satisfied("CST009", "one to come of which nothing is spent", static () =>
            Of(Contract with { Actual = new(500) }, Contract with { Id = new("next"), Period = new(Day.PlusDays(1)) })),
        Undetermined("CST009", "two that run, of which nobody knows yet what was spent", static () =>
            Of(Contract, Contract with { Id = new("other") }), "cost.spending-so-far-not-known"),
        Undetermined("CST009", "more than there was, of no known kind", static () =>
            Of(Contract with { Kind = FundingKind.Unknown, Actual = new(1_001) }), "cost.overspent-if-spent"),
        Violated("CST009", "more spent than there was", static () => Of(Contract with { Actual = new(1_000.01m) }), "cost.overspent"),
        Undetermined("CST009", "spent of an unknown amount", static () =>
            Of(Contract with { Amount = null, Actual = new(500) }), "cost.amount-not-known"),
        Undetermined("CST009", "ended, and what was spent is not on record", static () =>
            Of(Contract with { Period = new(null, Day) }), "cost.spending-not-known"),
        Boundary("CST009", "all of it spent", static () => Of(Contract with { Actual = new(1_000) })),
        Boundary("CST009", "ends in a month that is not over", static () =>
            Of(Contract with { Period = EffectivePeriod.Between(null, PartialDate.Parse("2026-11")) }),
            "cost.spending-so-far-not-known"),
    ];

    private static FundingLine Line(string id, FundingKind kind) => new() { Id = new(id), Name = id, Kind = kind };

    private static FundingLine Budget(decimal? amount) =>
        Line("budget", FundingKind.Budget) with { Amount = amount is { } known ? new Money(known) : null };

    private static FundingLine Part(string id, decimal? amount) =>
        Line(id, FundingKind.Contract) with { PartOf = new("budget"), Amount = amount is { } known ? new Money(known) : null };

    private static FundingLine OnBoard(FundingLine line) => line with { Partnerships = [RuleLandscapes.Sound.Id] };

    private static Landscape Of(params FundingLine[] lines)
    {
        LandscapeContents contents = RuleLandscapes.Contents(RuleLandscapes.Sound);
        return Landscape.Create(
            EnglandAndWales.Edition,
            contents with
            {
                Organisations = [.. contents.Organisations, new() { Id = new("office"), Name = "Office" }],
                FundingLines = [.. lines],
            });
    }
}
