using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Scenarios;

/// <summary>A scenario of edits that can be made, on a random landscape: the same seed always makes the same one.</summary>
public sealed record RandomScenario(int Seed, int Size)
{
    public static readonly LocalDate Day = new(2026, 11, 21);

    public static Arbitrary<RandomScenario> Arbitrary { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(2, 12)
        select new RandomScenario(seed, size));

    /// <summary>
    /// What is in force on the day, as a landscape of its own: in force alone it need not be in the order of a whole one.
    /// </summary>
    public Landscape Landscape() =>
        PccGovernance.Landscape.Create(EnglandAndWales.Edition, new RandomLandscape(Seed, Size).Landscape().AsOf(Day).Contents);

    /// <summary>Up to five edits, each possible on what the ones before left.</summary>
    public Scenario Scenario(Landscape landscape)
    {
        Random random = new(Seed);
        List<LandscapeEdit> edits = [];
        Landscape now = landscape;
        for (int i = 0; i < 12 && edits.Count < 5; i++)
        {
            LandscapeEdit? edit = Make(random, now, i);
            if (edit is not null && now.Apply(edit) is { Landscape: { } next })
            {
                edits.Add(edit);
                now = next;
            }
        }

        return PccGovernance.Scenarios.Scenario.Of("random", [.. edits]);
    }

    private static LandscapeEdit? Make(Random random, Landscape now, int turn)
    {
        if (now.Partnerships.Count < 3)
        {
            return new AddPartnership { Partnership = new() { Id = new($"added-{turn}"), Name = "Added" } };
        }

        Partnership[] boards = [.. now.Partnerships];
        random.Shuffle(boards);
        Id<Organisation>[] organisations = [.. now.Organisations.Select(static o => o.Id)];
        random.Shuffle(organisations);
        return random.Next(11) switch
        {
            0 => new ClosePartnership { Partnership = boards[0].Id },
            1 => new ClosePartnership { Partnership = boards[0].Id, Successor = boards[1].Id },
            2 => new MergePartnerships { Partnerships = [boards[0].Id, boards[1].Id], Into = boards[0].Id },
            3 => new MergePartnerships { Partnerships = [boards[0].Id, boards[1].Id, boards[2].Id], Into = new($"merged-{turn}") },
            4 => new Retime { Partnership = boards[0].Id, Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 } },
            5 => new ChangeMeetingLength { Partnership = boards[0].Id, MeetingHours = 1.5m },
            6 => new ChangeSeats { Partnership = boards[0].Id, Remove = boards[0].Seats.Take(1).ToValueList() },
            7 => new BringUnder { Partnership = boards[0].Id, Parent = boards[1].Id },
            8 => new ReplacePartnerships
            {
                Partnerships = [boards[0].Id, boards[1].Id],
                By = new() { Id = new($"one-{turn}"), Name = "One", Seats = boards[0].Seats.Take(1).ToValueList() },
            },
            9 when organisations.Length > 1 => new ReplaceOrganisation { Organisation = organisations[0], By = organisations[1] },
            10 when organisations.Length > 1 => new ReorganiseCouncils
            {
                Councils = [organisations[0]],
                Into = [new() { Id = new($"east-{turn}"), Name = "East" }, new() { Id = new($"west-{turn}"), Name = "West" }],
            },
            _ => new AddPartnership { Partnership = new() { Id = new($"added-{turn}"), Name = "Added", Seats = boards[0].Seats } },
        };
    }
}
