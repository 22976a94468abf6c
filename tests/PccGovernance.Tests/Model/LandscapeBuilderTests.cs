namespace PccGovernance.Tests.Model;

public sealed class LandscapeBuilderTests
{
    [Fact]
    public void Build_EverythingAddedOneByOne_IsTheSameLandscape()
    {
        LandscapeContents c = TestLandscape.Contents;

        Landscape built = new LandscapeBuilder(TestEdition.Edition)
            .Named("Alder")
            .Add(c.BusinessPlans).Add(c.CorporatePlans).Add(c.PoliceAndCrimePlans).Add(c.Strategies)
            .Add(c.Filings)
            .Add(c.CompleteRecords)
            .Add(c.Meetings)
            .Add(c.FundingLines)
            .Add(c.Agreements)
            .Add(c.Partnerships)
            .Add(c.Portfolios)
            .Add(c.Panels)
            .Add(c.AnnouncedChanges).Add(c.OfficeHolders).Add(c.LocalPolicingBodies).Add(c.People)
            .Add(c.Posts).Add(c.Organisations).Add(c.Themes).Add(c.Duties)
            .Add(c.PartnershipKinds).Add(c.OrganisationKinds)
            .Build();

        built.Should().Be(TestLandscape.Landscape);
    }

    [Fact]
    public void Add_Contents_AddsAllOfThem_AndTheirNameWhereThereIsNone()
    {
        LandscapeBuilder named = new LandscapeBuilder(TestEdition.Edition).Named("Mine").Add(TestLandscape.Contents);
        LandscapeBuilder unnamed = new LandscapeBuilder(TestEdition.Edition).Add(TestLandscape.Contents);

        unnamed.ToContents().Should().Be(TestLandscape.Contents);
        named.ToContents().Should().Be(TestLandscape.Contents with { Name = "Mine" });
    }

    [Fact]
    public void Build_Again_HasWhatWasAddedSince()
    {
        LandscapeBuilder builder = new(TestEdition.Edition);
        Landscape first = builder.Add(new Organisation { Id = new("one"), Name = "One" }).Build();
        Landscape second =
            builder.Add(new Organisation { Id = new("two"), Name = "Two" }, new Organisation { Id = new("three"), Name = "Three" }).Build();

        first.Organisations.Should().HaveCount(1);
        second.Organisations.Should().HaveCount(3);
    }

    [Fact]
    public void Add_SpreadOfASequence_Compiles()
    {
        IEnumerable<Organisation> many = Enumerable.Range(0, 3).Select(static i => new Organisation { Id = new($"o{i}"), Name = "One" });

        new LandscapeBuilder(TestEdition.Edition).Add([.. many]).Build().Organisations.Should().HaveCount(3);
    }

    [Fact]
    public void Build_Unsound_ThrowsWhatTryBuildAnswers()
    {
        LandscapeBuilder builder =
            new LandscapeBuilder(TestEdition.Edition).Add(new Post { Id = new("post"), Title = "Post", Organisation = new("none") });

        LandscapeResult result = builder.TryBuild();

        result.Errors.Should().ContainSingle().Which.Location.Should().Be("$.posts[0].organisation");
        builder.Invoking(static b => b.Build()).Should().Throw<LandscapeException>().Which.Errors.Should().Equal(result.Errors);
    }

    [Fact]
    public void Null_EditionContentsOrItem_Throws()
    {
        Action noEdition = static () => _ = new LandscapeBuilder(null!);
        Action noContents = static () => _ = new LandscapeBuilder(TestEdition.Edition).Add((LandscapeContents)null!);
        Action noItem = static () => _ = new LandscapeBuilder(TestEdition.Edition).Add((Organisation)null!).TryBuild();

        noEdition.Should().Throw<ArgumentNullException>();
        noContents.Should().Throw<ArgumentNullException>();
        noItem.Should().Throw<ArgumentException>().WithMessage("The item at place 0 of the list is null*");
    }
}
