using PccGovernance.Reference;

namespace PccGovernance.Tests.Model;

public sealed class LandscapeNamesTests
{
    [Fact]
    public void NameOf_AnythingThatTheLandscapeHas_IsItsName()
    {
        Landscape landscape = TestLandscape.Landscape;

        landscape.Partnerships.Should().AllSatisfy(board => landscape.NameOf(EntityReference.Of(board.Id)).Should().Be(board.Name));
        landscape
            .Organisations.Should()
            .AllSatisfy(organisation => landscape.NameOf(EntityReference.Of(organisation.Id)).Should().Be(organisation.Name));
        landscape.Strategies.Should().AllSatisfy(strategy => landscape.NameOf(EntityReference.Of(strategy.Id)).Should().Be(strategy.Name));
    }

    [Fact]
    public void NameOf_KindsThemesAndAreasOfTheEdition_AreTheirNames()
    {
        Landscape landscape = TestLandscape.Landscape;

        landscape
            .NameOf(EntityReference.Of(landscape.Edition.PartnershipKinds[0].Id))
            .Should()
            .Be(landscape.Edition.PartnershipKinds[0].Name);
        landscape.NameOf(EntityReference.Of(landscape.Edition.Themes.Themes[0].Id)).Should().Be(landscape.Edition.Themes.Themes[0].Name);
        landscape.NameOf(EntityReference.Of(landscape.Geography.ForceAreas[0].Code)).Should().Be(landscape.Geography.ForceAreas[0].Name);
        landscape.NameOf(EntityReference.Of(AreaCode.Wales)).Should().Be("Wales");
    }

    [Fact]
    public void NameOf_WhoeverGovernsPolicingByTheEdition_IsItsName()
    {
        var landscape = Landscape.Create(EnglandAndWales.Edition, new());

        landscape.Edition.LocalPolicingBodies.Should().NotBeEmpty()
            .And.AllSatisfy(body => landscape.NameOf(EntityReference.Of(body.Id)).Should().Be(body.Name));
    }

    [Fact]
    public void NameOf_WhatIsNotThere_IsNull()
    {
        TestLandscape.Landscape.NameOf(EntityReference.Of(new Id<Partnership>("nowhere"))).Should().BeNull();
        TestLandscape.Landscape.NameOf(EntityReference.Of(new AreaCode("E07999999"))).Should().BeNull();
        TestLandscape.Landscape.NameOf(default).Should().BeNull();
    }

    [Fact]
    public void Difference_OfSeats_SaysWhoJoinedAndWhoLeft()
    {
        Id<Organisation> police = new("police");
        Id<Organisation> council = new("council");
        Partnership board = new() { Id = new("board"), Name = "Board", Seats = [new() { Organisation = police, Role = SeatRole.Member }] };
        LandscapeContents before = new()
        {
            Organisations = [new() { Id = police, Name = "Police" }, new() { Id = council, Name = "Council" }],
            Partnerships = [board],
        };
        LandscapeContents after = before with
        {
            Partnerships = [board with { Seats = [new() { Organisation = council, Role = SeatRole.Chair }] }],
        };

        LandscapeDifference difference = LandscapeDifference.Between(
            Landscape.Create(TestEdition.Edition, before),
            Landscape.Create(TestEdition.Edition, after));

        FieldChange seats = difference.Changed.Should().ContainSingle().Subject.Fields.Should().ContainSingle().Subject;
        seats.Field.Should().Be("Seats");
        seats.Added.Should().Equal("council (Chair)");
        seats.Removed.Should().Equal("police (Member)");
    }
}
