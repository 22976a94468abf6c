namespace PccGovernance.Tests.Model;

public sealed class ProvenanceTests
{
    [Fact]
    public void Default_IsRecordedWithNothingMore()
    {
        new Provenance().Should().Be(Provenance.Recorded);
        Provenance.Recorded.Basis.Should().Be(FactBasis.Recorded);
        Provenance.Recorded.Sources.Should().BeEmpty();
        Provenance.Recorded.ConfirmedOn.Should().BeNull();
    }

    [Fact]
    public void AssumedFrom_Note_IsAssumed()
    {
        var assumed = Provenance.AssumedFrom("the usual membership");

        assumed.Basis.Should().Be(FactBasis.Assumed);
        assumed.Note.Should().Be("the usual membership");
        assumed.Should().NotBe(Provenance.Recorded);
    }

    [Fact]
    public void Provenance_SetToNull_IsRecorded()
    {
        Person person = new() { Id = new("p") };
        Partnership board = new() { Id = new("b"), Name = "Board", Provenance = null!, Footprint = null! };

        board.Provenance.Should().Be(Provenance.Recorded);
        board.Footprint.Should().Be(Footprint.Unknown);
        person.Name.Should().BeNull();
    }

    [Fact]
    public void Citation_ToString_IsItsText() =>
        new Citation { Text = "Crime and Disorder Act 1998 s.5A", Extent = LegalExtent.England }
            .ToString()
            .Should()
            .Be("Crime and Disorder Act 1998 s.5A");
}
