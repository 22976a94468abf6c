namespace PccGovernance.Tests.Costing;

/// <summary>Small landscapes for the costing tests.</summary>
internal static class CostingLandscapes
{
    public static LocalDate Day { get; } = new(2025, 6, 1);

    public static Id<Organisation> Org(string id) => new(id);

    public static Partnership Board(string id, params Seat[] seats) =>
        new()
        {
            Id = new(id),
            Name = id,
            Seats = [.. seats],
            Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = 0.5m, TravelHours = 0.5m },
        };

    public static Seat Seat(string organisation, decimal? salary = null, decimal? attendance = 1) =>
        new() { Organisation = Org(organisation), Pay = salary is { } pay ? PayBand.Of(pay) : null, Attendance = attendance };

    public static Seat[] Seats(int count, decimal salary) => [.. Enumerable.Range(0, count).Select(i => Seat($"org-{i}", salary))];

    public static Landscape Of(params Partnership[] boards) => With([], boards);

    public static Landscape With(Post[] posts, params Partnership[] boards) => With(posts, [], boards);

    public static Landscape With(Post[] posts, Person[] people, params Partnership[] boards)
    {
        IEnumerable<Id<Organisation>> organisations = boards
            .SelectMany(static b => b.Seats.Select(static s => (Id<Organisation>?)s.Organisation).Append(b.Support?.PaidBy))
            .Concat(posts.Select(static p => (Id<Organisation>?)p.Organisation))
            .OfType<Id<Organisation>>()
            .Distinct();
        return new LandscapeBuilder(new(new("test"), new([], [], [], []), [], [], [], new([])))
            .Add([.. organisations.Select(static id => new Organisation { Id = id, Name = id.Value })])
            .Add(posts)
            .Add(people)
            .Add(boards)
            .Build();
    }

    public static decimal Pennies(this Money money) => Math.Round(money.Amount, 2, MidpointRounding.AwayFromZero);
}
