using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeJsonHostileTests
{
    [Fact]
    public void Read_UnknownEditionWrittenWithAnEscape_IsToldAsWithoutIt()
    {
        string plain = Read("""{"version":1,"edition":"none"}""").Single().Message;

        Read("""{"version":1,"edition":"n\u006Fne"}""").Single().Message.Should().Be(plain);
        plain.Should().StartWith("The document is on the edition 'none', which is not known here");
    }

    [Fact]
    public void Read_KnownEditionWrittenWithAnEscape_HidesNoOtherError() =>
        Read("""{"version":1,"edition":"\u0065ngland-and-wales-2024-12","organisations":[{"id":"a","name":" "},{"id":"B","name":"B"}]}""")
            .Select(static e => e.Location).Should().Equal("$.organisations[0].name", "$.organisations[1].id");

    [Fact]
    public void Read_EditionWithHalfACharacter_IsRefused() =>
        Read("""{"version":1,"edition":"\uD800"}""").Should().ContainSingle().Which.Location.Should().Be("$.edition");

    [Theory]
    [InlineData("1e-29")]
    [InlineData("0.99999999999999999999999999999999")]
    [InlineData("1.00000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890.5")]
    public void Read_MoreDigitsThanAreKept_IsRefused(string number) =>
        Read(
                $$$"""{"version":1,"edition":"england-and-wales-2024-12","partnerships":[{"id":"a","name":"A","meetings":{"meetingsPerYear":{{{number}}}}}]}"""
            )
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .EndWith("give a number of at most 28 digits.");

    [Theory]
    [InlineData("4", 4)]
    [InlineData("4.000000000000000000000000000000000000000000", 4)]
    [InlineData("0.000000000000000000000000000000000000000000", 0)]
    [InlineData("400e-2", 4)]
    [InlineData("0.4E+1", 4)]
    [InlineData("-0", 0)]
    public void Read_NumberThatIsKept_HoweverItIsWritten_IsTaken(string number, decimal value) =>
        LandscapeJson
            .Read(
                $$$"""{"version":1,"edition":"england-and-wales-2024-12","partnerships":[{"id":"a","name":"A","meetings":{"meetingsPerYear":{{{number}}}}}]}"""
            )
            .GetLandscapeOrThrow()
            .Partnerships[0]
            .Meetings!.MeetingsPerYear.Should()
            .Be(value);

    [Fact]
    public void Read_MemberWithAVeryLongName_IsNotRepeatedWhole()
    {
        LandscapeError error = Read($$$"""{"version":1,"edition":"england-and-wales-2024-12","{{{new string('a', 100_000)}}}":1}""")
            .Single();

        error.Location.Length.Should().BeLessThan(200);
        error.Message.Length.Should().BeLessThan(1_000);
    }

    [Fact]
    public void Read_MoreErrorsThanAreListed_SaysOnWhichLineTheListEnds()
    {
        string organisations = string.Join(",\n", Enumerable.Range(0, 1_200).Select(static i => $$$"""{"id":"o{{{i}}}","name":" "}"""));

        ValueList<LandscapeError> errors = Read(
            $$$"""{"version":1,"edition":"england-and-wales-2024-12","organisations":[{{{organisations}}}]}""");

        errors.Should().HaveCount(1_000);
        errors[^1].Kind.Should().Be(LandscapeErrorKind.LimitExceeded);
        errors[^1].Line.Should().Be(errors[^2].Line).And.BePositive();
    }

    /// <summary>
    /// An edition of last year and one of this year in one process: a stored document is read on its own, and goes over to the other with
    /// what it lacks named.
    /// </summary>
    [Fact]
    public void Read_DocumentOfAnOldEdition_IsReadOnIt_AndRebasedOnTheNew()
    {
        ReferenceEdition now = EnglandAndWales.Edition;
        ReferenceEdition old = new(
            new("last-year"),
            now.Geography,
            now.OrganisationKinds,
            now.PartnershipKinds,
            [.. now.Duties, new() { Id = new("repealed"), Name = "Repealed" }],
            now.Themes);
        Landscape stored = new LandscapeBuilder(old)
            .Add(
                new Partnership
                {
                    Id = new("a"),
                    Name = "A",
                    Duties = [now.Duties[0].Id],
                })
            .Build();
        Landscape relying = new LandscapeBuilder(old)
            .Add(
                new Partnership
                {
                    Id = new("a"),
                    Name = "A",
                    Duties = [new("repealed")],
                })
            .Build();
        LandscapeJsonOptions both = new() { Editions = [now, old] };

        LandscapeJson.Read(LandscapeJson.WriteToString(stored), both).GetLandscapeOrThrow().Edition.Should().BeSameAs(old);
        LandscapeJson
            .Read(LandscapeJson.WriteToString(stored))
            .Errors.Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(LandscapeErrorKind.Unsupported);
        Landscape rebased = stored.RebasedOn(now).GetLandscapeOrThrow();
        rebased.Edition.Should().BeSameAs(now);
        rebased.Contents.Should().Be(stored.Contents);
        rebased.Should().NotBe(stored);
        relying
            .RebasedOn(now)
            .Errors.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("The partnership 'a' names the duty 'repealed', which the landscape does not have: add it or correct the identifier.");
    }

    private static ValueList<LandscapeError> Read(string json) => LandscapeJson.Read(json).Errors;
}
