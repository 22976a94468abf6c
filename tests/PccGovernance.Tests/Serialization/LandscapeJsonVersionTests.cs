using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeJsonVersionTests
{
    private const string First = """
        {
          "version": 1,
          "edition": "england-and-wales-2024-12",
          "organisations": [{ "id": "force", "name": "Force" }, { "id": "council", "name": "Council" }],
          "dataSharingAgreements": [
            { "id": "sharing", "name": "Protocol", "parties": ["force", "council"], "legalGateway": { "text": "Crime and Disorder Act 1998 s.115" } }
          ]
        }
        """;

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, "samples", "ReviewForceArea", "Landscapes"), "*.json")
                .Select(static file => Path.GetFileName(file)!),
        ];

    [Fact]
    public void Read_AgreementOfTheFirstVersion_IsOneToShareData()
    {
        Agreement agreement = LandscapeJson.Read(First).GetLandscapeOrThrow().Agreements.Should().ContainSingle().Subject;

        agreement.Kind.Should().Be(AgreementKind.DataSharing);
        agreement.Parties.Select(static party => party.Value).Should().Equal("council", "force");
        agreement.LegalGateway!.Text.Should().Be("Crime and Disorder Act 1998 s.115");
    }

    [Fact]
    public void Read_ErrorInTheFirstVersion_IsWhereThatVersionHasIt()
    {
        LandscapeError error = LandscapeJson
            .Read(First.Replace("\"parties\": [\"force\", \"council\"]", "\"parties\": [\"none\"]", StringComparison.Ordinal))
            .Errors.Should()
            .ContainSingle()
            .Subject;

        error.Location.Should().Be("$.dataSharingAgreements[0].parties[0]");
        error.Line.Should().Be(6);
    }

    [Theory]
    [InlineData(1, "agreements")]
    [InlineData(2, "dataSharingAgreements")]
    public void Read_ListOfTheOtherVersion_IsRefused(int version, string list) =>
        LandscapeJson.Read($$"""{"{{list}}":[],"edition":"england-and-wales-2024-12","version":{{version}}}""").Errors
            .Should().ContainSingle().Which.Message.Should().StartWith($"The member '{list}' is not one of");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_SampleReadInTheFirstVersion_LosesNothing(string file)
    {
        string second = File.ReadAllText(Path.Combine(Repository.Root, "samples", "ReviewForceArea", "Landscapes", file));
        string first = second.Replace("\"version\": 2", "\"version\": 1", StringComparison.Ordinal);
        first.Should().NotBe(second);

        Landscape read = LandscapeJson.Read(first).GetLandscapeOrThrow();

        read.Should().Be(LandscapeJson.Read(second).GetLandscapeOrThrow());
        LandscapeJson.Read(LandscapeJson.WriteToUtf8Bytes(read)).GetLandscapeOrThrow().Should().Be(read);
        Values(LandscapeJson.WriteToString(read)).Should().BeEquivalentTo(Values(first));
    }

    [Fact]
    public void Read_AnyLandscapeOfTheFirstVersion_IsThatLandscape() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(30),
            Prop.ForAll(
                RandomLandscape.Arbitrary,
                static spec =>
                {
                    LandscapeContents contents = spec.Landscape().Contents;
                    var landscape = Landscape.Create(
                        spec.Landscape().Edition,
                        contents with
                        {
                            Agreements = contents.Agreements.Select(static a => a with { Kind = AgreementKind.DataSharing }).ToValueList(),
                        });
                    string first = LandscapeJson
                        .WriteToString(landscape)
                        .Replace("\"version\": 2", "\"version\": 1", StringComparison.Ordinal)
                        .Replace("\n  \"agreements\": [", "\n  \"dataSharingAgreements\": [", StringComparison.Ordinal);
                    return LandscapeJson.Read(Encoding.UTF8.GetBytes(first)).GetLandscapeOrThrow().Equals(landscape);
                }));

    /// <summary>Every value of a document with the names on the way to it, but for the version and what an editor reads.</summary>
    private static List<string> Values(string json)
    {
        List<string> values = [];
        Walk(JsonDocument.Parse(json).RootElement, string.Empty);
        return values;

        void Walk(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in element.EnumerateObject().Where(static m => m.Name is not ("version" or "$schema")))
                {
                    Walk(member.Value, $"{path}.{member.Name}");
                }
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item, path);
                }
            }
            else
            {
                values.Add(element.ValueKind == JsonValueKind.Number ? $"{path} {element.GetDecimal():0.##########}" : $"{path} {element}");
            }
        }
    }
}
