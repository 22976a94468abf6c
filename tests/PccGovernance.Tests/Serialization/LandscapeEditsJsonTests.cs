using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeEditsJsonTests
{
    [Fact]
    public void Write_EveryKindOfEdit_IsReadBack()
    {
        Type[] kinds = [.. typeof(LandscapeEdit).Assembly.GetExportedTypes().Where(static t => t.IsSubclassOf(typeof(LandscapeEdit)))];
        LandscapeEdit[] edits = [.. kinds.Select(static kind => (LandscapeEdit)Model.Samples.Make(kind, 1)!)];

        kinds.Should().HaveCountGreaterThan(8);
        LandscapeEditsJson.Read(LandscapeEditsJson.WriteToString(edits)).Edits.Should().Equal(edits);
        LandscapeEditsJson
            .Read(LandscapeEditsJson.WriteToUtf8Bytes([]))
            .Should()
            .Be(LandscapeEditsJson.Read("""{"version":1,"edits":[]}"""));
    }

    [Fact]
    public void Read_DocumentOfTheDocumentation_IsItsEdits() =>
        LandscapeEditsJson
            .Read(
                """{"version":1,"edits":[{"closePartnership":{"partnership":"a"}},{"mergePartnerships":{"partnerships":["b","c"],"into":"b"}}]}"""
            )
            .Edits.Should()
            .Equal(
                new ClosePartnership { Partnership = new("a") },
                new MergePartnerships { Partnerships = [new("b"), new("c")], Into = new("b") });

    [Fact]
    public void Read_UnsoundDocuments_SayWhatIsWrongAndWhere()
    {
        Errors("""{"version":2,"edits":[{}, {"bringUnder":{"partnership":"a","parent":null},"closePartnership":{"partnership":"a"}}]}""")
            .Should()
            .Equal(
                "$.version: The document is of version 2: give a document of version 1, or use a newer library.",
                "$.edits[0]: Item 0 of 'edits' has 0 edits: give one in each.",
                "$.edits[1]: Item 1 of 'edits' has 2 edits: give one in each.");
        Errors("""{"version":1,"edits":[{"close":{}},{"closePartnership":{"partnership":"A b"}}]}""")
            .Should()
            .SatisfyRespectively(
                static error => error.Should().StartWith("$.edits[0].close: The member 'close' is not one of an edit entry"),
                static error =>
                    error.Should().StartWith("$.edits[1].closePartnership.partnership: The member 'partnership' is the text 'A b'"));
        LandscapeEditsJson.Read([0xFF]).Errors.Should().ContainSingle();
    }

    private static IEnumerable<string> Errors(string json) =>
        LandscapeEditsJson.Read(json).Errors.Select(static e => $"{e.Location}: {e.Message}");
}
