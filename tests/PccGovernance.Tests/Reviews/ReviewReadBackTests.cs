using System.Text.Json;
using System.Text.Json.Nodes;
using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Reviews;

/// <summary>A review that was kept as JSON is the review that it was, and can be said without its landscape.</summary>
public sealed class ReviewReadBackTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly LandscapeReviewer Reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
    });

    public static TheoryData<string> Landscapes =>
        ["Gwent", "Lincolnshire", "cambridgeshire-and-peterborough.json", "apcc-business-plan-2020-22-illustrative-progress.json"];

    [Theory]
    [InlineData("\"id\": \"DUP001\"", "\"id\": \"\u00C1\"")]
    [InlineData("\"code\": \"rule.looked\"", "\"code\": \"review.no-review\"")]
    public void Read_WhatATypeOfTheReviewRefuses_IsAJsonException(string of, string by)
    {
        string json = ReviewJson.WriteToString(Reviewer.Review(Open("Gwent"), Day));
        int at = json.IndexOf(of, StringComparison.Ordinal);
        at.Should().BePositive();

        FluentActions.Invoking(() => ReviewJson.Read($"{json[..at]}{by}{json[(at + of.Length)..]}")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Read_NothingWhereSomethingIsNeeded_IsAJsonException()
    {
        JsonNode review = JsonNode.Parse(ReviewJson.WriteToString(Reviewer.Review(Open("Gwent"), Day)))!;
        review["rules"]![0]!["statement"] = null;

        FluentActions.Invoking(() => ReviewJson.Read(review.ToJsonString())).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("amberGreenIs")]
    [InlineData("greenDaysLate")]
    public void Read_SettingThatIsLeftOut_IsRefusedAndNotReadAsNothing(string setting)
    {
        Landscape landscape = Open("apcc-business-plan-2020-22-illustrative-progress.json");
        JsonNode review = JsonNode.Parse(ReviewJson.WriteToString(Reviewer.Review(landscape, new(2021, 6, 30))))!;
        review["delivery"]!["options"]!["policy"]!.AsObject().Remove(setting).Should().BeTrue();

        FluentActions.Invoking(() => ReviewJson.Read(review.ToJsonString())).Should().Throw<JsonException>().WithMessage($"*{setting}*");
    }

    [Theory]
    [InlineData("hoursRecorded")]
    [InlineData("hoursAssumed")]
    [InlineData("costRecorded")]
    [InlineData("costAssumed")]
    public void Read_AmountBeyondAnySum_IsRefusedAndNotMetWhenSomethingIsAdded(string member)
    {
        JsonNode review = JsonNode.Parse(ReviewJson.WriteToString(Reviewer.Review(Open("Gwent"), Day)))!;
        JsonNode total = review["costing"]!["total"]!;
        const decimal Most = 79_228_162_514_264_337_593_543_950_335m;
        total[member] = total[member] is JsonObject ? new JsonObject { ["low"] = Most, ["central"] = Most, ["high"] = Most } : Most;

        FluentActions.Invoking(() => ReviewJson.Read(review.ToJsonString())).Should().Throw<JsonException>().WithMessage("*beyond*");
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("1e16")]
    [InlineData("-1e300")]
    [InlineData("1e-300")]
    public void Read_MeasureOfWhichNoShareCanBeTold_IsRefusedAndNotMetWhenItIsWritten(string measure)
    {
        string json = ReviewJson.WriteToString(Reviewer.Review(Open("cambridgeshire-and-peterborough.json"), Day));
        int at = json.IndexOf("\"union\": ", StringComparison.Ordinal) + 9;
        string changed = $"{json[..at]}{measure}{json[json.IndexOf(',', at)..]}";

        FluentActions.Invoking(() => ReviewJson.Read(changed)).Should().Throw<JsonException>().WithMessage("*measure*");
    }

    [Fact]
    public void Read_LinkWithoutItsReason_SaysThatNoneIsGiven()
    {
        JsonNode review = JsonNode.Parse(ReviewJson.WriteToString(Reviewer.Review(Open("cambridgeshire-and-peterborough.json"), Day)))!;
        JsonObject orphan = review["alignment"]!["plans"]![0]!["orphans"]![0]!.AsObject();
        orphan.Remove("reason").Should().BeTrue();

        string written = ReviewJson.WriteToString(ReviewJson.Read(review.ToJsonString()));

        written.Should().Contain("alignment.reason-not-given");
    }

    [Theory]
    [MemberData(nameof(Landscapes))]
    public void Read_WhatWasWritten_IsWrittenAgainByteForByte(string landscape)
    {
        string json = ReviewJson.WriteToString(Reviewer.Review(Open(landscape), Day));

        string again = ReviewJson.WriteToString(ReviewJson.Read(json));

        again
            .Split('\n')
            .Zip(json.Split('\n'))
            .Where(static line => !string.Equals(line.First, line.Second, StringComparison.Ordinal))
            .Take(5)
            .Should()
            .BeEmpty();
        again.Length.Should().Be(json.Length);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSameReview()
    {
        LandscapeReview review = Reviewer.Review(Open("cambridgeshire-and-peterborough.json"), Day);

        LandscapeReview read = ReviewJson.Read(ReviewJson.WriteToUtf8Bytes(review));

        read.Findings.Zip(review.Findings).Where(static pair => !pair.First.Equals(pair.Second)).Take(1).Should().BeEmpty();
        read.Findings.Count.Should().Be(review.Findings.Count);
        read.Rules.Should().Equal(review.Rules);
        (read.Summary, read.Edition, read.AsOf, read.RuleOptions, read.Version)
            .Should()
            .Be((review.Summary, review.Edition, review.AsOf, review.RuleOptions, review.Version));
        read.Governance.Should().Equal(review.Governance);
        read.Reports.Names.Should().Equal(review.Reports.Names);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Read_NoReview_IsAJsonException(string json) =>
        FluentActions.Invoking(() => ReviewJson.Read(json)).Should().Throw<JsonException>();

    [Fact]
    public void Read_OfAnotherVersion_SaysSo()
    {
        string json = ReviewJson
            .WriteToString(Reviewer.Review(Open("Gwent"), Day))
            .Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal);

        FluentActions
            .Invoking(() => ReviewJson.Read(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage("The review is of version 2: give one of version 1*");
    }

    private static Landscape Open(string name)
    {
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Find(name)!);
        }

        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", name));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
