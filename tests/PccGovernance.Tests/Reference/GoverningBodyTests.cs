using PccGovernance.Reference;

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
        AnnouncedChange change = EnglandAndWales.AnnouncedChangesFor(area, date).Single(static c => c.Id == Id<AnnouncedChange>.Parse("pcc-abolition"));
        change.Status.Should().Be(AnnouncementStatus.Announced);
        change.Effective.Should().Be(PartialDate.Parse("2028-05"));
    }

    [Fact]
    public void GoverningBody_OnToday_IsOneInEveryForceArea()
    {
        LocalDate today = new(2026, 11, 21);

        LocalPolicingBody?[] bodies = [.. EnglandAndWales.ForceAreas.All.Select(area => EnglandAndWales.GoverningBody(area, today))];

        bodies.Should().NotContainNulls();
        bodies.Count(static b => b!.Kind is LocalPolicingBodyKind.PoliceAndCrimeCommissioner or LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner).Should().Be(37);
        bodies.Count(static b => b!.Kind == LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner).Should().Be(4);
        bodies.Count(static b => b!.Kind == LocalPolicingBodyKind.CombinedAuthorityMayor).Should().Be(4);
        EnglandAndWales.GoverningBody(EnglandAndWales.ForceAreas.MetropolitanPolice, today)!.Kind.Should().Be(LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime);
        EnglandAndWales.GoverningBody(EnglandAndWales.ForceAreas.CityOfLondon, today)!.Kind.Should().Be(LocalPolicingBodyKind.CommonCouncil);
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

        EnglandAndWales.AnnouncedChangesFor(EnglandAndWales.ForceAreas.WestYorkshire, today).Select(static c => c.Id.Value)
            .Should().Equal("edce-act-2026", "police-white-paper");
        EnglandAndWales.AnnouncedChangesFor(EnglandAndWales.ForceAreas.Gwent, today).Select(static c => c.Id.Value)
            .Should().Equal("pcc-abolition", "police-white-paper", "wales-arrangements");
        EnglandAndWales.AnnouncedChangesFor(EnglandAndWales.ForceAreas.WestMidlands, today)
            .Should().ContainSingle(static c => c.Status == AnnouncementStatus.Quashed);
    }

    [Fact]
    public void AnnouncedChanges_OfAreasThatWereNotNamed_HaveAnUnknownFootprint() =>
        EnglandAndWales.AnnouncedChanges.Should().ContainSingle(static c => c.Footprint.IsUnknown).Which.Id.Value.Should().Be("six-areas-2027");
}
