using System.Text.Json;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

public sealed class StatementJsonTests
{
    [Fact]
    public void Serialize_EveryKindOfValue_ReadsBackEqual()
    {
        Statement statement = Statement.Of(
            "x.all",
            ("one", EntityReference.Of(new Id<Partnership>("safer-boston"))),
            ("many", StatementValue.Of([new Id<Theme>("asb"), new Id<Theme>("fraud")], EntityReference.Of)),
            ("area", EntityReference.Of(new AreaCode("E07000136"))),
            ("count", 12_345_678_901),
            ("number", 1.50m),
            ("range", StatementValue.Between(1, 2.5m)),
            ("share", StatementValue.ShareOf(0.25m)),
            ("money", new MoneyRange(new(1), new(2.345m), new(3))),
            ("date", PartialDate.Parse("2025-03")),
            ("nodate", default(PartialDate)),
            ("word", StatementValue.Word(PartnershipTier.Tactical)),
            ("quote", "Crime and Disorder Act 1998 s.5"),
            ("quotes", (ValueList<string>)["a", "b"]),
            ("inner", (ValueList<Statement>)[Statement.Of("x.inner", ("day", new LocalDate(2026, 11, 21)))]));

        string json = JsonSerializer.Serialize(statement);
        Statement? read = JsonSerializer.Deserialize<Statement>(json);

        read.Should().Be(statement);
        JsonSerializer.Serialize(read).Should().Be(json);
    }

    [Fact]
    public void Serialize_WithAPhrasebook_HasTheTextBesideTheCode()
    {
        JsonSerializerOptions options = new();
        options.Converters.Add(new StatementJsonConverter(static statement => Phrasebook.English.Say(statement, EntityNames.None)));
        Statement statement = Statement.Of("review.no-review", ("partnership", EntityReference.Of(new Id<Partnership>("a"))));

        string json = JsonSerializer.Serialize(statement, options);

        json.Should()
            .Be(
                """{"code":"review.no-review","text":"\u0027a\u0027 has no review on record.","arguments":{"partnership":{"reference":"partnership/a"}}}"""
            );
        JsonSerializer.Deserialize<Statement>(json, options).Should().Be(statement);
    }

    [Fact]
    public void Serialize_NumbersWithNoughtsAtTheirEnd_AreWrittenAsReportsWriteTheirs() =>
        JsonSerializer.Serialize(Statement.Of("x", ("n", 40.00m), ("r", StatementValue.Between(0.0m, 2.50m)), ("m", new Money(3.10m))))
            .Should()
            .Be("""{"code":"x","arguments":{"n":{"number":40},"r":{"range":[0,2.5]},"m":{"pounds":[3.1,3.1,3.1]}}}""");

    [Fact]
    public void Deserialize_StatementThatCannotBeSaid_IsAJsonException()
    {
        JsonSerializerOptions options = new();
        options.Converters.Add(new StatementJsonConverter(static statement => Phrasebook.English.Say(statement, EntityNames.None)));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Statement>("""{"code":"review.no-review"}""", options))
            .Should()
            .Throw<JsonException>()
            .WithMessage("The statement 'review.no-review' cannot be said: *");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"code":" "}""")]
    [InlineData("""{"code":"a","more":1}""")]
    [InlineData("""{"code":"a","arguments":{"n":{}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"count":1.5}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"range":[1]}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"pounds":[3,2,1]}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"date":"soon"}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"word":"tier"}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"reference":"ship/x"}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"mood":"x"}}}""")]
    [InlineData("""{"code":"a","arguments":{"n":{"count":1,"share":2}}}""")]
    [InlineData("""{"code":"a","arguments":[]}""")]
    [InlineData("""[]""")]
    public void Deserialize_Malformed_IsAJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Statement>(json)).Should().Throw<JsonException>();
}
