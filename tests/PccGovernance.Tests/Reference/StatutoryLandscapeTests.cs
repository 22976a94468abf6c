using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

public sealed class StatutoryLandscapeTests
{
    private static readonly LocalDate s_today = new(2026, 11, 21);
    private static readonly Lazy<Landscape> s_whole = new(static () => EnglandAndWales.StatutoryLandscape());

    public static TheoryData<string> Areas => [.. EnglandAndWales.ForceAreas.All.Select(static area => area.PoliceUkId)];

    [Theory]
    [MemberData(nameof(Areas))]
    public void StatutoryLandscape_OfAnyForceArea_IsPartOfTheWhole(string area)
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(area)!);

        landscape.Partnerships.Should().NotBeEmpty().And.OnlyContain(static board => s_whole.Value.Partnership(board.Id) == board);
        landscape.Organisations.Should().OnlyContain(static organisation => s_whole.Value.Organisation(organisation.Id) == organisation);
        landscape.Partnerships.Should().OnlyContain(static board => board.Seats.Count > 0);
    }

    [Fact]
    public void StatutoryLandscape_OfTheWhole_IsTheUnionOfTheAreas()
    {
        Landscape[] parts = [.. EnglandAndWales.ForceAreas.All.Select(EnglandAndWales.StatutoryLandscape)];

        s_whole
            .Value.Partnerships.Should()
            .Equal(parts.SelectMany(static p => p.Partnerships).DistinctBy(static b => b.Id).OrderBy(static b => b.Id));
        s_whole
            .Value.Organisations.Should()
            .Equal(parts.SelectMany(static p => p.Organisations).DistinctBy(static o => o.Id).OrderBy(static o => o.Id));
        s_whole.Value.Contents.LocalPolicingBodies.Should().HaveCount(52);
        s_whole.Value.Contents.AnnouncedChanges.Should().HaveCount(17);
        s_whole.Value.Contents.Panels.Should().HaveCount(41);
    }

    [Fact]
    public void StatutoryLandscape_MadeTwice_IsEqual() =>
        EnglandAndWales
            .StatutoryLandscape(EnglandAndWales.ForceAreas.Kent)
            .Should()
            .Be(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Kent));

    [Theory]
    [InlineData("community-safety-partnership", 293)]
    [InlineData("county-strategy-group", 21)]
    [InlineData("police-and-crime-panel", 41)]
    [InlineData("london-police-and-crime-committee", 1)]
    [InlineData("safer-neighbourhood-board", 32)]
    [InlineData("local-resilience-forum", 42)]
    [InlineData("public-services-board", 13)]
    [InlineData("regional-partnership-board", 7)]
    [InlineData("local-criminal-justice-board", 42)]
    [InlineData("mappa-strategic-management-board", 42)]
    [InlineData("domestic-abuse-related-death-review", 302)]
    [InlineData("safeguarding-adults-board", 153)]
    [InlineData("safeguarding-adults-board-wales", 6)]
    [InlineData("safeguarding-children-board-wales", 6)]
    [InlineData("vawdasv-board", 7)]
    [InlineData("criminal-justice-board-wales", 1)]
    [InlineData("integrated-care-partnership", 39)]
    [InlineData("domestic-abuse-local-partnership-board", 121)]
    [InlineData("youth-justice-management-board", 175)]
    [InlineData("marac", 318)]
    [InlineData("combating-drugs-partnership", 39)]
    [InlineData("violence-reduction-unit", 0)]
    [InlineData("police-collaboration-agreement", 0)]
    [InlineData("offensive-weapons-homicide-review", 0)]
    [InlineData("victim-support-collaboration", 0)]
    public void StatutoryLandscape_OfTheWhole_HasABoardForEachGround(string kind, int boards) =>
        s_whole.Value.AsOf(s_today).Partnerships.Count(board => board.Kind == Id<PartnershipKind>.Parse(kind)).Should().Be(boards);

    /// <summary>Public pages: one since 2012; Cumberland with Westmorland and Furness since 2023; the four of the north merged.</summary>
    [Theory]
    [InlineData("Norfolk", 1)]
    [InlineData("Cumbria", 2)]
    [InlineData("Northamptonshire", 3)]
    public void StatutoryLandscape_WhereCommunitySafetyPartnershipsMerged_HasThoseThatAreLeft(string area, int boards) =>
        EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(area)!).AsOf(s_today).Partnerships
            .Count(static board => board.Kind == new Id<PartnershipKind>("community-safety-partnership")).Should().Be(boards);

    [Fact]
    public void StatutoryLandscape_OfLincolnshire_HasReadableIdentifiers()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);

        Partnership lincoln = landscape.Partnership(Id<Partnership>.Parse("csp.e22000175"))!;
        lincoln.Name.Should().Be("Lincoln Community Safety Partnership");
        lincoln
            .Seats.Select(static seat => seat.Organisation.Value)
            .Should()
            .Equal(
                "body.e23000020.1",
                "council.e07000138",
                "council.e10000019",
                "fire.e31000025",
                "force.lincolnshire",
                "housing-provider.e23000020",
                "integrated-care-board.e23000020",
                "probation.e23000020",
                "voluntary-sector.e23000020",
                "youth-offending-team.e10000019");
        landscape.Partnership(Id<Partnership>.Parse("lscp.e10000019")).Should().NotBeNull();
        landscape.Organisation(Id<Organisation>.Parse("probation.e23000020"))!.Name.Should().Be("Probation Service (Lincolnshire)");
        landscape.Name.Should().Be("Lincolnshire: statutory landscape");
    }

    [Fact]
    public void StatutoryLandscape_SeatsOfACommunitySafetyPartnership_SayWhatIsLawAndWhatIsAssumed()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        Partnership joint = landscape.Partnership(Id<Partnership>.Parse("csp.south-and-east-lincolnshire"))!;
        Partnership lincoln = landscape.Partnership(Id<Partnership>.Parse("csp.e22000175"))!;

        // Pages of Boston's council say that the joint one exists; of Lincoln's only the law was read, which wants one.
        joint.Provenance.Basis.Should().Be(FactBasis.Recorded);
        joint.Provenance.Sources.Should().Equal("Crime and Disorder Act 1998 ss.5-6", "boston.gov.uk", "democracy.boston.gov.uk");
        joint.Period.From.Should().Be(new LocalDate(2022, 12, 31), "its strategy of 2022 is the first source that shows it");
        joint.Predecessors.Should().Equal(new Id<Partnership>("csp.south-and-east-lincolnshire-before"));
        joint.Meetings.Should().BeNull();
        joint
            .Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded)
            .Select(static seat => seat.Organisation.Value)
            .Should()
            .Equal(
                "council.e07000136",
                "council.e07000137",
                "council.e07000140",
                "council.e10000019",
                "fire.e31000025",
                "force.lincolnshire");
        lincoln.Provenance.Basis.Should().Be(FactBasis.Assumed);
        lincoln.Provenance.Sources.Should().Equal("Crime and Disorder Act 1998 ss.5-6");
        lincoln.Provenance.Note.Should().Contain("The law requires one");
        lincoln.Seats.Should().OnlyContain(static seat => seat.Provenance.Basis == FactBasis.Assumed);
        joint
            .Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Assumed)
            .Should()
            .OnlyContain(static seat => seat.Provenance.Note != null);
    }

    [Theory]
    [InlineData(2012, 11, 21, "")]
    [InlineData(2021, 5, 9, "body.e23000010.1")]
    [InlineData(2021, 5, 10, "body.e23000010.2")]
    public void AsOf_InWestYorkshire_SeatsTheBodyInOffice(int year, int month, int day, string expected)
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.WestYorkshire).AsOf(new(year, month, day));

        Partnership board = landscape.Partnership(Id<Partnership>.Parse("lcjb.e23000010"))!;
        string.Concat(
                board
                    .Seats.Select(static seat => seat.Organisation.Value)
                    .Where(static id => id.StartsWith("body.", StringComparison.Ordinal)))
            .Should()
            .Be(expected);
        string.Concat(landscape.Contents.LocalPolicingBodies.Select(static body => body.Organisation!.Value.Value)).Should().Be(expected);
    }

    [Fact]
    public void AsOf_BeforeAKindBegan_HasNoBoardOfIt()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        Id<Partnership> seriousViolence = Id<Partnership>.Parse("svd.e23000020");

        landscape.AsOf(new(2013, 6, 1)).Partnership(seriousViolence).Should().BeNull();
        landscape.AsOf(s_today).Partnership(seriousViolence)!.Provenance.Note.Should().Contain("2023");
    }

    [Fact]
    public void StatutoryLandscape_InLondon_HasOneForumAndNoPanel()
    {
        Landscape metropolitan = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.MetropolitanPolice);
        Landscape city = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.CityOfLondon);
        Id<Partnership> forum = Id<Partnership>.Parse("lrf.e12000007");

        metropolitan.Partnership(forum).Should().Be(city.Partnership(forum)).And.NotBeNull();
        metropolitan
            .Partnership(forum)!
            .Seats.Count(static seat => seat.Organisation.Value.StartsWith("council.", StringComparison.Ordinal))
            .Should()
            .Be(33);
        metropolitan.Contents.Panels.Should().BeEmpty();
        city.Contents.Panels.Should().BeEmpty();
        metropolitan
            .Partnership(Id<Partnership>.Parse("london-police-and-crime-committee.e23000001"))!
            .Seats.Should()
            .ContainSingle()
            .Which.Organisation.Value.Should()
            .Be("london-assembly");
        metropolitan
            .Partnership(Id<Partnership>.Parse("dalpb.e12000007"))!
            .Seats.Should()
            .Contain(static seat => seat.Organisation == Id<Organisation>.Parse("greater-london-authority"));
        city.Partnerships.Should().NotContain(static board => board.Kind == Id<PartnershipKind>.Parse("london-police-and-crime-committee"));
    }

    [Fact]
    public void StatutoryLandscape_InWales_HasWelshBoardsAndNoEnglishOnes()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.DyfedPowys);

        landscape
            .Partnerships.Should()
            .NotContain(static board => EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!.Extent == LegalExtent.England);
        landscape
            .AsOf(s_today)
            .Partnerships.Count(static board => board.Kind == Id<PartnershipKind>.Parse("vawdasv-board"))
            .Should()
            .Be(1, "Mid and West Wales has one strategy");
        landscape
            .Partnership(Id<Partnership>.Parse("criminal-justice-board-wales.w92000004"))!
            .Seats.Count(static seat => seat.Organisation.Value.StartsWith("force.", StringComparison.Ordinal))
            .Should()
            .Be(4);
        landscape
            .Partnerships.SelectMany(static board => board.Seats)
            .Should()
            .NotContain(static seat => seat.Organisation.Value.StartsWith("integrated-care-board", StringComparison.Ordinal));
        landscape.Contents.LocalPolicingBodies.Should().ContainSingle();
    }

    [Fact]
    public void StatutoryLandscape_OfAnIntegratedCarePartnership_DoesNotGuessItsGround()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Kent);

        Partnership board = landscape.Partnership(Id<Partnership>.Parse("icp.e23000032"))!;
        board.Footprint.IsUnknown.Should().BeTrue();
        board.Provenance.Basis.Should().Be(FactBasis.Assumed);
    }

    [Fact]
    public void StatutoryLandscape_Boards_AreRecordedOnlyWhereASourceSaysThatTheyExist()
    {
        s_whole
            .Value.Partnerships.Where(static board => board.Provenance.Basis == FactBasis.Recorded)
            .Should()
            .OnlyContain(static board =>
                board.Provenance.Sources.Count > (EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!.IsStatutory ? 1 : 0));
        s_whole
            .Value.Partnerships.Where(static board => board.Provenance.Basis == FactBasis.Assumed)
            .Should()
            .OnlyContain(static board => board.Provenance.Note != null);
    }

    [Fact]
    public void StatutoryLandscape_Seats_AreRecordedOnlyOnRecordedBoardsOfNamedOrganisations()
    {
        foreach (Partnership board in s_whole.Value.Partnerships)
        {
            foreach (Seat seat in board.Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded))
            {
                board.Provenance.Basis.Should().Be(FactBasis.Recorded);
                seat.Provenance.Sources.Should()
                    .Equal(board.Provenance.Sources.Take(1), "the provision stands before the source of the board");
                Organisation holder = s_whole.Value.Organisation(seat.Organisation)!;
                (holder.Provenance.Basis == FactBasis.Recorded || holder.Kind == Id<OrganisationKind>.Parse("local-policing-body"))
                    .Should()
                    .BeTrue();
            }
        }
    }

    [Fact]
    public void StatutoryLandscape_InWales_HasNoNationalHighways() =>
        EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent).Organisations.Should()
            .NotContain(static o => o.Id == Id<Organisation>.Parse("national-highways"));

    [Fact]
    public void StatutoryLandscape_OfAnAreaThatIsNotOfTheEdition_IsMisuse()
    {
        ForceArea elsewhere = EnglandAndWales.ForceAreas.Kent with { Code = AreaCode.Parse("E23000099") };

        FluentActions
            .Invoking(() => EnglandAndWales.StatutoryLandscape(elsewhere))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'E23000099'*");
    }

    [Fact]
    public void StatutoryLandscape_OfAnyArea_HoldsTheAnnouncedChangesThatTouchIt() =>
        EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire).AsOf(s_today).Contents.AnnouncedChanges
            .Should().Equal(EnglandAndWales.AnnouncedChangesFor(EnglandAndWales.ForceAreas.Lincolnshire, s_today));
}
