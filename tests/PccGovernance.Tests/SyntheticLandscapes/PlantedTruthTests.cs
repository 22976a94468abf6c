using PccGovernance.Reference;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

public sealed class PlantedTruthTests
{
    public static TheoryData<SyntheticPreset> Presets { get; } =
    [SyntheticPreset.AreaOf80, SyntheticPreset.AreaOf300, SyntheticPreset.Country13000];

    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, 4)]
    [InlineData(SyntheticPreset.AreaOf300, 15)]
    [InlineData(SyntheticPreset.Country13000, 650)]
    public void NearDuplicates_OfPreset_AreFivePercentOfItsBoards(SyntheticPreset preset, int pairs) =>
        SyntheticLandscape.Create(preset).Truth.Of(PlantedPattern.NearDuplicate).Should().HaveCount(pairs);

    [Theory]
    [MemberData(nameof(Presets))]
    public void NearDuplicates_OfPreset_DifferInOneToThreeMembersOnly(SyntheticPreset preset)
    {
        foreach ((Partnership first, Partnership second) in Boards(preset, PlantedPattern.NearDuplicate))
        {
            first.Seats.Should().HaveSameCount(second.Seats);
            Organisations(first).Except(Organisations(second)).Count().Should().BeInRange(1, 3);
            second.Themes.Should().Equal(first.Themes);
            second.Footprint.Should().Be(first.Footprint);
            second.Tier.Should().Be(first.Tier);
            (first.Kind ?? second.Kind).Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Parallels_OfPreset_AreOfOneKindOnNeighbouringGround(SyntheticPreset preset)
    {
        foreach ((Partnership first, Partnership second) in Boards(preset, PlantedPattern.Parallel))
        {
            first.Kind.Should().NotBeNull();
            second.Kind.Should().Be(first.Kind);
            second.Themes.Should().Equal(first.Themes);
            second.Footprint.Should().NotBe(first.Footprint);
            ForceArea(second).Should().Be(ForceArea(first));
            ((double)Organisations(first).Intersect(Organisations(second)).Count() / first.Seats.Count)
                .Should()
                .BeGreaterThanOrEqualTo(0.6);
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Layers_OfPreset_ReportToTheBoardThatTheyRepeat(SyntheticPreset preset)
    {
        foreach ((Partnership first, Partnership second) in Boards(preset, PlantedPattern.Layered))
        {
            (Partnership upper, Partnership lower) = second.ReportsTo.Contains(first.Id) ? (first, second) : (second, first);
            lower.ReportsTo.Should().Equal(upper.Id);
            lower.Themes.Should().BeSubsetOf(upper.Themes);
            lower.Footprint.Should().Be(upper.Footprint);
            Organisations(lower).Except(Organisations(upper)).Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Pairs_OfPreset_StandInOrderAndNoBoardHasTwoPatterns(SyntheticPreset preset)
    {
        PlantedTruth truth = SyntheticLandscape.Create(preset).Truth;

        truth.Pairs.Should().OnlyContain(static pair => pair.First.CompareTo(pair.Second) < 0)
            .And.BeInAscendingOrder(static pair => pair.First)
            .And.OnlyHaveUniqueItems();
        truth.Pairs.SelectMany(static pair => new[] { (pair.First, pair.Pattern), (pair.Second, pair.Pattern) }).Distinct()
            .CountBy(static end => end.Item1).Should().OnlyContain(static board => board.Value == 1);
        Enum.GetValues<PlantedPattern>().Should().OnlyContain(pattern => truth.Of(pattern).Count > 0);
    }

    private static IEnumerable<(Partnership First, Partnership Second)> Boards(SyntheticPreset preset, PlantedPattern pattern)
    {
        var synthetic = SyntheticLandscape.Create(preset);
        return synthetic
            .Truth.Of(pattern)
            .Select(pair => (synthetic.Landscape.Partnership(pair.First)!, synthetic.Landscape.Partnership(pair.Second)!));
    }

    private static IEnumerable<Id<Organisation>> Organisations(Partnership board) => board.Seats.Select(static seat => seat.Organisation);

    private static AreaCode ForceArea(Partnership board) =>
        EnglandAndWales.Geography.ForceAreasOf(board.Footprint).Should().ContainSingle().Subject.Code;
}
