using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>Landscapes of the shapes whose cost has grown with the square of their size.</summary>
internal static class GrowthShapes
{
    private const int MembersOfEach = 12;
    private const int BoardsOfEachBody = 6;
    private const int SharedBodies = 20;
    private const int Owners = 400;
    private const int PrioritiesOfEach = 3;
    private const int PrioritiesOfPlan = 7;

    private static readonly EffectivePeriod s_period = new(new(2025, 4, 1), new(2029, 4, 1));
    private static readonly Id<Theme>[] s_themes = [.. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];
    private static readonly ForceArea[] s_areas = [.. EnglandAndWales.Edition.Geography.ForceAreas];

    /// <summary>Boards of which each reports to the one before it, with other members every time.</summary>
    public static Landscape Chain(int boards) => OfBoards(
        BodiesOf(boards),
        Enumerable.Range(0, boards).Select(number => Board(number, Footprint.Of(s_areas[0].Code), Mixed(number, BodiesOf(boards))) with
        {
            ReportsTo = number == 0 ? [] : [BoardId(number - 1)],
        }));

    /// <summary>Boards of one force area on which the same twenty bodies sit, each with two themes.</summary>
    public static Landscape SameBodies(int boards) => OfBoards(
        SharedBodies,
        Enumerable.Range(0, boards)
            .Select(static number => Board(number, Footprint.Of(s_areas[0].Code), Enumerable.Range(0, SharedBodies))));

    /// <summary>Strategies of the whole country beside a plan of every force area.</summary>
    public static Landscape NationalStrategies(int strategies) =>
        OfStrategies(strategies, static _ => Footprint.Of(AreaCode.EnglandAndWales));

    /// <summary>Strategies of single force areas beside a plan of every one.</summary>
    public static Landscape LocalStrategies(int strategies) =>
        OfStrategies(strategies, static number => Footprint.Of(s_areas[number % s_areas.Length].Code));

    private static Landscape OfBoards(int organisations, IEnumerable<Partnership> boards) => Landscape.Create(
        EnglandAndWales.Edition,
        new() { Organisations = [.. Enumerable.Range(0, organisations).Select(Organisation)], Partnerships = [.. boards] });

    private static Landscape OfStrategies(int strategies, Func<int, Footprint> groundOf) => Landscape.Create(
        EnglandAndWales.Edition,
        new()
        {
            Organisations = [.. Enumerable.Range(0, Owners).Select(Organisation)],
            PoliceAndCrimePlans = [.. s_areas.Select(Plan)],
            Strategies = [.. Enumerable.Range(0, strategies).Select(number => Strategy(number, groundOf(number)))],
        });

    private static int BodiesOf(int boards) => boards * MembersOfEach / BoardsOfEachBody;

    private static Partnership Board(int number, Footprint ground, IEnumerable<int> members) => new()
    {
        Id = BoardId(number),
        Name = $"Board {number}",
        Footprint = ground,
        Seats = [.. members.Distinct().Select(static member => new Seat { Organisation = OrganisationId(member) })],
        Themes = [.. new[] { ThemeAt(number, 0), ThemeAt(number, 1) }.Distinct()],
    };

    private static Strategy Strategy(int number, Footprint ground) => new()
    {
        Id = new($"s-{number}"),
        Name = $"Strategy {number}",
        OwnerOrganisation = OrganisationId(number % Owners),
        Footprint = ground,
        Period = s_period,
        Priorities =
        [
            .. Enumerable.Range(0, PrioritiesOfEach).Select(priority => new StrategyPriority
            {
                Id = new($"s-{number}.{priority}"),
                Text = $"Priority {priority}",
                Themes = [ThemeAt(number, priority)],
            }),
        ],
    };

    private static PoliceAndCrimePlan Plan(ForceArea area, int number) => new()
    {
        Id = new($"plan-{number}"),
        Name = "Police and Crime Plan",
        ForceArea = area.Code,
        Period = s_period,
        Priorities =
        [
            .. Enumerable.Range(0, PrioritiesOfPlan).Select(priority => new PlanPriority
            {
                Id = new($"p-{number}.{priority}"),
                Text = $"Priority {priority}",
                Themes = [ThemeAt(number * PrioritiesOfPlan, priority)],
            }),
        ],
    };

    private static Organisation Organisation(int number) => new() { Id = OrganisationId(number), Name = $"Body {number}" };

    private static Id<Partnership> BoardId(int number) => new($"b-{number:D6}");

    private static Id<Organisation> OrganisationId(int number) => new($"o-{number}");

    // Fixed multipliers, so that what is next to each other has little in common and every run is the same.
    private static IEnumerable<int> Mixed(int number, int bodies) =>
        Enumerable.Range(0, MembersOfEach)
            .Select(place => (int)(((number * 7919L) + (place * 104729L) + (number * (long)place * 31)) % bodies));

    private static Id<Theme> ThemeAt(int number, int place) =>
        s_themes[(int)(((number * 2654435761L) + (place * 40503L)) % 4294967291L % s_themes.Length)];
}
