namespace PccGovernance.Tests.Model;

public sealed class FootprintTests
{
    [Fact]
    public void Areas_AnyOrderAndRepeated_AreASet()
    {
        var one = Footprint.Of(TestEdition.Birch, TestEdition.Ashby, TestEdition.Birch);
        Footprint other = new() { Areas = [TestEdition.Ashby, TestEdition.Birch] };

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Areas.Should().Equal(TestEdition.Ashby, TestEdition.Birch);
        one.ToString().Should().Be("E07000901+E07000902");
    }

    [Fact]
    public void Unknown_HasNoAreas()
    {
        Footprint.Unknown.IsUnknown.Should().BeTrue();
        Footprint.Unknown.Should().Be(new Footprint()).And.Be(Footprint.Of());
        Footprint.Unknown.ToString().Should().Be("unknown");
        Footprint.Of(AreaCode.Wales).IsUnknown.Should().BeFalse();
    }
}
