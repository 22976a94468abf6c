using static PccGovernance.Tests.Rules.Contract.RuleCase;
using static PccGovernance.Tests.Rules.Contract.RuleLandscapes;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on the review of partnerships (REV).</summary>
internal static class ReviewRuleCases
{
    public static RuleCase[] All { get; } =
    [
        Satisfied("REV001", "reviewed two years ago", static () => Of(Sound)),
        Violated(
            "REV001",
            "more than five years before",
            static () => Of(Sound with { LastReviewed = new LocalDate(2021, 11, 20) }),
            "review.reviewed-long-ago"),
        Violated(
            "REV001",
            "reviewed the day after",
            static () => Of(Sound with { LastReviewed = Day.PlusDays(1) }),
            "review.reviewed-later"),
        Undetermined("REV001", "no review on record", static () => Of(Sound with { LastReviewed = null }), "review.no-review"),
        Boundary("REV001", "five years before", static () => Of(Sound with { LastReviewed = new LocalDate(2021, 11, 21) })),
        Boundary("REV001", "on the day", static () => Of(Sound with { LastReviewed = Day })),
        Satisfied("REV001", "a quarter within the bound", static () => Of(Reviewed("2022-q1"))),
        Satisfied("REV001", "the year of the day", static () => Of(Reviewed("2026"))),
        Violated("REV001", "a year before the bound", static () => Of(Reviewed("2020")), "review.reviewed-long-ago"),
        Violated("REV001", "a month to come", static () => Of(Reviewed("2026-12")), "review.reviewed-later"),
        Undetermined("REV001", "the year in which the bound lies", static () => Of(Reviewed("2021")), "review.reviewed-not-to-the-day"),
        Undetermined("REV001", "the season in which the bound lies", static () => Of(Reviewed("2021-autumn")),
            "review.reviewed-not-to-the-day"),

        Satisfied("REV002", "a chair", static () => Of(Sound)),
        Violated("REV002", "the chair's seat has ended", static () => Of(ChairedUntil(new(2026, 1, 1))), "review.chair-ended"),
        Undetermined("REV002", "no seats", static () => Of(Sound with { Seats = [] }), "review.no-chair-known"),
        Undetermined(
            "REV002",
            "a role that is not on record",
            static () => Of(Seated(new Seat { Organisation = Council }, new Seat { Organisation = Police, Role = SeatRole.Member })),
            "review.no-chair-known"),
        Undetermined(
            "REV002",
            "assumed seats",
            static () =>
                Of(
                    Seated(
                        new Seat
                        {
                            Organisation = Council,
                            Role = SeatRole.Member,
                            Provenance = Provenance.AssumedFrom("the law"),
                        })),
            "review.no-chair-known"),
        Undetermined(
            "REV002",
            "roles all on record: whether all members are is not known",
            static () =>
                Of(
                    Seated(
                        new Seat { Organisation = Council, Role = SeatRole.Adviser },
                        new Seat { Organisation = Police, Role = SeatRole.Member })),
            "review.no-chair"),
        Violated(
            "REV002",
            "roles all on record, on a list that is said to be the whole",
            static () =>
                WithAllSeatsOnRecord(
                    Seated(
                        new Seat { Organisation = Council, Role = SeatRole.Adviser },
                        new Seat { Organisation = Police, Role = SeatRole.Member })),
            "review.no-chair-in-all"),
        Undetermined(
            "REV002",
            "a role not on record, on a list that is said to be the whole",
            static () =>
                WithAllSeatsOnRecord(
                    Seated(new Seat { Organisation = Council }, new Seat { Organisation = Police, Role = SeatRole.Member })),
            "review.no-chair-known"),
        Undetermined(
            "REV002",
            "roles all on record, on a list that was the whole until the day before",
            static () =>
                WithAllSeatsOnRecord(Seated(new Seat { Organisation = Police, Role = SeatRole.Member }), through: Day.PlusDays(-1)),
            "review.no-chair"),
        Boundary("REV002", "the chair's seat ended on the day", static () => Of(ChairedUntil(Day)), "review.chair-ended"),
        Boundary("REV002", "the chair's seat ends the day after", static () => Of(ChairedUntil(Day.PlusDays(1)))),

        Satisfied("REV003", "due next year", static () => Of(Sound)),
        Violated("REV003", "due the day before", static () => Of(Termed(due: Day.PlusDays(-1))), "review.terms-overdue"),
        Violated(
            "REV003",
            "agreed the day after",
            static () => Of(Termed(agreed: Day.PlusDays(1), due: Day.PlusDays(9))),
            "review.terms-agreed-later"),
        Undetermined("REV003", "no terms on record", static () => Of(Sound with { TermsOfReference = null }), "review.no-terms"),
        Undetermined(
            "REV003",
            "no day on record by which they are reviewed",
            static () => Of(Termed()),
            "review.terms-without-review-date"),
        Boundary("REV003", "due on the day", static () => Of(Termed(due: Day))),
        Satisfied("REV003", "due in the year of the day, which is not over", static () => Of(Termed(due: PartialDate.Parse("2026")))),
        Satisfied("REV003", "agreed in the month of the day", static () => Of(Termed(PartialDate.Parse("2026-11"), Day.PlusDays(9)))),
        Violated("REV003", "due in a month that is over", static () => Of(Termed(due: PartialDate.Parse("2026-10"))), "review.terms-overdue"),
        Violated(
            "REV003",
            "agreed in a month to come",
            static () => Of(Termed(PartialDate.Parse("2026-12"), PartialDate.Parse("2027"))),
            "review.terms-agreed-later"),
        Boundary("REV003", "agreed on the day", static () => Of(Termed(agreed: Day, due: Day.PlusDays(9)))),

        Satisfied("REV004", "the parent exists", static () => Reporting(null)),
        Violated("REV004", "the parent has ended", static () => Reporting(new(2026, 1, 1)), "review.parent-ended"),
        None("REV004", RuleCaseKind.Undetermined, "a line on record leads to a board on record, which has ended or not"),
        Boundary("REV004", "the parent ended on the day", static () => Reporting(Day), "review.parent-ended"),
        Boundary("REV004", "the parent ends the day after", static () => Reporting(Day.PlusDays(1))),

        Satisfied("REV005", "the holders exist", static () => Of(Sound)),
        Violated(
            "REV005",
            "the holders have ended",
            static () => WithOrganisationsUntil(new(2026, 1, 1), Contents(Sound)),
            "review.holder-ended"),
        None("REV005", RuleCaseKind.Undetermined, "a seat on record is held by an organisation on record, which has ended or not"),
        Boundary(
            "REV005",
            "the holders ended on the day",
            static () => WithOrganisationsUntil(Day, Contents(Sound)),
            "review.holder-ended"),
        Boundary("REV005", "the holders end the day after", static () => WithOrganisationsUntil(Day.PlusDays(1), Contents(Sound))),
    ];

    private static Partnership Seated(params Seat[] seats) => Sound with { Seats = [.. seats] };

    private static Partnership ChairedUntil(LocalDate end) =>
        Seated(
            new Seat
            {
                Organisation = Council,
                Role = SeatRole.Chair,
                Period = new(null, end),
            },
            new Seat { Organisation = Police, Role = SeatRole.Member });

    private static Partnership Termed(PartialDate? agreed = null, PartialDate? due = null) =>
        Sound with
        {
            TermsOfReference = new() { AgreedOn = agreed, ReviewDue = due },
        };

    private static Partnership Reviewed(string date) => Sound with { LastReviewed = PartialDate.Parse(date) };

    private static Landscape Reporting(LocalDate? end)
    {
        Partnership parent = Sound with { Id = new("parent"), Period = new(null, end) };
        return Of(parent, Sound with { ReportsTo = [parent.Id] });
    }
}
