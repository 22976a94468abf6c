using System.Buffers;
using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeJsonRoundTripTests
{
    private static readonly LandscapeJsonOptions Compact = new() { Indented = false };

    [Fact]
    public void Read_OfWrite_IsTheSameLandscape() => ForAll(static landscape =>
    {
        LandscapeResult read = LandscapeJson.Read(LandscapeJson.WriteToUtf8Bytes(landscape));

        read.Errors.Should().BeEmpty();
        read.Landscape.Should().Be(landscape);
    });

    [Fact]
    public void Write_OfReadOfWrite_IsTheSameBytes() => ForAll(static landscape =>
    {
        byte[] written = LandscapeJson.WriteToUtf8Bytes(landscape, Compact);

        LandscapeJson.WriteToUtf8Bytes(LandscapeJson.Read(written).GetLandscapeOrThrow(), Compact).Should().Equal(written);
    });

    [Fact]
    public void Write_ContentsInAnotherOrder_IsTheSameBytes() => ForAll(static landscape =>
    {
        LandscapeContents contents = landscape.Contents;
        Landscape turned = Landscape.Create(landscape.Edition, contents with
        {
            Themes = contents.Themes.Reverse().ToValueList(),
            Organisations = contents.Organisations.Reverse().ToValueList(),
            Partnerships = contents.Partnerships.Reverse().Select(static p => p with
            {
                Seats = p.Seats.Reverse().ToValueList(),
                Themes = p.Themes.Reverse().ToValueList(),
                Footprint = new() { Areas = p.Footprint.Areas.Reverse().ToValueList() },
            }).ToValueList(),
            Strategies = contents.Strategies.Reverse().ToValueList(),
        });

        LandscapeJson.WriteToString(turned).Should().Be(LandscapeJson.WriteToString(landscape));
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("cy-GB")]
    [InlineData("ar-SA")]
    public void WriteAndRead_AnyCulture_AreTheSame(string culture)
    {
        Landscape landscape = new RandomLandscape(11, 12).Landscape();
        string expected = LandscapeJson.WriteToString(landscape);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            LandscapeJson.WriteToString(landscape).Should().Be(expected);
            LandscapeJson.Read(expected).Landscape.Should().Be(landscape);
            LandscapeJson
                .Read("""{"version":1.5,"edition":"İ"}""")
                .Errors.Select(static e => e.Message)
                .Should()
                .Equal(
                    "The member 'version' is the number 1.5: give a whole number from -2147483648 to 2147483647.",
                    "The member 'edition' is the text 'İ': give an identifier of 1 to 128 lower-case letters, digits, '-' and '.' that "
                    + "begins and ends with a letter or digit."
                );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_ToEveryKindOfOutput_IsTheSame()
    {
        Landscape landscape = new RandomLandscape(3, 6).Landscape();
        byte[] expected = LandscapeJson.WriteToUtf8Bytes(landscape);
        ArrayBufferWriter<byte> buffer = new();
        using MemoryStream stream = new();

        LandscapeJson.Write(landscape, buffer);
        LandscapeJson.Write(landscape, stream);

        buffer.WrittenSpan.ToArray().Should().Equal(expected);
        stream.ToArray().Should().Equal(expected);
        LandscapeJson.WriteToString(landscape).Should().Be(Encoding.UTF8.GetString(expected));
    }

    [Fact]
    public async Task ReadAsync_OfWriteAsync_IsTheSameLandscape()
    {
        Landscape landscape = new RandomLandscape(5, 12).Landscape();
        using MemoryStream stream = new();

        await LandscapeJson.WriteAsync(landscape, stream);
        stream.Position = 0;
        LandscapeResult result = await LandscapeJson.ReadAsync(stream);

        result.Landscape.Should().Be(landscape);
        stream.Position = 0;
        LandscapeJson.Read(stream).Landscape.Should().Be(landscape);
        LandscapeJson.Read(Encoding.UTF8.GetString(stream.ToArray())).Landscape.Should().Be(landscape);
    }

    [Fact]
    public void Write_Indented_HasLineFeedsOnlyAndEndsWithOne()
    {
        string json = LandscapeJson.WriteToString(new RandomLandscape(3, 6).Landscape());

        json.Should()
            .NotContain("\r")
            .And.StartWith("{\n  \"version\": 2,\n  \"edition\": \"england-and-wales-2024-12\",\n")
            .And.EndWith("}\n");
    }

    [Fact]
    public void Write_NotIndented_HasNoWhiteSpaceBetweenTokens() =>
        LandscapeJson.WriteToString(Landscape.Create(EnglandAndWales.Edition, LandscapeContents.Empty), Compact)
            .Should().Be("""{"version":2,"edition":"england-and-wales-2024-12"}""");

    [Fact]
    public void Write_Defaults_AreLeftOut()
    {
        Landscape landscape = Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                Organisations = [new() { Id = new("force"), Name = "The force" }],
                Partnerships =
                [
                    new()
                    {
                        Id = new("board"),
                        Name = "The board",
                        Seats = [new() { Organisation = new("force") }],
                    },
                ],
                LocalPolicingBodies =
                [
                    new()
                    {
                        Id = new("body"),
                        Name = "The body",
                        Kind = LocalPolicingBodyKind.Unknown,
                        ForceArea = new("E23000020"),
                        GovernsFire = false,
                    },
                ],
            });

        LandscapeJson.WriteToString(landscape, Compact).Should().Be(
            OneLine("""
                {"version":2,"edition":"england-and-wales-2024-12",
                "organisations":[{"id":"force","name":"The force"}],
                "localPolicingBodies":[{"id":"body","name":"The body","kind":"unknown","forceArea":"E23000020","governsFire":false}],
                "partnerships":[{"id":"board","name":"The board","seats":[{"organisation":"force"}]}]}
                """));
    }

    [Fact]
    public void Write_Values_HaveTheirForms()
    {
        Landscape landscape = Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                Name = "Gŵyr & Môn's",
                Organisations =
                [
                    new()
                    {
                        Id = new("force"),
                        Name = "The force",
                        Footprint = Footprint.Of(new("E23000020"), new("E07000136")),
                    },
                ],
                AnnouncedChanges =
                [
                    new()
                    {
                        Id = new("change"),
                        Summary = "A change",
                        Announced = PartialDate.Parse("2025-11"),
                        Status = AnnouncementStatus.MindedTo,
                    },
                ],
                Partnerships =
                [
                    new()
                    {
                        Id = new("board"),
                        Name = "The board",
                        Seats =
                        [
                            new()
                            {
                                Organisation = new("force"),
                                Role = SeatRole.ViceChair,
                                Attendance = 0.750m,
                                Pay = PayBand.Of(50_000.00m),
                                Period = new(new(2024, 2, 29)),
                            },
                        ],
                        Provenance = Provenance.AssumedFrom("its name"),
                    },
                ],
            });

        LandscapeJson
            .WriteToString(landscape, Compact)
            .Should()
            .Be(
                OneLine(
                    """
                    {"version":2,"edition":"england-and-wales-2024-12","name":"Gŵyr & Môn's",
                    "organisations":[{"id":"force","name":"The force","footprint":["E07000136","E23000020"]}],
                    "announcedChanges":[{"id":"change","summary":"A change","announced":"2025-11","status":"minded-to"}],
                    "partnerships":[{"id":"board","name":"The board","seats":[
                    {"organisation":"force","role":"vice-chair","pay":{"low":50000,"high":50000},"attendance":0.75,"period":{"from":"2024-02-29"}}],
                    "provenance":{"basis":"assumed","note":"its name"}}]}
                    """
                )
            );
    }

    [Fact]
    public void Read_MembersInAnyOrderAndSchemaMember_IsTheSameLandscape()
    {
        LandscapeResult result = LandscapeJson.Read(
            """{"people":[{"name":null,"id":"p"}],"edition":"england-and-wales-2024-12","$schema":"landscape.schema.json","version":1}""");

        result.GetLandscapeOrThrow().Contents.Should().Be(LandscapeContents.Empty with { People = [new() { Id = new("p") }] });
    }

    [Fact]
    public void Document_HasEveryListOfTheContentsInTheirOrder() =>
        DocumentShape.Root.Members.Select(static m => m.Name).Skip(4)
            .Should().Equal(EntityCatalogue.Lists.Select(static list => list.JsonMember));

    private static string OneLine(string json) => json.Replace("\n", string.Empty, StringComparison.Ordinal);

    private static void ForAll(Action<Landscape> check) =>
        Prop.ForAll(RandomLandscape.Arbitrary, spec => check(spec.Landscape())).Holds();
}
