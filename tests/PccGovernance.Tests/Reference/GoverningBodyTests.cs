using PccGovernance.Reference;
using PccGovernance.Reviews;

namespace PccGovernance.Tests.Reference;

public sealed class GoverningBodyTests
{
    [Fact]
    public void GoverningBody_OfWestYorkshire_PassesToTheMayorOn10May2021()
    {
        // SI 2021/112 art.34.
        ForceArea area = EnglandAndWales.ForceAreas.WestYorkshire;

        EnglandAndWales.GoverningBody(area, new(2021, 5, 9))!.Kind.Should().Be(LocalPolicingBodyKind.PoliceAndCrimeCommissioner);
        EnglandAndWales.GoverningBody(area, new(2021, 5, 10))!.Name.Should().Be("Mayor of West Yorkshire");
    }

    [Fact]
    public void GoverningBody_OfNorthYorkshire_PassesToTheMayorOn7May2024()
    {
        // SI 2023/1432: Mayor of York and North Yorkshire.
        ForceArea area = EnglandAndWales.ForceAreas.NorthYorkshire;

        LocalPolicingBody commissioner = EnglandAndWales.GoverningBody(area, new(2024, 5, 6))!;
        commissioner.Kind.Should().Be(LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner);
        commissioner.GovernsFire.Should().BeTrue();
        EnglandAndWales.GoverningBody(area, new(2024, 5, 7))!.Name.Should().Be("Mayor of York and North Yorkshire");
    }

    [Fact]
    public void GoverningBody_OfLincolnshireIn2029_IsStillTheCommissionerInLawWithTheEndAnnounced()
    {
        ForceArea area = EnglandAndWales.ForceAreas.Lincolnshire;
        LocalDate date = new(2029, 1, 1);

        EnglandAndWales.GoverningBody(area, date)!.Kind.Should().Be(LocalPolicingBodyKind.PoliceAndCrimeCommissioner);
        AnnouncedChange change = EnglandAndWales
            .AnnouncedChangesFor(area, date)
            .Single(static c => c.Id == Id<AnnouncedChange>.Parse("pcc-abolition"));
        change.Status.Should().Be(AnnouncementStatus.Announced);
        change.Effective.Should().Be(PartialDate.Parse("2028-05"));
    }

    [Fact]
    public void GoverningBody_OnToday_IsOneInEveryForceArea()
    {
        LocalDate today = new(2026, 11, 21);

        LocalPolicingBody?[] bodies = [.. EnglandAndWales.ForceAreas.All.Select(area => EnglandAndWales.GoverningBody(area, today))];

        bodies.Should().NotContainNulls();
        bodies
            .Count(static b =>
                b!.Kind is LocalPolicingBodyKind.PoliceAndCrimeCommissioner or LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner)
            .Should()
            .Be(37);
        bodies.Count(static b => b!.Kind == LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner).Should().Be(4);
        bodies.Count(static b => b!.Kind == LocalPolicingBodyKind.CombinedAuthorityMayor).Should().Be(4);
        EnglandAndWales
            .GoverningBody(EnglandAndWales.ForceAreas.MetropolitanPolice, today)!
            .Kind.Should()
            .Be(LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime);
        EnglandAndWales
            .GoverningBody(EnglandAndWales.ForceAreas.CityOfLondon, today)!
            .Kind.Should()
            .Be(LocalPolicingBodyKind.CommonCouncil);
    }

    [Fact]
    public void GoverningBody_OfKentIn2040_SaysThatItIsNotKnownSoFar()
    {
        LocalPolicingBody body = EnglandAndWales.GoverningBody(EnglandAndWales.ForceAreas.Kent, new(2040, 1, 1))!;

        // The term of those elected in 2024: 2011 Act s.50(7)(b).
        body.KnownTo.Should().Be(new LocalDate(2028, 5, 10));
        body.IsKnownToGovern(new(2028, 5, 10)).Should().BeTrue();
        body.IsKnownToGovern(new(2028, 5, 11)).Should().BeFalse();
        EnglandAndWales.LocalPolicingBodies.Should().OnlyContain(static b => b.Period.To != null || b.KnownTo != null);
    }

    [Fact]
    public void GoverningBody_OfALandscapeThatRecordsNone_IsThatOfTheEdition()
    {
        AreaCode area = EnglandAndWales.ForceAreas.SouthYorkshire.Code;
        LocalDate today = new(2026, 11, 21);
        Partnership board = new() { Id = new("b"), Name = "B", Footprint = Footprint.Of(new AreaCode("E08000039")) };
        Landscape silent = Landscape.Create(EnglandAndWales.Edition, new() { Partnerships = [board] });
        LocalPolicingBody own = new()
        {
            Id = new("own"),
            Name = "Own",
            Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
            ForceArea = area,
            Period = new(null, new(2020, 1, 1)),
        };
        Landscape recorded = Landscape.Create(EnglandAndWales.Edition, new() { Partnerships = [board], LocalPolicingBodies = [own] });

        silent.GoverningBody(area, today)!.Name.Should().Be("Mayor of South Yorkshire");
        silent.RecordsGoverningBody(area).Should().BeFalse();
        recorded.GoverningBody(area, today).Should().BeNull("the landscape records who governed and nobody for that day");
        AreaGovernance review = new LandscapeReviewer().Review(silent, today).Governance.Should().ContainSingle().Subject;
        (review.Body!.Name, review.IsFromEdition).Should().Be(("Mayor of South Yorkshire", true));
    }

    [Fact]
    public void AnnouncedChangesFor_Surrey_HaveTheCouncilsThatAreToCome()
    {
        AnnouncedChange change = EnglandAndWales.AnnouncedChangesFor(EnglandAndWales.ForceAreas.Surrey, new(2026, 11, 21))
            .Single(static c => c.Id == Id<AnnouncedChange>.Parse("surrey-councils-2027"));

        change.Effective.Should().Be(PartialDate.Parse("2027-04-01"));
        change.Provenance.Note.Should().Contain("Eleven Community Safety Partnerships").And.Contain("panel");
    }

    [Fact]
    public void GoverningBody_BeforeThe2011Act_IsUnknownSaveInTheCity()
    {
        LocalDate before = new(2012, 1, 15);

        EnglandAndWales.ForceAreas.All.Where(area => EnglandAndWales.GoverningBody(area, before) is not null)
            .Should().Equal(EnglandAndWales.ForceAreas.CityOfLondon);
    }

    [Fact]
    public void LocalPolicingBodies_OfAnArea_FollowEachOtherWithoutGapOrOverlap()
    {
        foreach (IGrouping<AreaCode, LocalPolicingBody> area in EnglandAndWales.LocalPolicingBodies.GroupBy(static b => b.ForceArea))
        {
            LocalPolicingBody[] succession = [.. area.OrderBy(static b => b.Period.From)];
            succession.Skip(1).Select(static b => b.Period.From).Should().Equal(succession.SkipLast(1).Select(static b => b.Period.To));
            succession[^1].Period.To.Should().BeNull();
        }
    }

    [Fact]
    public void GoverningBody_OfACodeThatIsNoForceArea_IsNull() =>
        EnglandAndWales.GoverningBody(AreaCode.England, new(2026, 1, 1)).Should().BeNull();

    [Fact]
    public void AnnouncedChangesFor_TheDayBeforeTheAnnouncement_HasNone()
    {
        ForceArea area = EnglandAndWales.ForceAreas.Lincolnshire;

        EnglandAndWales.AnnouncedChangesFor(area, new(2025, 11, 12)).Should().BeEmpty();
        EnglandAndWales.AnnouncedChangesFor(area, new(2025, 11, 13)).Select(static c => c.Id.Value)
            .Should().Equal("functions-to-mayors", "pcc-abolition", "policing-and-crime-boards");
    }

    [Fact]
    public void AnnouncedChangesFor_AreasWithoutACommissioner_LeaveOutTheEndOfCommissioners()
    {
        LocalDate today = new(2026, 11, 21);

        EnglandAndWales
            .AnnouncedChangesFor(EnglandAndWales.ForceAreas.WestYorkshire, today)
            .Select(static c => c.Id.Value)
            .Should()
            .Equal(
                "combined-authorities-regulations-2026",
                "crime-and-policing-act-2026",
                "edce-act-2026",
                "force-structures-review",
                "police-white-paper");
        EnglandAndWales
            .AnnouncedChangesFor(EnglandAndWales.ForceAreas.Gwent, today)
            .Select(static c => c.Id.Value)
            .Should()
            .Equal("crime-and-policing-act-2026", "force-structures-review", "pcc-abolition", "police-white-paper", "wales-arrangements");
        EnglandAndWales
            .AnnouncedChangesFor(EnglandAndWales.ForceAreas.WestMidlands, today)
            .Should()
            .ContainSingle(static c => c.Status == AnnouncementStatus.Quashed);
    }

    [Fact]
    public void AnnouncedChanges_OfAreasThatWereNotNamed_HaveAnUnknownFootprint() =>
        EnglandAndWales
            .AnnouncedChanges.Should()
            .ContainSingle(static c => c.Footprint.IsUnknown)
            .Which.Id.Value.Should()
            .Be("six-areas-2027");
}
