using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>Landscapes and as many edits of them of kinds that were made one landscape after the other.</summary>
internal static class EditShapes
{
    private static readonly LocalDate s_met = new(2026, 1, 5);

    /// <summary>Boards of which each owns a strategy and has a filing, a meeting, an agreement and a record of its own.</summary>
    public static Landscape NamedBoards(int boards) => Landscape.Create(EnglandAndWales.Edition, new()
    {
        Organisations = [.. Each(boards, static n => new Organisation { Id = Organisation(n), Name = $"Body {n}" })],
        Partnerships = [.. Each(boards, static n => new Partnership
        {
            Id = Board(n),
            Name = $"Board {n}",
            Seats = [new() { Organisation = Organisation(n) }],
        })],
        Strategies = [.. Each(boards, static n => Strategy(n))],
        Filings = [.. Each(boards, static n => new Filing { Id = new($"f-{n:D6}"), Kind = "report", Partnership = Board(n) })],
        Meetings = [.. Each(boards, static n => new Meeting { Id = new($"m-{n:D6}"), Partnership = Board(n), On = s_met })],
        CompleteRecords =
            [.. Each(boards, static n => new CompleteRecord { Id = new($"r-{n:D6}"), Matter = "meetings", Partnership = Board(n) })],
    });

    /// <summary>Each board closes, every other one into the one after it.</summary>
    public static IEnumerable<LandscapeEdit> Closings(Landscape landscape) => Each(landscape.Partnerships.Count, n => new ClosePartnership
    {
        Partnership = Board(n),
        Successor = n % 2 == 0 && n + 1 < landscape.Partnerships.Count ? Board(n + 1) : null,
    });

    /// <summary>Each two boards become one.</summary>
    public static IEnumerable<LandscapeEdit> Mergers(Landscape landscape) =>
        Each(landscape.Partnerships.Count / 2, static n => new MergePartnerships
        {
            Partnerships = [Board(2 * n), Board((2 * n) + 1)],
            Into = Board(2 * n),
        });

    /// <summary>As many new organisations, each of which then takes the place of one that was there.</summary>
    public static IEnumerable<LandscapeEdit> Organisations(Landscape landscape) => Each(landscape.Organisations.Count, static n => n)
        .SelectMany(static n => (LandscapeEdit[])
        [
            new AddOrganisation { Organisation = new() { Id = new($"new-{n:D6}"), Name = $"New body {n}" } },
            new ReplaceOrganisation { Organisation = Organisation(n), By = new($"new-{n:D6}") },
        ]);

    /// <summary>Each two organisations become one.</summary>
    public static IEnumerable<LandscapeEdit> Reorganisations(Landscape landscape) => Each(landscape.Organisations.Count / 2, static n =>
        new ReorganiseCouncils
        {
            Councils = [Organisation(2 * n), Organisation((2 * n) + 1)],
            Into = [new() { Id = new($"new-{n:D6}"), Name = $"New council {n}" }],
        });

    /// <summary>Each two strategies become one.</summary>
    public static IEnumerable<LandscapeEdit> Joins(Landscape landscape) =>
        Each(landscape.Strategies.Count / 2, static n => new JoinStrategies
        {
            Strategies = [Strategy(2 * n).Id, Strategy((2 * n) + 1).Id],
            Into = Strategy(2 * n),
        });

    /// <summary>Each board and each strategy put in anew, and each filing taken out.</summary>
    public static IEnumerable<LandscapeEdit> Puts(Landscape landscape) => Each(landscape.Partnerships.Count, n => new PutItems
    {
        Put = LandscapeContents.Empty with
        {
            Partnerships = [landscape.Partnerships[n] with { Name = $"Board {n}, renamed" }],
            Strategies = [Strategy(n) with { Name = $"Strategy {n}, renamed" }],
        },
        Take = [EntityReference.Of(landscape.Filings[n].Id)],
    });

    private static Strategy Strategy(int number) => new()
    {
        Id = new($"s-{number:D6}"),
        Name = $"Strategy {number}",
        OwnerPartnership = Board(number),
        Priorities = [new() { Id = new($"s-{number:D6}.1"), Text = "First" }],
    };

    private static IEnumerable<T> Each<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    private static Id<Partnership> Board(int number) => new($"b-{number:D6}");

    private static Id<Organisation> Organisation(int number) => new($"o-{number:D6}");
}
