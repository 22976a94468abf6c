using PccGovernance.SyntheticLandscapes;

namespace PccGovernance.Tests.SyntheticLandscapes;

public sealed class SyntheticCalibrationTests
{
    /// <summary>What an area's police, probation, health, fire and councils sit on, in hundredths of its boards.</summary>
    private static readonly double[] s_shares = [95, 80, 75, 70, 95];

    // Boards that repeat another sit with the same agencies, so that a share of a small area can be some hundredths off.
    [Theory]
    [InlineData(SyntheticPreset.AreaOf80, 3, 3)]
    [InlineData(SyntheticPreset.AreaOf300, 2, 2)]
    [InlineData(SyntheticPreset.Country13000, 8, 0.5)]
    [InlineData(SyntheticPreset.HundredThousand, 3, 0.2)]
    public void Tables_OfPreset_HaveTheSharesOfAgenciesInEveryArea(SyntheticPreset preset, double ofAnArea, double ofAll)
    {
        var plan = SyntheticPlan.OfTables(SyntheticOptions.Of(preset));
        double[][] counts = [.. Enumerable.Range(0, plan.Areas.Length).Select(area => Attendances(plan.Areas[area], plan.BoardsOf(area)))];

        for (int agency = 0; agency < s_shares.Length; agency++)
        {
            (100 * counts.Sum(area => area[agency]) / plan.Boards.Count()).Should().BeApproximately(s_shares[agency], ofAll);
            for (int area = 0; area < counts.Length; area++)
            {
                (100 * counts[area][agency] / plan.Areas[area].Boards)
                    .Should()
                    .BeApproximately(s_shares[agency], ofAnArea, "of {0}", plan.Areas[area].Area.Name);
            }
        }
    }

    [Fact]
    public void Tables_OfEveryBoard_HaveOneCouncilAtMost()
    {
        var plan = SyntheticPlan.OfTables(SyntheticOptions.Of(SyntheticPreset.Country13000));

        for (int area = 0; area < plan.Areas.Length; area++)
        {
            plan.BoardsOf(area).Should().OnlyContain(board => Councils(plan.Areas[area], board) <= 1);
        }
    }

    [Fact]
    public void Areas_OfTheCountry_AreAll43AndOfUnevenSize()
    {
        AreaFrame[] areas = AreaFrame.Of(SyntheticOptions.Of(SyntheticPreset.Country13000));

        areas.Should().HaveCount(43);
        areas.Sum(static area => area.Boards).Should().Be(13_000);
        areas.Max(static area => area.Boards).Should().BeGreaterThan(8 * areas.Min(static area => area.Boards));
    }

    [Fact]
    public void Flat_Country_GivesAllBoardsToOneArea()
    {
        var sets = SyntheticSets.Create(SyntheticOptions.Of(SyntheticPreset.Country13000).Flat());

        int police = sets.Members.ToArray().Count(static member => member == 0);

        sets.Count.Should().Be(13_000);
        (police / 13_000.0).Should().BeApproximately(0.95, 0.005);
    }

    /// <summary>
    /// Of Zipf's law: the first of the voluntary bodies is drawn ten times as often as the tenth, but it sits on a board only once.
    /// </summary>
    [Fact]
    public void VoluntaryBodies_OfALargeArea_SitFewOftenAndMostOnce()
    {
        var options = SyntheticOptions.Of(SyntheticPreset.Country13000).Flat();
        AreaFrame area = AreaFrame.Of(options)[0];
        int[] boards = new int[area.VoluntaryBodies];
        foreach (int member in SyntheticSets.Create(options).Members.Span)
        {
            if (member >= area.FirstVoluntaryBody)
            {
                boards[member - area.FirstVoluntaryBody]++;
            }
        }

        ((double)boards[0] / boards[9]).Should().BeInRange(5, 10);
        ((double)boards[9] / boards[99]).Should().BeInRange(7, 12);
        boards.Count(static count => count == 1).Should().BeGreaterThan(boards.Count(static count => count > 1));
    }

    private static double[] Attendances(AreaFrame area, PlannedBoard[] boards) =>
        [
            .. Enumerable
                .Range(0, AreaFrame.CoreAgencies)
                .Select(agency => (double)boards.Count(board => board.Members.Contains(area.FirstOrganisation + agency))),
            boards.Count(board => Councils(area, board) > 0),
        ];

    private static int Councils(AreaFrame area, PlannedBoard board) =>
        board.Members.Count(member => member >= area.FirstOrganisation + AreaFrame.CoreAgencies && member < area.FirstVoluntaryBody);
}
