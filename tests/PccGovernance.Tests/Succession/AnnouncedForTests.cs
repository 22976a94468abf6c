using PccGovernance.Reference;
using PccGovernance.Succession;

namespace PccGovernance.Tests.Succession;

/// <summary>Of what is announced an area is told what can hold there.</summary>
public sealed class AnnouncedForTests
{
    private static readonly LocalDate Day = new(2026, 11, 28);

    [Theory]
    [InlineData("Cambridgeshire", true, false)]
    [InlineData("Bedfordshire", false, true)]
    [InlineData("Nottinghamshire", true, true)]
    [InlineData("Gwent", false, false)]
    public void AnnouncedFor_ForceArea_TellsOfAMayorOrABoardWhereEitherCanFollow(string name, bool mayor, bool board)
    {
        ForceArea area = EnglandAndWales.ForceAreas.Find(name)!;

        string[] told = [.. Told(EnglandAndWales.StatutoryLandscape(area), area).Select(static change => change.Id.Value)];

        told.Should().Contain("pcc-abolition").And.NotContain("six-areas-2027", "it was overtaken");
        told.Contains("functions-to-mayors").Should().Be(mayor);
        told.Contains("policing-and-crime-boards").Should().Be(board);
    }

    [Fact]
    public void AnnouncedFor_LandscapeThatRecordsNone_IsAskedOfItsEdition()
    {
        ForceArea area = EnglandAndWales.ForceAreas.Surrey;
        var own = Landscape.Create(EnglandAndWales.Edition, new()
        {
            LocalPolicingBodies = EnglandAndWales.StatutoryLandscape(area).LocalPolicingBodies
                .Select(static body => body with { Organisation = null })
                .ToValueList(),
        });

        Told(own, area).Should().Equal(Told(EnglandAndWales.StatutoryLandscape(area), area)).And.NotBeEmpty();
        SuccessionAnalysis.AnnouncedFor(own, area.Code, new(2025, 1, 1)).Should().BeEmpty("nothing was announced by then");
    }

    [Fact]
    public void AnnouncedFor_NoForceArea_IsRefused() =>
        FluentActions.Invoking(() => SuccessionAnalysis.AnnouncedFor(EnglandAndWales.StatutoryLandscape(), AreaCode.England, Day))
            .Should().Throw<ArgumentException>().WithMessage("*is no force area of the edition*");

    private static ValueList<AnnouncedChange> Told(Landscape landscape, ForceArea area) =>
        SuccessionAnalysis.AnnouncedFor(landscape, area.Code, Day);
}
