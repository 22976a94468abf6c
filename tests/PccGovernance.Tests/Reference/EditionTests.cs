using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

/// <summary>Editions are data with a version, and can be compared.</summary>
public sealed class EditionTests
{
    private static readonly ReferenceEdition s_edition = EnglandAndWales.Edition;

    [Fact]
    public void Version_OfTheEdition_IsOneMoreThanTheFirst() => s_edition.Version.Should().Be(2);

    [Fact]
    public void Between_AnEditionAndItself_IsEmpty() => LandscapeDifference.Between(s_edition, s_edition).IsEmpty.Should().BeTrue();

    [Fact]
    public void Between_TheMapOf2019AndToday_HasTheCouncilsThatBeganAndEnded()
    {
        Geography map = s_edition.Geography;
        ReferenceEdition without = Edition(
            new(
                map.ForceAreas,
                map.Authorities,
                map.CommunitySafetyAreas.Select(static a => a with { OtherAuthorities = [] }),
                map.OtherAreas));

        LandscapeDifference difference = LandscapeDifference.Between(without, s_edition);

        difference
            .Began.Should()
            .HaveCount(map.OtherAuthorities.Count + s_edition.LocalPolicingBodies.Count + s_edition.AnnouncedChanges.Count);
        difference.Ended.Should().BeEmpty();
        LandscapeDifference.Between(s_edition, without).Ended.Should().Equal(difference.Began);
    }

    [Fact]
    public void Between_ANameAndADuty_SayWhatDiffers()
    {
        Geography map = s_edition.Geography;
        LocalAuthority[] authorities = [.. map.Authorities.Select(static (a, i) => i == 0 ? a with { CouncilName = "Another" } : a)];
        ReferenceEdition other = new(
            s_edition.Id,
            new(map.ForceAreas, authorities, map.CommunitySafetyAreas, map.OtherAreas, map.OtherAuthorities, map.Changes),
            s_edition.OrganisationKinds,
            s_edition.PartnershipKinds,
            s_edition.Duties.Skip(1),
            s_edition.Themes,
            s_edition.LocalPolicingBodies,
            s_edition.AnnouncedChanges,
            3);

        LandscapeDifference difference = LandscapeDifference.Between(s_edition, other);

        difference.Changed.Should().ContainSingle().Which.Fields.Should().ContainSingle().Which.Should().Match<FieldChange>(static f =>
            f.Field == "CouncilName" && f.Before == "Hartlepool Borough Council" && f.After == "Another");
        difference.Ended.Should().ContainSingle().Which.Subject.Should().Be(EntityReference.Of(s_edition.Duties[0].Id));
        difference.Began.Should().BeEmpty();
    }

    [Fact]
    public void Constructor_VersionOfNone_IsMisuse() =>
        FluentActions
            .Invoking(static () => new ReferenceEdition(new("e"), new([], [], [], []), [], [], [], new([]), version: 0))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static ReferenceEdition Edition(Geography map) =>
        new(s_edition.Id, map, s_edition.OrganisationKinds, s_edition.PartnershipKinds, s_edition.Duties, s_edition.Themes);
}
