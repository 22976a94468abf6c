using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
          ],
          "policeAndCrimePlans": [
            {
              "id": "plan", "name": "Plan", "forceArea": "E23000023", "objectives": [{ "id": "aim", "text": "Aim", "themes": ["vawg"] }],
              "earlierVersions": [{ "version": "1", "replacedOn": "2025-04-01", "objectives": [{ "id": "old", "text": "Old", "themes": ["asb"] }] }]
            }
          ]
        }
        """;

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, "samples", "ReviewForceArea", "Landscapes"), "*.json")
                .Select(static file => Path.GetFileName(file)!),
        ];

    /// <summary>The samples of 22 November 2026, kept as they were written in the first version.</summary>
    [Theory]
    [InlineData("apcc-business-plan-2020-22.json")]
    [InlineData("apcc-business-plan-2020-22-illustrative-progress.json")]
    [InlineData("cambridgeshire-and-peterborough.json")]
    public void Write_DocumentWrittenInTheFirstVersion_IsTheSameLandscapeInTheSecond(string file)
    {
        using Stream stream = typeof(LandscapeJsonVersionTests).Assembly.GetManifestResourceStream($"PccGovernance.Tests.FirstVersion.{file}")!;
        using StreamReader reader = new(stream);
        string first = reader.ReadToEnd();
        JsonDocument.Parse(first).RootElement.GetProperty("version").GetInt32().Should().Be(1);

        Landscape read = LandscapeJson.Read(first).GetLandscapeOrThrow();
        string second = LandscapeJson.WriteToString(read);

        JsonDocument.Parse(second).RootElement.GetProperty("version").GetInt32().Should().Be(2);
        LandscapeJson.Read(second).GetLandscapeOrThrow().Should().Be(read);
        Values(second)
            .Should()
            .BeEquivalentTo(
                Values(first)
                    .Select(static value => value
                        .Replace(".policeAndCrimePlans.objectives.", ".policeAndCrimePlans.priorities.", StringComparison.Ordinal)
                        .Replace(".earlierVersions.objectives.", ".earlierVersions.priorities.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_AgreementOfTheFirstVersion_IsOneToShareData()
    {
        Agreement agreement = LandscapeJson.Read(First).GetLandscapeOrThrow().Agreements.Should().ContainSingle().Subject;

        agreement.Kind.Should().Be(AgreementKind.DataSharing);
        agreement.Parties.Select(static party => party.Value).Should().Equal("council", "force");
        agreement.LegalGateway!.Text.Should().Be("Crime and Disorder Act 1998 s.115");
    }

    [Fact]
    public void Read_ObjectivesOfTheFirstVersion_ArePriorities()
    {
        PoliceAndCrimePlan plan = LandscapeJson.Read(First).GetLandscapeOrThrow().Contents.PoliceAndCrimePlans.Should().ContainSingle().Subject;

        plan.Priorities.Should().ContainSingle().Which.Id.Value.Should().Be("aim");
        plan.EarlierVersions.Should().ContainSingle().Which.Parts.Should().ContainSingle().Which.Id.Value.Should().Be("old");
    }

    [Theory]
    [InlineData("[\"force\", \"council\"]", "[\"none\"]", "$.dataSharingAgreements[0].parties[0]", 6)]
    [InlineData("\"vawg\"", "\"none\"", "$.policeAndCrimePlans[0].objectives[0].themes[0]", 10)]
    [InlineData("\"asb\"", "\"none\"", "$.policeAndCrimePlans[0].earlierVersions[0].objectives[0].themes[0]", 11)]
    [InlineData("\"asb\"", "1", "$.policeAndCrimePlans[0].earlierVersions[0].objectives[0].themes[0]", 11)]
    public void Read_ErrorInTheFirstVersion_IsWhereThatVersionHasIt(string sound, string spoilt, string location, int line)
    {
        LandscapeError error = LandscapeJson
            .Read(First.Replace(sound, spoilt, StringComparison.Ordinal))
            .Errors.Should()
            .ContainSingle()
            .Subject;

        error.Location.Should().Be(location);
        error.Line.Should().Be(line);
    }

    [Theory]
    [InlineData(1, "priorities", "")]
    [InlineData(2, "objectives", "")]
    [InlineData(1, "priorities", "earlierVersions[0].")]
    [InlineData(2, "objectives", "earlierVersions[0].")]
    public void Read_PrioritiesAsTheOtherVersionNamesThem_AreRefused(int version, string member, string within)
    {
        string plan = within.Length == 0
            ? $$"""{"id":"p","name":"P","forceArea":"E23000023","{{member}}":[]}"""
            : $$"""{"id":"p","name":"P","forceArea":"E23000023","earlierVersions":[{"version":"1","replacedOn":"2025-04-01","{{member}}":[]}]}""";

        LandscapeError error = LandscapeJson
            .Read($$"""{"version":{{version}},"edition":"england-and-wales-2024-12","policeAndCrimePlans":[{{plan}}]}""")
            .Errors.Should()
            .ContainSingle()
            .Subject;

        error.Location.Should().Be($"$.policeAndCrimePlans[0].{within}{member}");
        error.Message.Should().StartWith($"The member '{member}' is not one of");
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
        string first = AsFirst(second);

        Landscape read = LandscapeJson.Read(first).GetLandscapeOrThrow();

        read.Should().Be(LandscapeJson.Read(second).GetLandscapeOrThrow());
        LandscapeJson.Read(LandscapeJson.WriteToUtf8Bytes(read)).GetLandscapeOrThrow().Should().Be(read);
        Values(LandscapeJson.WriteToString(read)).Should().BeEquivalentTo(Values(second));
    }

    [Fact]
    public void Read_AnyLandscapeOfTheFirstVersion_IsThatLandscape() =>
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
                string first = AsFirst(LandscapeJson.WriteToString(landscape));
                return LandscapeJson.Read(Encoding.UTF8.GetBytes(first)).GetLandscapeOrThrow().Equals(landscape);
            }).Holds(30);

    /// <summary>A document of the second version, whose agreements share data, in the words of the first.</summary>
    private static string AsFirst(string second)
    {
        JsonObject root = JsonNode.Parse(second)!.AsObject();
        root["version"].Should().NotBeNull().And.Match(static (JsonNode version) => version.GetValue<int>() == 2);
        root["version"] = 1;
        Rename(root, "agreements", "dataSharingAgreements");
        foreach (JsonObject plan in root["policeAndCrimePlans"]?.AsArray().Cast<JsonObject>() ?? [])
        {
            Rename(plan, "priorities", "objectives");
            foreach (JsonObject version in plan["earlierVersions"]?.AsArray().Cast<JsonObject>() ?? [])
            {
                Rename(version, "priorities", "objectives");
            }
        }

        return root.ToJsonString();
    }

    private static void Rename(JsonObject holder, string now, string before)
    {
        if (holder.Remove(now, out JsonNode? value))
        {
            holder[before] = value;
        }
    }

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
