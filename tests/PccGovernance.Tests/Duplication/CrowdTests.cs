using PccGovernance.Duplication;
using PccGovernance.Text;
using static PccGovernance.Tests.Duplication.TestWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>Boards of the same members, more than one board is compared with.</summary>
public sealed class CrowdTests
{
    private const int Boards = 200;
    private const int Most = 20;

    private static readonly string[] s_members = ["police", "council", "probation", "health", "fire"];
    private static readonly string[] s_themes = [.. Enumerable.Range(0, 8).Select(static n => $"theme-{n}")];
    private static readonly DuplicationOptions s_narrow = DuplicationOptions.Default with { MaximumComparedByPeople = Most };

    [Fact]
    public void Analyse_MoreThanTheLimit_SaysWhatWasLeftOut()
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(Crowd(Boards), Today, s_narrow);

        const long All = Boards * (Boards - 1) / 2;
        report.PairsLeftOut.Should().BeInRange(All - (Boards * Most), All - (Boards * Most / 2));
        report.PairsCompared.Should().Be(All - report.PairsLeftOut);
        report.Summary.Find("leftOut").Should().Be((StatementValue)report.PairsLeftOut);
    }

    [Fact]
    public void Analyse_MoreThanTheLimit_FindsEveryPairOfOneRemitThatIsWithinIt()
    {
        // Eight themes in turn: of one remit there are fewer than the limit on either side.
        Landscape crowd = Crowd(80);

        DuplicationReport all = DuplicationAnalysis.Analyse(crowd, Today, DuplicationOptions.Default);
        DuplicationReport some = DuplicationAnalysis.Analyse(crowd, Today, s_narrow);

        some.PairsLeftOut.Should().BePositive();
        all.PairsLeftOut.Should().Be(0);
        OfOneRemit(some).Should().Equal(OfOneRemit(all)).And.HaveCountGreaterThan(80);
    }

    [Fact]
    public void Analyse_NoMoreThanTheLimit_LeavesNothingOut()
    {
        Landscape crowd = Crowd(Most + 1);

        DuplicationReport report = DuplicationAnalysis.Analyse(crowd, Today, s_narrow);

        (report with { Options = DuplicationOptions.Default })
            .Should().Be(DuplicationAnalysis.Analyse(crowd, Today, DuplicationOptions.Default));
    }

    [Fact]
    public void LaterCandidates_ACrowdTwiceAsLarge_AreTwiceAsMany()
    {
        Candidates(400).Should().BeInRange(400 * Most / 2, 400 * Most);
        Candidates(800).Should().BeInRange(800 * Most / 2, 800 * Most);

        static long Candidates(int boards)
        {
            PartnershipProfile[] profiles = new PartnershipSurvey(Crowd(boards), s_narrow).Profiles();
            ICandidateGenerator generator = new CandidateSearch(s_narrow, new(profiles, few: 2), Specialists.IndexOf(profiles, s_narrow))
                .Of(profiles);
            return Enumerable.Range(0, profiles.Length).Sum(first => (long)generator.LaterCandidates(first).Length);
        }
    }

    [Fact]
    public void NearestOf_GreaterCrowds_AreNoMoreWorkThanTheSmallestUntilFewAreLeft()
    {
        Crowds.NearestOf(301, 300).Should().Be(299);
        Crowds.NearestOf(450, 300).Should().Be(200, "450 boards with 200 each are what 300 with 300 are");
        Crowds.NearestOf(900, 300).Should().Be(100);
        Crowds.NearestOf(1_201, 300).Should().Be(Crowds.FewestOfACrowd);
        Crowds.NearestOf(1_000_000_000, 300).Should().Be(Crowds.FewestOfACrowd);
        Crowds.NearestOf(1_000_000_000, 20).Should().Be(20, "who asks for fewer is given those");
        Crowds.NearestOf(100_000_001, 100_000_000).Should().Be(99_999_999);
    }

    [Fact]
    public void Analyse_ACrowdOfTwoThousand_ComparesEachWithTheFewest()
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(Crowd(2_000), Today, DuplicationOptions.Default);

        report.PairsCompared.Should().BeInRange(2_000 * Crowds.FewestOfACrowd / 2, 2_000 * Crowds.FewestOfACrowd);
        (report.PairsCompared + report.PairsLeftOut).Should().Be(2_000 * 1_999 / 2);
    }

    [Fact]
    public void LaterCandidates_BoardsOfNearlyTheSameMembers_AreThoseOfTheJoin()
    {
        Landscape landscape = Of([.. Enumerable.Range(0, 40).Select(static i =>
            Board($"b{i:D2}", [.. s_members.Where((_, at) => i % 6 != at)], [s_themes[i % s_themes.Length]]))]);

        DuplicationAnalysis.Analyse(landscape, Today, DuplicationOptions.Default)
            .Should().Be(DuplicationAnalysis.Analyse(
                landscape, Today, DuplicationOptions.Default, static boards => new AllPairs(boards.Count)));
    }

    [Fact]
    public void LaterCandidates_MoreWiderBoardsThanTheLimitToWhichEverybodyComes_AreThoseWithMostOfItsSubjects()
    {
        const int Wider = 3 * Most;
        string[] sent = [.. s_members.Select(static body => $"{body}/{body}-lead")];
        Partnership group = Placed("a-group", Boston, sent, "theme-0", "theme-1");
        Partnership[] boards =
        [
            group,
            .. Enumerable.Range(0, Wider).Select(i => Placed($"b{i:D2}", Lincolnshire, [.. sent, .. Others(i)], "theme-0")),
            .. Enumerable.Range(0, Wider).Select(static i => Placed($"c{i:D2}", Lincolnshire, [.. Others(i)], "theme-1")),
            Placed("z-nearest", Lincolnshire, [.. sent, .. Others(0)], "theme-0", "theme-1"),
        ];
        PartnershipProfile[] profiles = new PartnershipSurvey(Of(boards), s_narrow).Profiles();

        int[] found = [.. new CandidateSearch(s_narrow, new(profiles, few: 2), Specialists.IndexOf(profiles, s_narrow))
            .Of(profiles).LaterCandidates(0).ToArray()];

        profiles[0].Id.Should().Be(group.Id);
        found.Should().HaveCount(Most).And.Contain(profiles.Length - 1);

        static IEnumerable<string> Others(int i) => Enumerable.Range(0, 8).Select(body => $"body-{i}-{body}/body-{i}-{body}-lead");
        static Partnership Placed(string id, AreaCode area, string[] seats, params string[] themes) =>
            Board(id, [], themes) with { Kind = null, Footprint = Footprint.Of(area), Seats = Seats(seats) };
    }

    private static Landscape Crowd(int boards) => Of([.. Enumerable.Range(0, boards).Select(static i =>
        Board($"b{i:D4}", s_members, [s_themes[i % s_themes.Length]]))]);

    private static IEnumerable<(Id<Partnership>, Id<Partnership>)> OfOneRemit(DuplicationReport report) =>
        report.Pairs.Where(static pair => pair.Remit.Jaccard == 1).Select(static pair => (pair.First, pair.Second));
}
