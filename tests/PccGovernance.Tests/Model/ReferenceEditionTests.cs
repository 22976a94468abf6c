namespace PccGovernance.Tests.Model;

public sealed class ReferenceEditionTests
{
    private static readonly ReferenceEdition Edition = TestEdition.Edition;

    [Fact]
    public void Catalogues_GivenInAnyOrder_AreSortedAndFound()
    {
        Edition.OrganisationKinds.Select(static k => k.Id.Value).Should().Equal("council", "local-policing-body", "police-force");
        Edition.PartnershipKinds.Select(static k => k.Id.Value).Should().Equal("community-safety-partnership", "scrutiny-panel");
        Edition.Duties.Select(static d => d.Id.Value).Should().Equal("reduce-crime", "serious-violence-duty");
        Edition.OrganisationKind(new("council"))!.Name.Should().Be("Council");
        Edition.OrganisationKind(default).Should().BeNull();
        Edition.PartnershipKind(new("none")).Should().BeNull();
        Edition.Duty(new("none")).Should().BeNull();
    }

    [Fact]
    public void Constructor_RepeatedOrEmptyIdentifier_SaysWhich()
    {
        Action twice = static () =>
            _ = new ReferenceEdition(new("e"), TestEdition.Map, [], [], [Edition.Duties[0], Edition.Duties[0]], Edition.Themes);
        Action empty = static () =>
            _ = new ReferenceEdition(
                new("e"),
                TestEdition.Map,
                [],
                [Edition.PartnershipKinds[0] with { Id = default }],
                [],
                Edition.Themes);
        Action unnamed = static () => _ = new ReferenceEdition(default, TestEdition.Map, [], [], [], Edition.Themes);
        Action none = static () => _ = new ReferenceEdition(new("e"), TestEdition.Map, null!, [], [], Edition.Themes);

        twice
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The identifier 'reduce-crime' stands twice: give each thing one of its own.*")
            .WithParameterName("duties");
        empty.Should().Throw<ArgumentException>().WithMessage("One of the identifiers is empty*").WithParameterName("partnershipKinds");
        unnamed.Should().Throw<ArgumentException>().WithMessage("The edition has no identifier*");
        none.Should().Throw<ArgumentNullException>();
    }
}
