using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

public sealed class DuplicationOptionsTests
{
    [Fact]
    public void Validate_Default_IsSound() => DuplicationOptions.Default.Invoking(options => options.Validate()).Should().NotThrow();

    [Fact]
    public void Validate_SeveralOptionsOutOfRange_NamesEachWithItsValueAndRange()
    {
        DuplicationOptions options = new() { Threshold = 0, PeopleWeight = 0.5m, RemitFloor = -0.01m, MinimumOversightReports = 0 };

        options.Invoking(o => o.Validate()).Should().Throw<ArgumentException>().WithMessage(
            "The option 'Threshold' is 0: give a number above 0 and up to 1.\n"
            + "The option 'PeopleWeight' is 0.5, 'RemitWeight' is 0.4 and 'PlaceWeight' is 0.2: their sum must be 1.\n"
            + "The option 'RemitFloor' is -0.01: give a number from 0 to 1.\n"
            + "The option 'MinimumOversightReports' is 0: give a number from 1 to 1000.*");
    }

    [Fact]
    public void Analyse_UnsoundOptions_Throws()
    {
        Action analyse = () => DuplicationAnalysis.Analyse(TestWorld.Of(), TestWorld.Today, new() { Threshold = 2 });

        analyse.Should().Throw<ArgumentException>().WithMessage("*'Threshold' is 2*");
    }

    [Theory]
    [InlineData(0.85, true)]
    [InlineData(0.851, false)]
    public void Analyse_Threshold_DecidesOverlap(double threshold, bool reported)
    {
        // People 1 and remit 2 of 3: (2/3)^0.4 = 0.8503.
        DuplicationReport report = DuplicationAnalysis.Analyse(
            TestWorld.Of(
                TestWorld.Board("a", ["police", "fire"], ["theme-1", "theme-2", "theme-3"]),
                TestWorld.Board("b", ["police", "fire"], ["theme-1", "theme-2"])),
            TestWorld.Today,
            new() { Threshold = (decimal)threshold, SmallestTable = 1 });

        report.Pairs.Count(pair => pair.Pattern == DuplicationPattern.Overlapping).Should().Be(reported ? 1 : 0);
    }
}
