using PccGovernance.Demand;
using PccGovernance.Reviews;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on capacity (CAP). A seat on a board asks for twelve hours and four meetings a year.</summary>
internal static class CapacityRuleCases
{
    public static RuleCase[] All { get; } =
    [
        RuleCase.Satisfied("CAP001", "asked for less", static () => Posted("one")).Asking(hours: 20),
        RuleCase.Violated("CAP001", "asked for more", static () => Posted("one", "two")).Asking(hours: 20, "capacity.post-overasked"),
        RuleCase
            .Undetermined("CAP001", "a pattern that is not on record", static () => Unpatterned("one"))
            .Asking(hours: 20, "capacity.post-unknown"),
        RuleCase.Boundary("CAP001", "asked for what it can give", static () => Posted("one", "two")).Asking(hours: 24),
        RuleCase
            .Boundary("CAP001", "asked for an hour more", static () => Posted("one", "two"))
            .Asking(hours: 23, "capacity.post-overasked"),
        RuleCase.Satisfied("CAP002", "asked for less", static () => Posted("one")).Asking(hours: 20),
        RuleCase
            .Violated("CAP002", "asked for more by two boards", static () => Posted("one", "two"))
            .Asking(hours: 20, "capacity.deciders-overasked", "capacity.deciders-overasked"),
        RuleCase
            .Undetermined("CAP002", "a pattern that is not on record", static () => Unpatterned("one"))
            .Asking(hours: 20, "capacity.deciders-unknown"),
        RuleCase.Boundary("CAP002", "asked for what it can give", static () => Posted("one", "two")).Asking(hours: 24),

        RuleCase.Satisfied("CAP003", "a seat that is taken up", static () => Dutiful(1)).Asking(hours: 20),
        RuleCase.Violated("CAP003", "a seat that is never taken up", static () => Dutiful(0)).Asking(hours: 20, "capacity.duty-unattended"),
        RuleCase
            .Undetermined("CAP003", "attendance that is not on record", static () => Dutiful(null))
            .Asking(hours: 20, "capacity.attendance-unknown"),
        RuleCase.Boundary("CAP003", "a seat that is hardly ever taken up", static () => Dutiful(0.01m)).Asking(hours: 20),
    ];

    private static RuleCase Asking(this RuleCase row, decimal hours, params string[] codes) =>
        row with
        {
            Day = Day,
            Codes = codes,
            Options = new ReviewOptions
            {
                Demand = new()
                {
                    Capacities = row.Rule == "CAP003" ? [] : [new PostCapacity { Post = new("chief"), HoursPerYear = hours }],
                },
            },
        };

    private static Landscape Posted(params string[] boards) =>
        Meeting(
            new MeetingPattern
            {
                MeetingsPerYear = 4,
                MeetingHours = 2,
                PreparationHours = 0.5m,
                TravelHours = 0.5m,
            },
            boards);

    private static Landscape Unpatterned(params string[] boards) => Meeting(null, boards);

    private static Landscape Meeting(MeetingPattern? meetings, params string[] boards) => With(
        [new() { Id = new("chief"), Organisation = Org("a"), Title = "Chief" }],
        [.. boards.Select(id => Board(id, Seat("a") with { Post = new("chief"), Role = SeatRole.Chair }) with { Meetings = meetings })]);

    private static Landscape Dutiful(decimal? attendance)
    {
        Duty duty = new() { Id = new("local-duty"), Name = "Local duty" };
        return Landscape.Create(new(new("test"), new([], [], [], []), [], [], [], new([])), new()
        {
            Duties = [duty],
            Organisations = [new() { Id = new("a"), Name = "A" }],
            Partnerships = [Board("dutiful", Seat("a", attendance: attendance)) with { Duties = [duty.Id] }],
        });
    }
}
