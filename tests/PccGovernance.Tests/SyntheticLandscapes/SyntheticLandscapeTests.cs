using System.Security.Cryptography;
using PccGovernance.Serialization;
using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

public sealed class SyntheticLandscapeTests
{
    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, "33a520d1b56467df")]
    [InlineData(SyntheticPreset.AreaOf300, "ba19c83e91c8e6f5")]
    public void Create_Preset_WritesTheSameBytesOnEveryRuntime(SyntheticPreset preset, string hash)
    {
        byte[] json = LandscapeJson.WriteToUtf8Bytes(SyntheticLandscape.Create(preset).Landscape);

        Convert.ToHexStringLower(SHA256.HashData(json))[..16].Should().Be(hash);
        LandscapeJson.WriteToUtf8Bytes(SyntheticLandscape.Create(preset).Landscape).AsSpan().SequenceEqual(json).Should().BeTrue();
        LandscapeJson.Read(json).GetLandscapeOrThrow().Should().Be(SyntheticLandscape.Create(preset).Landscape);
    }

    [Theory]
    [InlineData(SyntheticPreset.AreaOf80)]
    [InlineData(SyntheticPreset.AreaOf300)]
    [InlineData(SyntheticPreset.Country13000)]
    public void Create_Preset_IsALandscapeWithTheTablesOfTheBareSets(SyntheticPreset preset)
    {
        var synthetic = SyntheticLandscape.Create(preset);
        var sets = SyntheticSets.Create(preset);
        AreaFrame[] areas = AreaFrame.Of(synthetic.Options);

        synthetic.Sets.Members.ToArray().Should().Equal(sets.Members.ToArray());
        synthetic.Landscape.Partnerships.Should().HaveCount(sets.Count);
        for (int board = 0; board < sets.Count; board++)
        {
            int first = sets[board][0];
            AreaFrame area = areas.Last(area => area.FirstOrganisation <= first);
            IEnumerable<Id<Organisation>> expected =
                sets[board].ToArray().Select(member => SyntheticNames.Organisation(area, member).Id).Order();
            synthetic.Landscape.Partnerships[board].Seats.Select(static seat => seat.Organisation)
                .SequenceEqual(expected)
                .Should()
                .BeTrue("this is the table of board {0}", board);
        }
    }

    [Fact]
    public void Contents_AfterTheLandscapeWasMade_AreTheSame()
    {
        var synthetic = SyntheticLandscape.Create(SyntheticPreset.AreaOf80);
        LandscapeContents before = synthetic.Contents;

        synthetic.Landscape.Contents.Should().Be(before);
        synthetic.Contents.Should().Be(before);
    }

    [Fact]
    public void Boards_OfTheCountry_HaveOneToFiveThemesAFootprintATierAChairAndMostlyAFunction()
    {
        var landscape = SyntheticLandscape.Create(SyntheticPreset.Country13000).Landscape;

        landscape.Partnerships.Should().OnlyContain(static board =>
            board.Themes.Count >= 1 && board.Themes.Count <= 5
            && board.Footprint.Areas.Count == 1
            && board.Tier != PartnershipTier.Unknown
            && board.Seats.Count(static seat => seat.Role == SeatRole.Chair) == 1);
        double boards = landscape.Partnerships.Count;
        (landscape.Partnerships.Count(static board => board.Kind is not null) / boards).Should().BeInRange(0.2, 0.4);
        (landscape.Partnerships.Count(board => landscape.FunctionOf(board) == PartnershipFunction.Unknown) / boards)
            .Should()
            .BeInRange(0.05, 0.15);
        landscape.Partnerships.Select(board => landscape.FunctionOf(board)).Distinct().Should().HaveCount(5);
        landscape.Partnerships.Where(static board => board.Kind is not null)
            .GroupBy(static board => (board.Kind, board.Footprint))
            .Should()
            .OnlyContain(static group => group.Count() == 1);
        landscape.Partnerships.SelectMany(static board => board.Themes).Distinct().Should().HaveCount(45);
        landscape.Partnerships.Select(static board => board.Footprint).Distinct().Count().Should().BeGreaterThan(300);
    }
}
