using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>Small landscapes made from a seed: few organisations, themes and areas, so that boards often share some.</summary>
internal static class RandomBoards
{
    private static readonly string[] s_kinds = ["csp", "strategy-group", "panel", "board", "conference"];
    private static readonly AreaCode[] s_areas =
        [.. TestWorld.Districts, TestWorld.Lincolnshire, TestWorld.LincolnshireForce, TestWorld.Newport, TestWorld.Torfaen,
            TestWorld.Gwent, AreaCode.EnglandAndWales];

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

    private static string Seat(Random random)
    {
        string[] organisations = ["police", "council", "fire", "health", "probation", "voluntary"];
        string organisation = organisations[random.Next(organisations.Length)];
        return random.Next(2) == 0 ? organisation : $"{organisation}/{organisation}-{random.Next(3)}";
    }

    private static IEnumerable<int> Some(Random random, int of) => Enumerable.Range(0, of).Where(_ => random.Next(2) == 0);
}
