using static PccGovernance.Tests.Model.TestEdition;

namespace PccGovernance.Tests.Model;

public sealed class GeographyTests
{
    [Fact]
    public void Areas_GivenInAnyOrder_StandInTheOrderOfTheirCodes()
    {
        Map.ForceAreas.Select(static a => a.Code).Should().Equal(Alder, Dyfant);
        Map.Authorities.Select(static a => a.Code).Should().Equal(Cedar, Ashby, Birch, Alderset, Derw);
        Map.CommunitySafetyAreas.Select(static a => a.Code).Should().Equal(Districts, CedarNorth, CedarSouth, DerwSafety);
        Map.OtherAreas.Select(static a => a.Code).Should().Equal(Region, Fire, HealthBoard);
    }

    [Fact]
    public void Contains_EveryLevel_AndNothingElse()
    {
        AreaCode[] known =
        [
            Alder,
            Region,
            Fire,
            HealthBoard,
            Alderset,
            Ashby,
            BirchRecoded,
            Districts,
            AreaCode.England,
            AreaCode.Wales,
            AreaCode.EnglandAndWales,
        ];

        known.Should().OnlyContain(static code => Map.Contains(code));
        Map.Contains(new("E07000136")).Should().BeFalse();
        Map.Contains(default).Should().BeFalse();
    }

    [Fact]
    public void LookUps_KnownCode_AnswerIt_OthersNull()
    {
        Map.ForceArea(Alder)!.ForceName.Should().Be("Alder Police");
        Map.ForceArea(Alder)!.IsInWales.Should().BeFalse();
        Map.ForceArea(Dyfant)!.IsInWales.Should().BeTrue();
        Map.ForceArea(Ashby).Should().BeNull();
        Map.Authority(Ashby)!.CouncilName.Should().Be("Ashby Council");
        Map.Authority(Alder).Should().BeNull();
        Map.CommunitySafetyArea(CedarNorth)!.Name.Should().Be("Cedar North");
        Map.CommunitySafetyArea(Cedar).Should().BeNull();
        Map.NameOf(Region).Should().Be("The Region");
        Map.NameOf(AreaCode.EnglandAndWales).Should().Be("England and Wales");
        Map.NameOf(new("E07000136")).Should().BeNull();
    }

    [Fact]
    public void Authority_CodeThatReplacedAnother_IsTheSameAuthority()
    {
        Map.Authority(BirchRecoded).Should().BeSameAs(Map.Authority(Birch));
        Map.NameOf(BirchRecoded).Should().Be("Birch");
        Map.Resolve(Footprint.Of(BirchRecoded)).Should().Be(Map.Resolve(Footprint.Of(Birch)));
    }

    [Fact]
    public void Authority_Type_SaysItsTier()
    {
        Map.Authority(Alderset)!.Should().Match<LocalAuthority>(static a => a.IsCounty && a.IsUpperTier && !a.IsDistrict);
        Map.Authority(Ashby)!.Should().Match<LocalAuthority>(static a => !a.IsCounty && !a.IsUpperTier && a.IsDistrict);
        Map.Authority(Cedar)!.Should().Match<LocalAuthority>(static a => !a.IsCounty && a.IsUpperTier && !a.IsDistrict);
        Map.Authority(Derw)!.Should().Match<LocalAuthority>(static a => !a.IsCounty && a.IsUpperTier && !a.IsDistrict);
    }

    [Fact]
    public void ForceAreasOf_Footprint_AreThoseThatItTouches()
    {
        Codes(Footprint.Of(CedarNorth)).Should().Equal(Alder);
        Codes(Footprint.Of(Derw, Ashby)).Should().Equal(Alder, Dyfant);
        Codes(Footprint.Of(AreaCode.EnglandAndWales)).Should().Equal(Alder, Dyfant);
        Codes(Footprint.Of(AreaCode.Wales)).Should().Equal(Dyfant);
        Codes(Footprint.Of(Fire)).Should().Equal(Alder);
        Codes(Footprint.Unknown).Should().BeEmpty();
        Codes(Footprint.Of(new AreaCode("E07000136"))).Should().BeEmpty();

        static IEnumerable<AreaCode> Codes(Footprint footprint) => Map.ForceAreasOf(footprint).Select(static a => a.Code);
    }

    [Fact]
    public void Constructor_EveryProblem_IsListed()
    {
        Action make = static () =>
            _ = new PccGovernance.Geography(
                [.. ForceAreas(), ForceAreas()[1] with { Country = Region }],
                [
                    Authorities()[0] with
                    {
                        Region = new("E12000099"),
                        ForceArea = Ashby,
                    },
                    .. Authorities()[1..],
                    Authorities()[3] with
                    {
                        Code = default,
                    },
                ],
                [
                    .. CommunitySafetyAreas(),
                    new()
                    {
                        Code = new("E22000909"),
                        Name = "Nowhere",
                        ForceArea = Alder,
                        Country = AreaCode.England,
                        Authorities = [],
                    },
                    new()
                    {
                        Code = new("E22000910"),
                        Name = "County",
                        ForceArea = Alder,
                        Country = AreaCode.England,
                        Authorities = [Alderset],
                    },
                    new()
                    {
                        Code = new("E22000911"),
                        Name = "Across",
                        ForceArea = Alder,
                        Country = AreaCode.England,
                        Authorities = [Derw, Derw],
                    },
                    new()
                    {
                        Code = new("E31000099"),
                        Name = "Fire",
                        ForceArea = Alder,
                        Country = AreaCode.England,
                        Authorities = [Ashby],
                    },
                ],
                OtherAreas());

        string[] problems = make.Should().Throw<ArgumentException>().Which.Message.Split('\n');

        problems.Should().HaveCount(11);
        problems[..10]
            .Should()
            .Equal(
                "The area code 'E23000091' stands twice: give each area once.",
                "An area has no code: give it one.",
                "The area 'E23000091' names the area 'E12000091' of the level Region: give one of the level Country.",
                "The area 'E10000091' names the area 'E12000099', which is not given: add it or correct the code.",
                "The area 'E10000091' names the area 'E07000901' of the level LocalAuthority: give one of the level ForceArea.",
                "The community safety area 'E22000909' names no authority, or one twice: give each authority that it lies in once.",
                "The area 'E22000910' names the area 'E10000091' of the level County: give one of the level LocalAuthority.",
                "The community safety area 'E22000910' lies in the force area 'E23000091' and its authority 'E10000091' in 'E07000901': "
                + "make them one.",
                "The community safety area 'E22000911' names no authority, or one twice: give each authority that it lies in once.",
                "The community safety area 'E22000911' lies in the force area 'E23000091' and its authority 'W06000901' in 'W15000091': "
                + "make them one."
            );
        problems[^1].Should().StartWith("The area code 'E31000099' is of the level FireArea: give one of the level CommunitySafetyArea.");
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Action make = static () => _ = new PccGovernance.Geography(null!, [], [], []);
        Action resolve = static () => _ = Map.Resolve(null!);

        make.Should().Throw<ArgumentNullException>();
        resolve.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Constructor_NoAreas_HasOnlyTheCountries()
    {
        PccGovernance.Geography none = new([], [], [], []);

        none.Contains(AreaCode.England).Should().BeTrue();
        none.Resolve(Footprint.Of(AreaCode.England)).IsEmpty.Should().BeTrue();
    }
}
