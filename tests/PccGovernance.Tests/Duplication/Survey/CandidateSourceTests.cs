using System.Globalization;
using FsCheck.Fluent;
using PccGovernance.Duplication;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>No pair is missed, and none is looked at that cannot fit: each source gives what a plain reading of its rule gives.</summary>
public sealed class CandidateSourceTests
{
    /// <summary>
    /// On a line: whoever has the floor of its people on a board above it, however far; whoever reports straight to one on which the lower
    /// of the two floors of a line sits, or which is a superior beside another; and whoever reports to or from nobody at all. By kind:
    /// whoever is there to co-ordinate and somebody of whom sits on the other, on its ground.
    /// </summary>
    [Fact]
    public void AddLines_LinesOfAnyLength_GivesThosePairsOfWhichALineMayTell()
    {
        int far = 0;
        int direct = 0;
        int coordinated = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            DuplicationOptions options = RandomBoards.Options(random) with
            {
                WeighMembersByRarity = false,
                WeighMembersByAttendance = false,
            };
            PartnershipProfile[] boards = [.. new PartnershipSurvey(Lines(random), options).Profiles()
                .Where(board => random.Next(12) > 0)];
            PairCollector pairs = new();
            LineCandidates.Add(new(boards), new(boards), new(options), pairs);
            HashSet<(int, int)> expected = [];
            double layered = (double)options.LayeredPeopleFloor;
            double lowest = Math.Min(layered, (double)options.ByDesignPeopleFloor);
            for (int lower = 0; lower < boards.Length; lower++)
            {
                for (int upper = 0; upper < boards.Length; upper++)
                {
                    (PartnershipProfile below, PartnershipProfile above) = (boards[lower], boards[upper]);
                    int shared = below.Organisations.Intersect(above.Organisations).Count();
                    double share = shared == 0 ? -1 : (double)shared / below.Organisations.Length;
                    bool isDirect = below.Partnership.ReportsTo.Contains(above.Id);
                    bool byFarLine = below.IsBelow(above) && share >= layered;
                    bool byLine = isDirect && (!below.HasSeats || !above.HasSeats || share >= lowest
                        || (shared > 0 && below.Superiors.Contains(above.Number)));
                    bool byKind = lower != upper && shared > 0 && above.Kind.Coordinated.Length > 0
                        && above.Ground.Extent.Contains(below.Ground.Extent)
                        && (above.Tier < below.Tier || above.Kind.Coordinated.Intersect(below.Kind.Numbers).Any());
                    if (byFarLine || byLine || byKind)
                    {
                        expected.Add((Math.Min(lower, upper), Math.Max(lower, upper)));
                        (far, direct, coordinated) =
                            (far + (byFarLine ? 1 : 0), direct + (byLine ? 1 : 0), coordinated + (byKind ? 1 : 0));
                    }
                }
            }

            Positions(pairs).Should().BeEquivalentTo(expected, "seed {0}", seed);
        }).Holds(300);
        Math.Min(far, Math.Min(direct, coordinated)).Should().BePositive();
    }

    /// <summary>Whoever shares so many with a board sits with one of the rarest of its bodies: all but so many less one.</summary>
    [Theory]
    [InlineData(1, 8, "one three two")]
    [InlineData(2, 5, "one two")]
    [InlineData(3, 2, "two")]
    [InlineData(4, 0, "")]
    public void Sharing_ABoardOfThreeBodies_LooksAtTheRarestOfThem(int least, int seats, string others)
    {
        PartnershipProfile[] boards = new PartnershipSurvey(
            Of(Board("board", ["police", "fire", "health"], []), Board("one", ["police", "fire"], []),
                Board("two", ["health", "fire", "council"], []), Board("three", ["police"], []), Board("zone", ["council"], [])),
            DuplicationOptions.Default).Profiles();
        SeatsOfOrganisations finder = new(boards);

        // Police sit on three boards, fire on three and health on two; of the two as rare the first by number is taken.
        int position = Array.FindIndex(boards, static board => board.Id.Value == "board");
        finder.WorkFor(position, least).Should().Be(seats);
        string.Join(' ', finder.Sharing(position).Select(other => boards[other].Id.Value).Order()).Should().Be(others);
        finder.Sharing(position).Count().Should().Be(others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, "each comes once");
    }

    /// <summary>Never below what two boards share; with no more than 64 bodies on record exactly that.</summary>
    [Theory]
    [InlineData(64, true)]
    [InlineData(300, false)]
    public void SharedAtMost_AnyTwoBoards_IsNotBelowWhatTheyShare(int bodies, bool isExact) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            Random random = new(seed);
            PartnershipProfile[] boards = new PartnershipSurvey(
                Of(Enumerable.Range(0, 6).Select(n =>
                    Board($"b{n}", [.. Enumerable.Range(0, bodies).Where(_ => random.Next(3) == 0).Select(static n => $"body-{n}")], []))),
                DuplicationOptions.Default).Profiles();
            SharedAtMost most = new(boards);
            for (int one = 0; one < boards.Length; one++)
            {
                most.SizeOf(one).Should().Be(boards[one].Organisations.Length);
                for (int other = 0; other < boards.Length; other++)
                {
                    int shared = boards[one].Organisations.Intersect(boards[other].Organisations).Count();
                    most.Of(one, other).Should().BeGreaterThanOrEqualTo(shared)
                        .And.BeLessThanOrEqualTo(isExact ? shared : Math.Min(most.SizeOf(one), most.SizeOf(other)));
                }
            }
        }).Holds(60);

    /// <summary>
    /// The floors of people from which f follows: the higher of the floor and the root of the threshold for overlapping boards, the floor
    /// of shared tables, and the floor itself where boards have parents, say who comes or say that they are held with others.
    /// </summary>
    [Theory]
    [InlineData("0.5 0.9 0.8", "", 0.769)]
    [InlineData("0.5 0.9 0.7", "", 0.7)]
    [InlineData("0.5 0.3 0.8", "", 0.5)]
    [InlineData("0.5 0.9 0.8", "parent", 0.5)]
    [InlineData("0.5 0.9 0.8", "post", 0.5)]
    [InlineData("0.5 0.9 0.8", "person", 0.5)]
    [InlineData("0.5 0.9 0.8", "held", 0.5)]
    [InlineData("0.5 0.9 0.4", "parent", 0.4)]
    public void LeastJaccard_FloorsOfPeopleAndThreshold_IsTheLeastOfThoseThatMayTell(string floors, string with, double least)
    {
        decimal[] given = [.. floors.Split(' ').Select(static part => decimal.Parse(part, CultureInfo.InvariantCulture))];
        DuplicationOptions options = new() { PeopleFloor = given[0], Threshold = given[1], SharedTablePeopleFloor = given[2] };
        Partnership board = Board("a", ["police", "fire"], ["theme-0"]);
        Landscape landscape = Of(Board("b", ["police"], ["theme-0"]), with switch
        {
            "parent" => board with { ReportsTo = [new("b")] },
            "post" => board with { Seats = [new() { Organisation = new("police"), Post = new("chief") }] },
            "person" => board with { Seats = Seats("police/alex") },
            "held" => board with { Purpose = "Held with the board for adults" },
            _ => board,
        });

        JaccardThreshold threshold = PeopleCandidates.LeastJaccard(new PartnershipSurvey(landscape, options).Profiles(), options)!;

        threshold.IsMet((int)Math.Ceiling(1000 * least), 1000).Should().BeTrue();
        threshold.IsMet((int)Math.Ceiling(1000 * least) - 1, 1000).Should().BeFalse();
    }

    /// <summary>
    /// A body that two boards share counts for the kinds of boards on which it sits beside those two, as a share of the kinds of the
    /// busiest one; boards of no kind are one kind, but together no table.
    /// </summary>
    [Fact]
    public void Expected_BoardsOfAnyKinds_IsTheShareOfKindsOnWhichWhatTheyShareSitsBeside() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), static seed =>
        {
            Random random = new(seed);
            Landscape landscape = Of(RandomBoards.Boards(seed, most: 14));
            PartnershipProfile[] boards = new PartnershipSurvey(landscape, DuplicationOptions.Default).Profiles();
            ExpectedShared expected = new(boards, landscape.Organisations.Count);
            Dictionary<int, HashSet<string>> kinds = [];
            foreach (PartnershipProfile board in boards)
            {
                foreach (int organisation in board.Organisations)
                {
                    (kinds.TryGetValue(organisation, out HashSet<string>? of) ? of : kinds[organisation] = []).Add(Kind(board));
                }
            }

            int busiest = kinds.Values.Select(static of => of.Count).DefaultIfEmpty(0).Max();
            foreach (PartnershipProfile one in boards)
            {
                foreach (PartnershipProfile other in boards)
                {
                    int[] shared = [.. one.Organisations.Intersect(other.Organisations)];
                    string[][] beside =
                        [.. shared.Select(body => kinds[body].Where(kind => kind != Kind(one) && kind != Kind(other)).ToArray())];
                    expected.Of(one, other).Should().Be(
                        busiest == 0 ? 0 : (double)beside.Sum(static of => of.Length) / busiest, "seed {0}", seed);
                    double most = random.Next(5) / 4d;
                    expected.TablesLike(one, other, most).Should().Be(
                        beside.SelectMany(static of => of).Where(static kind => kind.Length > 0).GroupBy(static kind => kind)
                            .Count(of => of.Count() >= most * shared.Length), "seed {0}", seed);
                }
            }

            static string Kind(PartnershipProfile board) => board.Partnership.Kind?.Value ?? "";
        }).Holds(300);

    private static HashSet<(int, int)> Positions(PairCollector pairs) =>
        [.. pairs.Sorted().ToArray().Select(static pair => ((int)(pair >> 32), (int)(uint)pair))];

    /// <summary>A long line and boards that report to some above them, each with few bodies of few, and some of none.</summary>
    private static Landscape Lines(Random random)
    {
        int bodies = random.Next(2, 60);
        int line = random.Next(3) == 0 ? random.Next(34, 60) : random.Next(6);
        int boards = line + random.Next(1, 14);
        Id<PartnershipKind>? upper = Edition.PartnershipKinds.First(static kind => !kind.Coordinates.IsEmpty).Id;
        return Of(Enumerable.Range(0, boards).Select(number => Board(
            $"b{number:D2}",
            [.. Enumerable.Range(0, random.Next(6)).Select(_ => $"body-{random.Next(bodies)}").Distinct()],
            [$"theme-{random.Next(6)}"]) with
        {
            Kind = random.Next(4) switch { 0 => upper, 1 => new("csp"), 2 => new("board"), _ => null },
            Tier = (PartnershipTier)random.Next(4),
            Footprint = random.Next(4) == 0 ? Footprint.Of(Districts[random.Next(3)]) : Footprint.Of(LincolnshireForce),
            ReportsTo = number is 0 ? []
                : number < line ? [new($"b{number - 1:D2}")]
                : [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Id<Partnership>($"b{random.Next(number):D2}")).Distinct()],
        }));
    }
}
