using FsCheck.Fluent;
using static PccGovernance.Tests.Model.TestEdition;

namespace PccGovernance.Tests.Model;

/// <summary>
/// Every figure here can be worked out from <see cref="TestEdition"/>: four authorities of ground, of which Cedar is two halves.
/// </summary>
public sealed class FootprintExtentTests
{
    private static readonly AreaCode[] Everywhere =
    [
        Alder,
        Dyfant,
        Region,
        Fire,
        HealthBoard,
        Alderset,
        Ashby,
        Birch,
        BirchRecoded,
        Cedar,
        Derw,
        Districts,
        CedarNorth,
        CedarSouth,
        DerwSafety,
        AreaCode.England,
        AreaCode.Wales,
        AreaCode.EnglandAndWales,
        new("E07000136"),
    ];

    public static TheoryData<string, double> Sizes => new()
    {
        { "E07000901", 1 },
        { "E10000091", 2 },
        { "E06000901", 1 },
        { "E22000901", 2 },
        { "E22000902", 0.5 },
        { "E22000903", 0.5 },
        { "E22000902+E22000903", 1 },
        { "E23000091", 3 },
        { "E12000091", 3 },
        { "E31000091", 3 },
        { "W06000901", 1 },
        { "W14000901", 1 },
        { "W11000091", 1 },
        { "W15000091", 1 },
        { "E92000001", 3 },
        { "W92000004", 1 },
        { "K04000001", 4 },
        { "E07000901+E10000091+E23000091", 3 },
        { "E07000136", 0 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Authorities_Footprint_IsCountedByHand(string areas, double size)
    {
        FootprintExtent extent = Ground([.. areas.Split('+').Select(AreaCode.Parse)]);

        extent.Authorities.Should().Be((decimal)size);
        extent.IsEmpty.Should().Be(size == 0);
    }

    [Fact]
    public void Overlap_TwoPartnershipsInsideOneAuthority_ShareNoGround()
    {
        Ground(CedarNorth).Overlap(Ground(CedarSouth)).Should().Be(0);
        Ground(CedarNorth).Intersects(Ground(CedarSouth)).Should().BeFalse();
        Ground(CedarNorth).Overlap(Ground(Cedar)).Should().Be(1);
        Ground(CedarNorth).SharedAuthorities(Ground(Cedar)).Should().Be(0.5m);
    }

    [Fact]
    public void Overlap_PartlyShared_IsTheShareOfTheSmaller()
    {
        // Ashby and half of Cedar, 1.5, against Cedar, 1: they share half an authority.
        Ground(Ashby, CedarNorth).Overlap(Ground(Cedar)).Should().Be(0.5);

        // The county, 2, against Birch and Cedar, 2: they share Birch.
        Ground(Alderset).Overlap(Ground(Birch, Cedar)).Should().Be(0.5);

        // The force area, 3, against the country and the Welsh authority, 4.
        Ground(Alder).Overlap(Ground(AreaCode.England, Derw)).Should().Be(1);
    }

    [Fact]
    public void Contains_Ground_OnlyWhenAllOfItAndSome()
    {
        Ground(Alder).Contains(Ground(CedarNorth)).Should().BeTrue();
        Ground(Alder).Contains(Ground(Alder)).Should().BeTrue();
        Ground(CedarNorth).Contains(Ground(Alder)).Should().BeFalse();
        Ground(Alder).Contains(Ground(Ashby, Derw)).Should().BeFalse();
        Ground(Alder).Contains(Ground()).Should().BeFalse();
        Ground().Contains(Ground()).Should().BeFalse();
    }

    [Fact]
    public void Resolve_AreaThatTheGeographyDoesNotHave_AddsNoGround()
    {
        Ground(Ashby, new AreaCode("E07000136")).Should().Be(Ground(Ashby));
        Ground().IsEmpty.Should().BeTrue();
        Ground().Overlap(Ground(Alder)).Should().Be(0);
    }

    [Fact]
    public void Laws_AnyTwoFootprints_Hold() =>
        Prop.ForAll<byte[], byte[]>(static (one, other) =>
        {
            FootprintExtent left = Ground(Chosen(one));
            FootprintExtent right = Ground(Chosen(other));
            FootprintExtent both = Ground([.. Chosen(one), .. Chosen(other)]);
            decimal shared = left.SharedAuthorities(right);
            return shared == right.SharedAuthorities(left)
                && left.Overlap(right) == right.Overlap(left)
                && left.Overlap(right) is >= 0 and <= 1
                && both.Authorities == left.Authorities + right.Authorities - shared
                && left.Intersects(right) == (shared > 0)
                && (left.Overlap(right) == 1) == (left.Contains(right) || right.Contains(left))
                && (left.Contains(right) && right.Contains(left)) == (left.Equals(right) && !left.IsEmpty)
                && (!left.Equals(right) || left.GetHashCode() == right.GetHashCode());
        }).Holds(500);

    [Fact]
    public void Compare_ExtentsOfTwoGeographies_IsRefused()
    {
        PccGovernance.Geography twin = new(ForceAreas(), Authorities(), CommunitySafetyAreas(), OtherAreas());
        FootprintExtent here = Ground(Ashby);
        FootprintExtent there = twin.Resolve(Footprint.Of(Ashby));
        FootprintExtent nothingThere = twin.Resolve(Footprint.Unknown);
        Action[] comparisons =
        [
            () => here.Overlap(there),
            () => here.Intersects(there),
            () => here.SharedAuthorities(there),
            () => here.Contains(there),
            () => here.Contains(nothingThere),
        ];

        comparisons
            .Should()
            .AllSatisfy(static compare =>
                compare.Should().Throw<ArgumentException>().WithMessage("The two extents come from different geographies*"));
        here.Equals(there).Should().BeFalse();
    }

    [Fact]
    public void Compare_Null_Throws()
    {
        FootprintExtent here = Ground(Ashby);
        Action contains = () => here.Contains(null!);
        Action overlap = () => here.Overlap(null!);

        contains.Should().Throw<ArgumentNullException>();
        overlap.Should().Throw<ArgumentNullException>();
        here.Equals((object?)null).Should().BeFalse();
    }

    private static FootprintExtent Ground(params AreaCode[] areas) => Map.Resolve(Footprint.Of(areas));

    private static AreaCode[] Chosen(byte[]? places) =>
        [.. (places ?? []).Take(3).Select(static place => Everywhere[place % Everywhere.Length])];
}
