using PccGovernance.Reference;

namespace PccGovernance.Tests.Model;

public sealed class AnsweringKindsTests
{
    private static readonly Id<OrganisationKind> LocalAuthority = new("local-authority");

    private static readonly AnsweringKinds OfEdition = AnsweringKinds.Of(Landscape.Create(EnglandAndWales.Edition, new()));

    [Fact]
    public void For_ALocalAuthority_AreTheCouncilsOfBothTiersAndNoCombinedAuthority() =>
        OfEdition.For(LocalAuthority).Select(static kind => kind.Value)
            .Should()
            .BeEquivalentTo("local-authority", "district-council", "county-council", "upper-tier-authority");

    [Theory]
    [InlineData(true, new[] { "district-council" })]
    [InlineData(false, new[] { "district-council", "local-authority" })]
    public void For_ADistrictCouncil_IsTheOneCouncilWhereThereIsOneTier(bool hasTwoTiers, string[] kinds) =>
        OfEdition.For(new("district-council"), hasTwoTiers).Select(static kind => kind.Value).Should().Equal(kinds);

    [Theory]
    [InlineData("nhs-trust", "nhs", true)]
    [InlineData("integrated-care-board", "probation/nhs", true)]
    [InlineData("chief-officer-of-police", "policing-or-criminal-justice", true)]
    [InlineData("combined-authority", "local-authority", false)]
    [InlineData("local-authority", "nhs", false)]
    [InlineData("panel", "panel", true)]
    public void Does_AKind_AnswersForWhatTheLawNames(string kind, string named, bool does) =>
        OfEdition.Does(kind, named).Should().Be(does);

    [Fact]
    public void For_ACallersOwnKind_IsAmongThoseThatAnswer()
    {
        OrganisationKind own = new()
        {
            Id = new("town-deal-company"),
            Name = "Town deal company",
            Sector = Sector.LocalGovernment,
            Role = OrganisationRole.CombinedAuthority,
            AnswersFor = [LocalAuthority],
        };

        var kinds = AnsweringKinds.Of(Landscape.Create(EnglandAndWales.Edition, new() { OrganisationKinds = [own] }));

        kinds.For(LocalAuthority).Should().Contain(own.Id);
        kinds.RoleOf("town-deal-company").Should().Be(OrganisationRole.CombinedAuthority);
        kinds.RoleOf("no-kind").Should().Be(OrganisationRole.None);
    }

    [Fact]
    public void For_AnotherFormOfAKindOfTheEdition_GoesByTheForm()
    {
        OrganisationKind form = EnglandAndWales.Edition.OrganisationKind(new("district-council"))! with { AnswersFor = [] };

        AnsweringKinds.Of(Landscape.Create(EnglandAndWales.Edition, new() { OrganisationKinds = [form] }))
            .For(LocalAuthority).Should().NotContain(form.Id);
    }
}
