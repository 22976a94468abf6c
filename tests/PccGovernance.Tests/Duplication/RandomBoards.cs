using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>Small landscapes made from a seed: few organisations, themes and areas, so that boards often share some.</summary>
internal static class RandomBoards
{
    private static readonly string[] s_kinds = ["csp", "strategy-group", "panel", "board", "conference"];
    private static readonly string[] s_organisations = ["police", "council", "fire", "health", "probation", "voluntary"];
    private static readonly AreaCode[] s_areas =
        [.. TestWorld.Districts, TestWorld.Lincolnshire, TestWorld.LincolnshireForce, TestWorld.Newport, TestWorld.Torfaen,
            TestWorld.Gwent, AreaCode.EnglandAndWales];

    // Shares that small boards hit exactly, so that pairs lie on the floors.
    private static readonly decimal[] s_shares = [0, 0.2m, 0.25m, 1 / 3m, 0.4m, 0.5m, 0.6m, 2 / 3m, 0.75m, 0.8m, 1];

    public static Partnership[] Boards(int seed, int most = 12)
    {
        Random random = new(seed);
        int count = random.Next(2, most + 1);
        return [.. Enumerable.Range(0, count).Select(n => Board(random, n))];
    }

    public static Partnership Board(Random random, int n) =>
        new()
        {
            Id = new($"b-{n:D3}"),
            Name = $"Board {n}",
            Kind = random.Next(6) is var kind && kind < s_kinds.Length ? new(s_kinds[kind]) : null,
            Tier = (PartnershipTier)random.Next(4),
            Function = random.Next(4) == 0 ? (PartnershipFunction)random.Next(5) : PartnershipFunction.Unknown,
            Footprint = Footprint.Of([.. Enumerable.Range(0, random.Next(4)).Select(_ => s_areas[random.Next(s_areas.Length)])]),
            ReportsTo = n > 0 && random.Next(3) == 0 ? [new($"b-{random.Next(n):D3}")] : [],
            Seats = TestWorld.Seats([.. Enumerable.Range(0, random.Next(8)).Select(_ => Seat(random))])
                .Select(seat => seat with { Attendance = random.Next(3) == 0 ? random.Next(5) / 4m : null })
                .ToValueList(),
            Themes = Some(random, 4).Select(theme => new Id<Theme>($"theme-{theme}")).ToValueList(),
            Duties = Some(random, 3).Select(duty => new Id<Duty>($"duty-{duty}")).ToValueList(),
        };

    /// <summary>
    /// The same with larger tables of which many send the same posts or people to several, some that are said to be held with others, and
    /// few subjects.
    /// </summary>
    public static Partnership[] Staffed(int seed, int most)
    {
        Random random = new(seed);
        bool namesPeople = random.Next(3) == 0;
        int others = random.Next(1, 4);
        return [.. Boards(seed, most).Select(board => board with
        {
            Footprint = random.Next(3) == 0 ? board.Footprint : Footprint.Of(s_areas[random.Next(s_areas.Length)]),
            Purpose = random.Next(8) == 0 ? "Held with the group of the county." : null,
            Kind = random.Next(2) == 0 ? null : board.Kind,
            Seats = Enumerable.Range(0, 9).Where(_ => random.Next(4) > 0)
                .Select(body => Sent(random, $"council-{body}", others, namesPeople)).ToValueList(),
        })];
    }

    private static Seat Sent(Random random, string body, int others, bool namesPeople) =>
        new()
        {
            Organisation = new(body),
            Post = random.Next(10) == 0 ? null : new($"{body}-post-{random.Next(others)}"),
            Person = namesPeople && random.Next(2) == 0 ? new($"{body}-person-{random.Next(others)}") : null,
        };

    /// <summary>Options that report nearly every pair, so that measures of all kinds of pair can be looked at.</summary>
    public static DuplicationOptions Loose { get; } = new()
    {
        Threshold = 1e-6m,
        PeopleFloor = 0,
        RemitFloor = 1e-9m,
        PlaceFloor = 0,
        ParallelCoreFloor = 1e-6m,
        LayeredPeopleFloor = 1e-6m,
        LayeredRemitFloor = 1e-6m,
        SharedTablePeopleFloor = 1e-6m,
        SharedTablePlaceFloor = 1e-6m,
        MinimumOversightReports = 1000,
        SmallestTable = 1,
        SharedTableExcess = 0,
        ListParallelPairs = true,
    };

    /// <summary><see cref="Loose"/> with members weighed in one of the four ways.</summary>
    public static DuplicationOptions LooseFor(int seed) =>
        Loose with { WeighMembersByRarity = seed % 2 == 1, WeighMembersByAttendance = seed / 2 % 2 == 1 };

    /// <summary>A board without remit or ground on which everybody has a seat, so that edits leave nobody out of the landscape.</summary>
    public static Partnership Everybody { get; } = new()
    {
        Id = new("everybody"),
        Name = "Everybody",
        Seats = TestWorld.Seats([.. s_organisations.SelectMany(static organisation => Enumerable.Range(0, 3)
            .Select(person => $"{organisation}/{organisation}-{person}"))]),
    };

    /// <summary>Options of any kind, with shares that small boards hit exactly.</summary>
    public static DuplicationOptions Options(Random random)
    {
        decimal Share() => s_shares[random.Next(s_shares.Length)];
        decimal Positive() => s_shares[random.Next(1, s_shares.Length)];
        int people = random.Next(1, 8);
        int remit = random.Next(1, 9 - people);
        return new()
        {
            Threshold = Positive(),
            PeopleWeight = people / 10m,
            RemitWeight = remit / 10m,
            PlaceWeight = (10 - people - remit) / 10m,
            PeopleFloor = Share(),
            RemitFloor = Share(),
            PlaceFloor = Share(),
            DifferentPersonCredit = Share(),
            WeighMembersByRarity = random.Next(6) == 0,
            WeighMembersByAttendance = random.Next(6) == 0,
            DutyWeight = random.Next(1, 4),
            ParallelCoreFloor = Positive(),
            LayeredPeopleFloor = Positive(),
            LayeredRemitFloor = Positive(),
            ByDesignPeopleFloor = Positive(),
            MaximumSharedThemePartnerships = random.Next(2, 6),
            SharedTablePeopleFloor = Positive(),
            SharedTablePlaceFloor = Positive(),
            MinimumOversightReports = random.Next(1, 5),
            ListParallelPairs = random.Next(2) == 0,
        };
    }

    private static string Seat(Random random)
    {
        string organisation = s_organisations[random.Next(s_organisations.Length)];
        return random.Next(2) == 0 ? organisation : $"{organisation}/{organisation}-{random.Next(3)}";
    }

    private static IEnumerable<int> Some(Random random, int of) => Enumerable.Range(0, of).Where(_ => random.Next(2) == 0);
}
