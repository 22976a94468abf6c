using PccGovernance.Reference;

namespace PccGovernance.Optimisation.Tests;

/// <summary>
/// A small area made from a seed: boards of all Lincolnshire, with seats that name posts or nobody. The same seed makes the same one.
/// </summary>
internal static class SmallArea
{
    public static readonly LocalDate Day = new(2026, 11, 28);
    private static readonly AreaCode Ground = new("E23000020");

    public static Landscape Of(int seed, int boards)
    {
        Random random = new(seed);
        Organisation[] organisations =
            [.. Enumerable.Range(0, 5).Select(static i => new Organisation { Id = new($"o{i}"), Name = $"Organisation {i}" })];
        Post[] posts =
            [.. Enumerable.Range(0, 4).Select(i => new Post { Id = new($"p{i}"), Organisation = organisations[i % 2].Id, Title = "Post" })];
        Id<Duty>[] duties = [new("serious-violence-duty"), new("combating-drugs"), new("prevent"), new("channel")];
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [.. organisations],
            Posts = [.. posts],
            Partnerships = [.. Enumerable.Range(0, boards).Select(i => new Partnership
            {
                Id = new($"b{i}"),
                Name = $"Board {i}",
                Footprint = Footprint.Of(random.Next(5) == 0 ? new AreaCode("E07000136") : Ground),
                Function = random.Next(6) == 0 ? PartnershipFunction.Oversight : PartnershipFunction.Partnership,
                Meetings = random.Next(8) == 0
                    ? null
                    : new() { MeetingsPerYear = random.Next(1, 7), MeetingHours = random.Next(1, 5) * 0.5m,
                        PreparationHours = random.Next(3) == 0
                        ? 0.25m
                        : null },
                Themes = [new(random.Next(2) == 0 ? "asb" : "vawg"), .. random.Next(2) == 0 ? new Id<Theme>[] { new("victims") } : []],
                Duties = random.Next(2) == 0 ? [duties[random.Next(4)]] : [],
                ReportsTo = i > 0 && random.Next(4) == 0 ? [new($"b{random.Next(i)}")] : [],
                Seats = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Seat(random, organisations, posts))],
            })],
        });
    }

    /// <summary>The same where some boards are community safety partnerships and health and wellbeing boards of districts.</summary>
    public static Landscape WithStatutoryBoards(int seed, int boards)
    {
        Landscape landscape = Of(seed, boards);
        Random random = new(~seed);
        return Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Partnerships.Select(board => random.Next(2) == 0 ? board : board with
            {
                Kind = new(random.Next(3) == 0 ? "health-and-wellbeing-board" : "community-safety-partnership"),
                Function = PartnershipFunction.Unknown,
                Footprint = Footprint.Of(new AreaCode(random.Next(2) == 0 ? "E07000136" : "E07000138")),
            }).ToValueList(),
        });
    }

    private static Seat Seat(Random random, Organisation[] organisations, Post[] posts)
    {
        Post? post = random.Next(3) == 0 ? posts[random.Next(posts.Length)] : null;
        return new()
        {
            Organisation = post?.Organisation ?? organisations[random.Next(organisations.Length)].Id,
            Post = post?.Id,
            Role = SeatRole.Member
        };
    }
}
