using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules;

public sealed class BaselineJsonTests
{
    private static readonly Baseline Accepted = Baseline.Empty.Accepting(
        [
            new FixedRule("OWN001").Descriptor.Violated(
                "A.",
                [EntityReference.Of(new Id<Partnership>("a")), EntityReference.Of(new Id<Partnership>("b"))]),
            new FixedRule("OWN002").Descriptor.Violated("B.", [EntityReference.Of(new AreaCode("E23000020"))]),
        ],
        "Under review by the board's chair",
        "Director of partnerships",
        new(2027, 4, 1));

    [Fact]
    public void Read_WhatWasWritten_IsTheSameBaseline()
    {
        byte[] json = BaselineJson.WriteToUtf8Bytes(Accepted);

        BaselineReading reading = BaselineJson.Read(json);

        reading.Errors.Should().BeEmpty();
        reading.Baseline.Should().Be(Accepted);
        BaselineJson.WriteToUtf8Bytes(reading.Baseline!).Should().Equal(json);
    }

    [Fact]
    public void Write_Entry_ReadsAsDocumented()
    {
        BaselineJson
            .WriteToString(Accepted)
            .Should()
            .Contain("\"rule\": \"OWN001\"")
            .And.Contain("\"kind\": \"partnership\"")
            .And.Contain("\"expires\": \"2027-04-01\"");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "version": 1 }""", "$.entries")]
    [InlineData("""{ "version": 2, "entries": [] }""", "$.version")]
    [InlineData("""{ "version": 1, "entries": [], "extra": 1 }""", "$.extra")]
    [InlineData(
        """{ "version": 1, "entries": [{ "rule": "DUP001", "outcome": "violated", "subjects": [], "reason": "Known", "author": "Officer", "expires": "2027-04-01" }] }""",
        "$.entries[0].subjects"
    )]
    [InlineData(
        """{ "version": 1, "entries": [{ "rule": "DUP001", "outcome": "violated", "subjects": [{ "kind": "partnership", "id": "a" }], "reason": " ", "author": "Officer", "expires": "2027-04-01" }] }""",
        "$.entries[0].reason"
    )]
    [InlineData(
        """{ "version": 1, "entries": [{ "rule": "DUP001", "outcome": "violated", "subjects": [{ "kind": "board", "id": "a" }], "reason": "Known", "author": "Officer", "expires": "2027-04-01" }] }""",
        "$.entries[0].subjects[0].kind"
    )]
    [InlineData(
        """{ "version": 1, "entries": [{ "rule": "DUP001", "outcome": "violated", "subjects": [{ "kind": "partnership", "id": "a" }], "reason": "Known", "author": "Officer", "expires": "2027-02-29" }] }""",
        "$.entries[0].expires"
    )]
    public void Read_Malformed_SaysWhere(string json, string location)
    {
        BaselineReading reading = BaselineJson.Read(json);

        reading.IsValid.Should().BeFalse();
        LandscapeError error = reading.Errors.Should().ContainSingle().Subject;
        error.Location.Should().Be(location);
        error.Line.Should().Be(1);
        error.Message.Should().EndWith(".");
    }

    [Fact]
    public void Read_RuleOfControlCharacters_IsNotRepeatedToATerminal()
    {
        const string Acceptance = """
            { "rule": "\u001b[31m\r\n", "outcome": "violated", "subjects": [], "reason": "", "author": "", "expires": "2027-04-01" }
            """;

        ValueList<LandscapeError> errors = BaselineJson.Read($$"""{ "version": 1, "entries": [{{Acceptance}}] }""").Errors;

        errors.Should().HaveCount(3);
        errors.SelectMany(static error => error.Message).Should().NotContain(static c => char.IsControl(c));
    }

    [Fact]
    public void Read_NotUtf8_IsRefused() =>
        BaselineJson.Read([0x7B, 0xFF]).Errors.Should().ContainSingle().Which.Message.Should().Contain("not UTF-8");

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        BaselineJson.Read([0xEF, 0xBB, 0xBF, .. BaselineJson.WriteToUtf8Bytes(Accepted)]).Baseline.Should().Be(Accepted);

    [Fact]
    public void Read_HalfASurrogatePair_IsRefusedWhereItStands()
    {
        LandscapeError error = BaselineJson
            .Read("{ \"version\": 1, \"entries\": [{ \"rule\": \"DUP001\", \"reason\": \"\ud800\" }] }")
            .Errors.Should()
            .ContainSingle()
            .Subject;

        error.Location.Should().StartWith("$.entries");
        error.Message.Should().Contain("half a surrogate pair");
    }

    [Fact]
    public void Read_NewerVersionWithANewMember_SaysThatItIsNewer() =>
        BaselineJson
            .Read("""{ "version": 2, "since": "2028", "entries": [] }""")
            .Errors.Should()
            .ContainSingle()
            .Which.Location.Should()
            .Be("$.version");

    [Fact]
    public void Read_SeveralProblems_ListsAll()
    {
        BaselineReading reading = BaselineJson.Read(
            """{ "version": "1", "entries": [{ "rule": 1, "outcome": "undetermined", "subjects": null, "reason": "Known", "author": "Officer", "expires": "soon" }] }"""
        );

        reading
            .Errors.Select(error => error.Location)
            .Should()
            .Equal("$.version", "$.entries[0].rule", "$.entries[0].subjects", "$.entries[0].expires");
    }
}
