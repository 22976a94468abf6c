using PccGovernance.Delivery;
using PccGovernance.Reviews;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Reference;

/// <summary>What public files and lists have, in the forms in which they have it.</summary>
public sealed class PublicFilesTests
{
    private const string Head = "\"version\":1,\"edition\":\"england-and-wales-2024-12\"";

    [Theory]
    [InlineData("2014-07-01", null)]
    [InlineData("2014-07-05", null)]
    [InlineData("2021-05-12", null)]
    [InlineData("2014-06-30", "h1")]
    [InlineData("2021-05-11", "h3")]
    public void TimesInOffice_WithLastDaysAsEnds_AreReadAndTheGapsAreTold(string day, string? holder)
    {
        Landscape landscape = Offices();

        landscape.AsOf(Day(day)).OfficeHolders.Select(static h => h.Id.Value).Should().Equal(holder is null ? [] : [holder]);
        new LandscapeReviewer(new()).Review(landscape, new(2026, 11, 21)).Findings
            .Where(static finding => finding.RuleId is "DAT009")
            .Select(static finding => (finding.Statement.Code, string.Join(' ', finding.Subjects.Select(static s => s.Id))))
            .Should().Equal(
                ("data.office-has-a-gap", "h1 h2"),
                ("data.office-lasts-a-day-less", "h2 h3"),
                ("data.office-lasts-a-day-less", "h3 h4"));
    }

    [Fact]
    public void Period_OfMonths_IsTakenWithThePrecisionThatItHas()
    {
        Organisation organisation = Read(
            "\"organisations\":[{\"id\":\"x\",\"name\":\"X\",\"period\":{\"from\":\"2016-05\",\"to\":\"2019-04\"}}]").Organisations.Single();

        organisation.Period.Should().Be(EffectivePeriod.Between(PartialDate.Parse("2016-05"), PartialDate.Parse("2019-04")));
        organisation.Period.Contains(new(2016, 5, 1)).Should().BeTrue();
        organisation.Period.IsKnownToContain(new(2016, 5, 15)).Should().BeNull();
    }

    [Fact]
    public void Forecast_OfAMonth_IsLateOnceTheMonthHasPassed()
    {
        Landscape landscape = Read(Plan("\"originalDue\":\"2019-09-30\",\"forecast\":\"2019-09\",\"forecastOn\":\"2019-08-01\""));

        Assess(landscape, new(2019, 9, 30)).DaysLate.Should().Be(0);
        Assess(landscape, new(2019, 10, 1)).DaysLate.Should().Be(1);
    }

    [Fact]
    public void Status_OnHold_StandsOnHold() =>
        Assess(Read(Plan("\"originalDue\":\"2020-04-30\",\"status\":\"on-hold\"")), new(2020, 6, 1)).Standing.Should()
            .Be(DeliveryStanding.OnHold);

    [Theory]
    [InlineData("amber-green", "'confidence'")]
    [InlineData("blue", "the status 'complete', and shown as blue by the scale 'Brag'")]
    public void Colour_OfAnotherScale_IsToldWhereItBelongs(string word, string where) =>
        LandscapeJson.Read(
            $"{{{Head},{Plan($"\"originalDue\":\"2020-04-30\",\"reports\":[{{\"on\":\"2020-03-01\",\"rag\":\"{word}\"}}]")}}}")
            .Errors.Should().ContainSingle().Which.Message.Should().Contain(where);

    [Fact]
    public void Boards_ThatChangedPlaces_AreReadOrToldThatTheyNeverStoodTogether()
    {
        LandscapeResult result = LandscapeJson.Read(
            "{" + Head
                + ",\"partnerships\":[{\"id\":\"a\",\"name\":\"A\",\"reportsTo\":[\"b\"],\"period\":{\"from\":\"2010-04-01\",\"to\":\"2019-04-01\"}},"
            + "{\"id\":\"b\",\"name\":\"B\",\"reportsTo\":[\"a\"],\"period\":{\"from\":\"2019-04-01\"}}]}");

        result.Errors.Should().BeEmpty();
        result.GetLandscapeOrThrow().AsOf(new(2020, 1, 1)).Partnerships.Single().ReportsTo.Should().BeEmpty();
    }

    [Fact]
    public void Bodies_EnteredTwice_AreToldInPairs()
    {
        string[] names = ["Force E", "Fire Service E", "Probation E", "Health Board E", "Council E"];
        string organisations = string.Join(',', names.SelectMany(static (name, i) => new[] { $$"""{"id":"a{{i}}","name":"{{name}}"}""", $$"""{"id":"b{{i}}","name":"{{name}}"}""" }));

        new LandscapeReviewer(new()).Review(Read($"\"organisations\":[{organisations}]"), new(2026, 11, 21)).Findings
            .Where(static finding => finding.RuleId is "DAT011")
            .Select(static finding => string.Join(' ', finding.Subjects.Select(static s => s.Id)))
            .Should().BeEquivalentTo("a0 b0", "a1 b1", "a2 b2", "a3 b3", "a4 b4");
    }

    [Fact]
    public void Governance_OfABoardAlone_IsThatOfTheEdition()
    {
        Landscape landscape = Read("\"partnerships\":[{\"id\":\"b\",\"name\":\"B\",\"footprint\":[\"E08000039\"]}]");

        landscape.GoverningBody(new("E23000011"), new(2026, 11, 21))!.Name.Should().Be("Mayor of South Yorkshire");
        landscape.RecordsGoverningBody(new("E23000011")).Should().BeFalse();
    }

    [Fact]
    public void Areas_ThatEnded_AreCarriedForwardWhereThatIsAskedFor()
    {
        string json = "{" + Head
            + ",\"partnerships\":[{\"id\":\"b\",\"name\":\"B\",\"footprint\":[\"E10000021\"]},{\"id\":\"c\",\"name\":\"C\",\"footprint\":[\"E07000163\"]}]}";
        LandscapeResult result = LandscapeJson.Read(json, new LandscapeJsonOptions { CarryAreasTo = new(2026, 11, 21) });

        result.GetLandscapeOrThrow().Partnerships.Select(static board => board.Footprint)
            .Should().Equal(Footprint.Of(new AreaCode("E06000061"), new AreaCode("E06000062")), Footprint.Of(new AreaCode("E06000065")));
        result.Translation!.Carried.Should().HaveCount(2);
        result.Translation.Undecided.Should()
            .ContainSingle().Which.Subject.Should()
            .Be(EntityReference.Of(new Id<Partnership>("c")), "Craven alone became a part of North Yorkshire");
        LandscapeJson.Read(json).Errors.Should().HaveCount(2);
    }

    private static Landscape Offices() => Read(
        "\"people\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"}],\"localPolicingBodies\":[{\"id\":\"wm-pcc\",\"name\":\"Police and Crime Commissioner for West Midlands\","
        + "\"kind\":\"police-and-crime-commissioner\",\"forceArea\":\"E23000014\",\"period\":{\"from\":\"2012-11-22\"}}],\"officeHolders\":["
        + "{\"id\":\"h1\",\"body\":\"wm-pcc\",\"office\":\"Police and Crime "
        + "Commissioner\",\"person\":\"a\",\"period\":{\"from\":\"2012-11-22\",\"to\":\"2014-07-01\"}},"
        + "{\"id\":\"h2\",\"body\":\"wm-pcc\",\"office\":\"Acting Police and Crime "
        + "Commissioner\",\"person\":\"b\",\"period\":{\"from\":\"2014-07-14\",\"to\":\"2014-08-21\"}},"
        + "{\"id\":\"h3\",\"body\":\"wm-pcc\",\"office\":\"Police and Crime "
        + "Commissioner\",\"person\":\"c\",\"period\":{\"from\":\"2014-08-22\",\"to\":\"2021-05-12\"}},"
        + "{\"id\":\"h4\",\"body\":\"wm-pcc\",\"office\":\"Police and Crime "
        + "Commissioner\",\"person\":\"d\",\"period\":{\"from\":\"2021-05-13\"}}]");

    private static string Plan(string milestone) =>
        "\"businessPlans\":[{\"id\":\"bp\",\"name\":\"Delivery "
        + "plan\",\"period\":{\"from\":\"2019-04-01\",\"to\":\"2022-04-01\"},\"strands\":[{\"id\":\"s\",\"name\":\"S\",\"priorities\":["
        + "{\"id\":\"p\",\"text\":\"P\",\"deliverables\":[{\"id\":\"d\",\"text\":\"D\",\"milestones\":[{\"id\":\"m\",\"text\":\"M\","
        + milestone + "}]}]}]}]}]";

    private static MilestoneAssessment Assess(Landscape landscape, LocalDate day) =>
        DeliveryAnalysis.Analyse(landscape, day, new()).Milestones.Single();

    private static Landscape Read(string contents) => LandscapeJson.Read("{" + Head + "," + contents + "}").GetLandscapeOrThrow();

    private static LocalDate Day(string day) => PartialDate.Parse(day).Earliest;
}
