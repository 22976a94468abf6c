using System.Text;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeJsonErrorTests
{
    private const string Start = "{\"version\":1,\"edition\":\"england-and-wales-2024-12\",\"";

    [Fact]
    public void Read_TextCutShort_SaysWhereItEnds() =>
        ErrorOf("""
            {
              "version": 1,
              "edition": "england-and-wales-2024-12",
              "partnerships": [
                { "id": "board", "name": "The
            """).Should().Be(new LandscapeError
        {
            Kind = LandscapeErrorKind.Malformed,
            Location = "$.partnerships[0].name",
            Line = 5,
            Position = 34,
            Message = "The document ends before it is complete: give the whole of it.",
        });

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Read_NothingThere_SaysSo(string json) =>
        ErrorOf(json).Message.Should().Be("The document is empty: give an object with 'version' and 'edition'.");

    [Theory]
    [InlineData("""{"version":1,}""", "$", 14, "A comma stands before '}' with nothing between them: take the comma out.")]
    [InlineData("""{"people":[{"id":"p"},]}""", "$.people", 23, "A comma stands before ']' with nothing between them: take the comma out.")]
    [InlineData("""{"version":1 /* one */}""", "$", 14, "A comment stands here, and JSON has none: take it out.")]
    [InlineData("""{"version":1}{}""", "$", 14, "The document goes on after its end: give one object and nothing after it.")]
    [InlineData("""{"version":1 "edition":""}""", "$", 14, """The text is not JSON from '"' on: correct it here or just before.""")]
    [InlineData("{'version':1}", "$", 2, "The text is not JSON from ''' on: correct it here or just before.")]
    [InlineData("{\"name\":\"a\nb\"}", "$.name", 11, "The text is not JSON from the byte 0x0A on: correct it here or just before.")]
    [InlineData("nonsense", "$", 2, "The text is not JSON from 'o' on: correct it here or just before.")]
    public void Read_NotJson_SaysWhereItStops(string json, string location, int position, string message)
    {
        LandscapeError error = LandscapeJson.Read(json).Errors[^1];

        error.Kind.Should().Be(LandscapeErrorKind.Malformed);
        error.Message.Should().Be(message);
        (error.Location, error.Line, error.Position).Should().Be((location, 1, position));
    }

    [Theory]
    [InlineData("[]", "The document is an array: give an object.")]
    [InlineData("null", "The document is null: give an object.")]
    [InlineData("\"text\"", "The document is the text 'text': give an object.")]
    public void Read_RootOfAnotherType_SaysWhatIsFoundAndExpected(string json, string message) =>
        ErrorOf(json)
            .Should()
            .Be(new LandscapeError { Kind = LandscapeErrorKind.Malformed, Location = "$", Line = 1, Position = 1, Message = message });

    [Theory]
    [InlineData("""name":5}""", "$.name", 59, "The member 'name' is the number 5: give text.")]
    [InlineData("""people":{}}""", "$.people", 61, "The member 'people' is an object: give an array.")]
    [InlineData("""people":null}""", "$.people", 61, "The member 'people' is null: give an array.")]
    [InlineData("""people":["p"]}""", "$.people[0]", 62, "Item 0 of 'people' is the text 'p': give an object.")]
    [InlineData("""people":[null]}""", "$.people[0]", 62, "Item 0 of 'people' is null: give an object.")]
    [InlineData("""people":[{"id":null}]}""", "$.people[0].id", 68,
        "The member 'id' is null: give an identifier of 1 to 128 lower-case letters, digits, '-' and '.' that begins and ends with a "
        + "letter or digit.")]
    [InlineData("""people":[{"name":"Nobody"}]}""", "$.people[0].id", 62,
        "The member 'id' of the person is missing: give an identifier of 1 to 128 lower-case letters, digits, '-' and '.' that begins and "
        + "ends with a letter or digit.")]
    [InlineData("""people":[{"id":"p","id":"q"}]}""", "$.people[0].id", 72, "The member 'id' of the person stands twice: leave one of them.")]
    [InlineData("""people":[{"id":"p","age":40}]}""", "$.people[0].age", 72,
        "The member 'age' is not one of a person: take it out or correct its name. The members are 'id', 'name', 'ownFacts'.")]
    [InlineData("""people":[{"id":"p","Name":"P"}]}""", "$.people[0].Name", 72,
        "The member 'Name' is not one of a person: take it out or correct its name. The members are 'id', 'name', 'ownFacts'.")]
    [InlineData("""people":[{"id":"p","a b'c":[[1]]}]}""", @"$.people[0]['a b\'c']", 72,
        "The member 'a b'c' is not one of a person: take it out or correct its name. The members are 'id', 'name', 'ownFacts'.")]
    [InlineData("""themes":[{"id":"t","name":"T","synonyms":["a",null]}]}""", "$.themes[0].synonyms[1]", 99, "Item 1 of 'synonyms' is null: give text.")]
    [InlineData("""people":[{"id":"p","name":"\ud800"}]}""", "$.people[0].name", 79,
        "The member 'name' has an escape that is half a character: give both halves of the pair, or take it out.",
        LandscapeErrorKind.InvalidValue)]
    [InlineData("""partnershipKinds":[{"id":"k","name":"K","isStatutory":"yes"}]}""", "$.partnershipKinds[0].isStatutory", 107,
        "The member 'isStatutory' is the text 'yes': give true or false.")]
    [InlineData("""partnershipKinds":[{"id":"k","name":"K","establishedYear":1998.5}]}""", "$.partnershipKinds[0].establishedYear", 111,
        "The member 'establishedYear' is the number 1998.5: give a whole number from -2147483648 to 2147483647.",
        LandscapeErrorKind.InvalidValue)]
    [InlineData("""partnerships":[{"id":"b","name":"B","meetings":{"meetingHours":1e400}}]}""", "$.partnerships[0].meetings.meetingHours", 116,
        "The member 'meetingHours' is the number 1e400: give a number of at most 28 digits.", LandscapeErrorKind.InvalidValue)]
    [InlineData("""partnerships":[{"id":"b","name":"B","footprint":{"areas":[]}}]}""", "$.partnerships[0].footprint", 101,
        "The member 'footprint' is an object: give an array.")]
    [InlineData("""partnerships":[{"id":"b","name":"B","period":{"from":"2024-01-01","isInOrder":true}}]}""", "$.partnerships[0].period.isInOrder", 119,
        "The member 'isInOrder' is not one of an effective period: take it out or correct its name. The members are 'from', 'to'.")]
    public void Read_MemberAmiss_SaysWhereWhatAndWhatToGive(
        string rest, string location, int position, string message, LandscapeErrorKind kind = LandscapeErrorKind.Malformed) =>
        ErrorOf(Start + rest)
            .Should()
            .Be(new LandscapeError { Kind = kind, Location = location, Line = 1, Position = position, Message = message });

    [Theory]
    [InlineData("""organisations":[{"id":"Force","name":"F"}]}""", "$.organisations[0].id",
        "The member 'id' is the text 'Force': give an identifier of 1 to 128 lower-case letters, digits, '-' and '.' that begins and ends "
        + "with a letter or digit.")]
    [InlineData("""organisations":[{"id":"f","name":"F","footprint":["E07000136","e07000136"]}]}""", "$.organisations[0].footprint[1]",
        "Item 1 of 'footprint' is the text 'e07000136': give an area code of E, W or K and eight digits, such as 'E07000136'.")]
    [InlineData("""businessPlans":[{"id":"b","name":"B","strands":[{"id":"s","name":"S","priorities":[{"id":"p","text":"P","deliverables":[{"id":"d","text":"D","milestones":[{"id":"m","text":"M","reports":[{"on":"2020-03-01","rag":"amber-green"}]}]}]}]}]}]}""",
        "$.businessPlans[0].strands[0].priorities[0].deliverables[0].milestones[0].reports[0].rag",
        "The member 'rag' is the text 'amber-green': give one of 'green', 'amber' or 'red'. The five-point scale is recorded as "
        + "'confidence', which takes 'amber-green' and 'amber-red'.")]
    [InlineData("""organisations":[{"id":"f","name":"F","period":{"to":"2023-02-29"}}]}""", "$.organisations[0].period.to",
        "The member 'to' is the text '2023-02-29': give a year, a quarter, a season, a month or a day that exists, as in '2028', "
        + "'2028-q2', '2028-spring', '2028-05' or '2028-05-10'.")]
    [InlineData("""announcedChanges":[{"id":"c","summary":"S","announced":"2028-13","status":"announced"}]}""", "$.announcedChanges[0].announced",
        "The member 'announced' is the text '2028-13': give a year, a quarter, a season, a month or a day that exists, as in '2028', "
        + "'2028-q2', '2028-spring', '2028-05' or '2028-05-10'.")]
    [InlineData("""partnerships":[{"id":"b","name":"B","tier":"Strategic"}]}""", "$.partnerships[0].tier",
        "The member 'tier' is the text 'Strategic': give one of 'unknown', 'strategic', 'tactical' or 'operational'.")]
    public void Read_MalformedText_SaysWhatIsFoundAndExpected(string rest, string location, string message)
    {
        LandscapeError error = ErrorOf(Start + rest);

        (error.Kind, error.Location, error.Message).Should().Be((LandscapeErrorKind.InvalidValue, location, message));
    }

    [Fact]
    public void Read_EnumerationByNumber_IsRefused() =>
        ErrorOf(Start + """partnerships":[{"id":"b","name":"B","tier":1}]}""").Message
            .Should().Be("The member 'tier' is the number 1: give one of 'unknown', 'strategic', 'tactical' or 'operational'.");

    [Fact]
    public void Read_ManyErrorsOfFormAndContents_ListsAllInTheOrderOfTheDocument()
    {
        LandscapeResult result = LandscapeJson.Read(
            """
            {
              "version": 1,
              "edition": "england-and-wales-2024-12",
              "organisations": [
                { "id": "Force", "name": "The force" },
                { "id": "council", "name": "The council", "kind": "no-such-kind" }
              ],
              "partnerships": [
                {
                  "id": "board",
                  "name": "The board",
                  "tier": "middling",
                  "footprint": ["Lincolnshire"],
                  "reportsTo": ["nobody"],
                  "seats": [
                    { "organisation": "council", "attendance": 1.5 },
                    { "organisation": "force" }
                  ],
                  "period": { "from": "2024-13-01", "to": "2020-01-01" }
                },
                { "id": "board", "name": "Another" }
              ]
            }
            """);

        result.Errors.Select(static e => (e.Kind, e.Location, e.Line, e.Position)).Should().Equal(
            (LandscapeErrorKind.InvalidValue, "$.organisations[0].id", 5, 13),
            (LandscapeErrorKind.UnknownReference, "$.organisations[1].kind", 6, 55),
            (LandscapeErrorKind.InvalidValue, "$.partnerships[0].tier", 12, 15),
            (LandscapeErrorKind.InvalidValue, "$.partnerships[0].footprint[0]", 13, 21),
            (LandscapeErrorKind.UnknownReference, "$.partnerships[0].reportsTo[0]", 14, 21),
            (LandscapeErrorKind.OutOfRange, "$.partnerships[0].seats[0].attendance", 16, 52),
            (LandscapeErrorKind.UnknownReference, "$.partnerships[0].seats[1].organisation", 17, 27),
            (LandscapeErrorKind.InvalidValue, "$.partnerships[0].period.from", 19, 27),
            (LandscapeErrorKind.DuplicateIdentifier, "$.partnerships[1].id", 21, 13));
    }

    [Fact]
    public void Read_ErrorsOfContentsOnly_HaveLineAndPosition()
    {
        LandscapeResult result = LandscapeJson.Read(
            """
            {
              "edition": "england-and-wales-2024-12", "version": 1,
              "strategies": [
                { "id": "s", "name": "S", "ownerPartnership": "b", "ownerOrganisation": "o" }
              ],
              "organisations": [ { "id": "o", "name": "" } ],
              "partnerships": [
                { "id": "b", "name": "B", "reportsTo": ["b"] }
              ]
            }
            """);

        result.Errors.Select(static e => (e.Kind, e.Location, e.Line, e.Position)).Should().Equal(
            (LandscapeErrorKind.Contradiction, "$.strategies[0]", 4, 5),
            (LandscapeErrorKind.InvalidValue, "$.organisations[0].name", 6, 43),
            (LandscapeErrorKind.ReportingCycle, "$.partnerships[0].reportsTo", 8, 44));
    }

    [Fact]
    public void Read_ManyErrors_ListsAThousandAndSaysHowManyMore()
    {
        string people = string.Join(',', Enumerable.Repeat("""{"id":"A"}""", 1_500));

        ValueList<LandscapeError> errors = LandscapeJson.Read($$"""{{Start}}people":[{{people}}]}""").Errors;

        errors.Should().HaveCount(1_000);
        errors[998].Location.Should().Be("$.people[998].id");
        errors[999].Message.Should().Be("There are at least 501 more errors than the 999 listed: mend these first and read again.");
        errors[999].Kind.Should().Be(LandscapeErrorKind.LimitExceeded);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAccepted()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"version":1,"edition":"england-and-wales-2024-12"}""")];

        LandscapeJson.Read(json).IsValid.Should().BeTrue();
        LandscapeJson.Read(Encoding.UTF8.GetString(json)).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Read_NotUtf8_SaysTheByteAndItsOffset()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{\n\"people\":[{\"id\":\"p\",\"name\":\"â"u8, 0xE2, (byte)'"', (byte)'}'];

        LandscapeJson.Read(json).Errors.Should().Equal(new LandscapeError
        {
            Kind = LandscapeErrorKind.Malformed,
            Location = "$.people[0].name",
            Line = 2,
            Position = 31,
            Message = "The byte 0xE2 at offset 35, counted from 0, is not UTF-8: save the document as UTF-8.",
        });
    }

    [Fact]
    public void Read_HalfASurrogatePair_SaysWhichCharacter() =>
        ErrorOf("{\"name\":\"\ud800\"}").Should().Be(new LandscapeError
        {
            Kind = LandscapeErrorKind.Malformed,
            Location = "$.name",
            Line = 1,
            Position = 10,
            Message = "The text has half a surrogate pair at character 9, counted from 0: give both halves, or take it out.",
        });

    [Theory]
    [InlineData("""{"version":3,"edition":"england-and-wales-2030-01","lands":[]}""", 12)]
    [InlineData("""{"lands":[],"version":3}""", 23)]
    public void Read_AnotherVersion_SaysOnlyThat(string json, int position) =>
        ErrorOf(json).Should().Be(new LandscapeError
        {
            Kind = LandscapeErrorKind.Unsupported,
            Location = "$.version",
            Line = 1,
            Position = position,
            Message =
                "The document is of version 3, which this library does not read: give a document of version 2, or use a newer library.",
        });

    [Fact]
    public void Read_UnknownEdition_ListsTheKnown() =>
        ErrorOf("""{"version":1,"edition":"scotland-2025"}""").Should().Be(new LandscapeError
        {
            Kind = LandscapeErrorKind.Unsupported,
            Location = "$.edition",
            Line = 1,
            Position = 24,
            Message = "The document is on the edition 'scotland-2025', which is not known here: give 'england-and-wales-2024-12', or add "
                + "the edition to the options.",
        });

    [Fact]
    public void Read_EditionOfTheOptions_IsKnown()
    {
        ReferenceEdition own = new(new("own"), EnglandAndWales.Geography, [], [], [], new([]));
        LandscapeJsonOptions options = new() { Editions = [EnglandAndWales.Edition, own] };

        LandscapeJson.Read("""{"version":1,"edition":"own"}""", options).GetLandscapeOrThrow().Edition.Should().BeSameAs(own);
        LandscapeJson.Read("""{"version":1,"edition":"other"}""", options).Errors[0].Message.Should().Contain("give one of 'england-and-wales-2024-12' or 'own', or add");
    }

    [Fact]
    public void Read_UnknownEditionAndMalformedMember_SaysBoth() =>
        LandscapeJson.Read("""{"name":1,"version":1,"edition":"other"}""").Errors.Select(static e => e.Location).Should().Equal("$.name", "$.edition");

    [Theory]
    [InlineData(0, 64, "'MaximumBytes' is 0: give 1 to 2000000000.")]
    [InlineData(100, 0, "'MaximumDepth' is 0: give 1 to 1000.")]
    [InlineData(100, 1_001, "'MaximumDepth' is 1001: give 1 to 1000.")]
    public void Read_OptionOutOfRange_Throws(int maxBytes, int maxDepth, string message)
    {
        Action read = () => LandscapeJson.Read("{}", new LandscapeJsonOptions { MaximumBytes = maxBytes, MaximumDepth = maxDepth });

        read.Should().Throw<ArgumentException>().WithMessage($"{message}*").WithParameterName("options");
    }

    [Fact]
    public void Read_EditionTwiceInOptions_Throws()
    {
        Action read = () =>
            LandscapeJson.Read("{}", new LandscapeJsonOptions { Editions = [EnglandAndWales.Edition, EnglandAndWales.Edition] });

        read.Should()
            .Throw<ArgumentException>()
            .WithMessage("'Editions' has the edition 'england-and-wales-2024-12' twice: give each edition once.*");
    }

    private static LandscapeError ErrorOf(string json) => LandscapeJson.Read(json).Errors.Should().ContainSingle().Subject;
}
