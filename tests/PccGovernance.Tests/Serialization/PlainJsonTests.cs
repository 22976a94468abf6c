using System.ComponentModel;
using System.Text.Json;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Serialization;

/// <summary>The serializer of an app that knows nothing of this library, as a web API has it.</summary>
public sealed class PlainJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Added = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPccGovernance();

    [Fact]
    public void Serialize_ValuesWithPlainOptions_LoseNothing()
    {
        Same(new AreaCode("E07000136"), "\"E07000136\"");
        Same(new Id<Partnership>("safer-boston"), "\"safer-boston\"");
        Same(PartialDate.Parse("2028-05"), "\"2028-05\"");
        Same(new Money(4_081.63m), "4081.63");
        Same(Footprint.Of(new("E07000136"), new("E07000137")), "[\"E07000136\",\"E07000137\"]");
        Same(new MoneyRange(new(1), new(2), new(3)), "{\"low\":1,\"central\":2,\"high\":3,\"isExact\":false}");
        Same(CostBasis.SalaryOnly, "\"salary-only\"");
        Same(RagLabel.AmberGreen, "\"amber-green\"");
        Same(RuleSeverity.Warning, "\"warning\"");
        Same(EntityReference.Of(new Id<Partnership>("safer-boston")), "{\"kind\":\"partnership\",\"id\":\"safer-boston\"}");
        Same(default(EntityReference), "{\"kind\":\"none\",\"id\":\"\"}");
        Same(default(AreaCode), "\"\"");
        Same(default(Id<Theme>), "\"\"");
        Same(new Dictionary<Id<Theme>, AreaLevel> { [new("asb")] = AreaLevel.ForceArea }, "{\"asb\":\"force-area\"}");
    }

    [Fact]
    public void Serialize_EntityWithAddedConverters_ComesBackEqual()
    {
        Partnership board = new()
        {
            Id = new("safer-boston"),
            Name = "Safer Boston",
            Tier = PartnershipTier.Strategic,
            Footprint = Footprint.Of(new AreaCode("E07000136")),
            Themes = [new("asb")],
            LastReviewed = new(2026, 1, 2),
            Period = new(new(2020, 4, 1)),
            Seats =
            [
                new()
                {
                    Organisation = new("police"),
                    Role = SeatRole.ViceChair,
                    Pay = PayBand.Between(50_000, 80_000),
                    Attendance = 0.5m,
                },
            ],
            Meetings = new() { MeetingsPerYear = 4, Months = [1, 4, 7, 10] },
            Provenance = new() { Sources = ["A list"], ConfirmedOn = new(2026, 3, 4) },
        };

        string json = JsonSerializer.Serialize(board, Added);

        json.Should().Contain("\"lastReviewed\":\"2026-01-02\"").And.Contain("\"role\":\"vice-chair\"").And.Contain("\"themes\":[\"asb\"]");
        JsonSerializer.Deserialize<Partnership>(json, Added).Should().Be(board);
    }

    [Theory]
    [InlineData("\"E0700013\"", typeof(AreaCode), "The area code 'E0700013' is not well formed*")]
    [InlineData("\"A b\"", typeof(Id<Theme>), "The Theme identifier 'A b' is not well formed*")]
    [InlineData("{\"kind\":\"partnership\",\"id\":\"A b\"}", typeof(EntityReference), "'partnership/A b' refers to nothing*")]
    [InlineData("\"partnership\"", typeof(EntityReference), "A reference is an object of a kind and an id*")]
    [InlineData("7", typeof(AreaCode), "The value is no text: give a text.*")]
    [InlineData("\"7\"", typeof(Money), "The amount is no number of pounds*")]
    [InlineData("1", typeof(CostBasis), "*")]
    [InlineData("[null]", typeof(ValueList<string>), "An item of the list is null: leave it out.*")]
    [InlineData("{}", typeof(ValueList<string>), "The value is no list: give an array.*")]
    public void Deserialize_Malformed_IsRefused(string json, Type type, string message)
    {
        Action read = () => JsonSerializer.Deserialize(json, type, Added);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void AddPccGovernance_Twice_AddsOnce() =>
        new JsonSerializerOptions().AddPccGovernance().AddPccGovernance().Converters.Should().HaveCount(2);

    [Theory]
    [InlineData("E07000136", typeof(AreaCode))]
    [InlineData("safer-boston", typeof(Id<Partnership>))]
    [InlineData("2028-05", typeof(PartialDate))]
    [InlineData("E07000136+E07000137", typeof(Footprint))]
    [InlineData("Crime and Disorder Act 1998 s.5A", typeof(Citation))]
    public void ConvertFrom_Text_GivesTheValue(string text, Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        object? value = converter.ConvertFromInvariantString(text);

        value.Should().BeOfType(type);
        converter.ConvertToInvariantString(value).Should().Be(text);
    }

    [Fact]
    public void ConvertFrom_MoneyInAnyCulture_IsPounds() =>
        TypeDescriptor.GetConverter(typeof(Money)).ConvertFrom(null, new("de-DE"), "1250.45").Should().Be(new Money(1_250.45m));

    [Fact]
    public void ConvertFrom_Malformed_IsRefusedInASentence()
    {
        Action read = () => TypeDescriptor.GetConverter(typeof(Id<Theme>)).ConvertFromInvariantString("A b");

        read.Should().Throw<FormatException>().WithMessage("The Theme identifier 'A b' is not well formed*");
    }

    [Fact]
    public void Enumerations_OfTheLibrary_AreAllWords() =>
        typeof(Landscape)
            .Assembly.GetExportedTypes()
            .Where(static type => type.IsEnum)
            .Where(static type => !JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type, Web).StartsWith('"'))
            .Should()
            .BeEmpty();

    [Fact]
    public void Enumerations_OfTheLibrary_AreReadFromTheirWordsAndNames()
    {
        foreach (Type type in typeof(Landscape).Assembly.GetExportedTypes().Where(static type => type.IsEnum))
        {
            TypeConverter converter = TypeDescriptor.GetConverter(type);
            foreach (object value in Enum.GetValues(type))
            {
                string word = JsonSerializer.Serialize(value, type, Web).Trim('"');

                converter.ConvertFromInvariantString(word).Should().Be(value);
                converter.ConvertFromInvariantString(value.ToString()!).Should().Be(value);
                converter.ConvertToInvariantString(value).Should().Be(value.ToString());
            }
        }

        FluentActions
            .Invoking(static () => TypeDescriptor.GetConverter(typeof(CostBasis)).ConvertFromInvariantString("1"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'1' is none of the values: give one of salary-only, with-on-costs, full-economic.");
    }

    /// <summary>Every report of the library and what is made of reports, by the options of an app.</summary>
    [Fact]
    public void Reports_ByTheOptionsOfAnApp_ComeBackAsTheyWere()
    {
        Landscape landscape = BusinessPlan();
        LocalDate day = new(2021, 6, 30);
        DeliveryReport delivery = DeliveryAnalysis.Analyse(landscape, day);

        ComesBack(delivery);
        ComesBack(DeliveryComparison.Between(DeliveryAnalysis.Analyse(landscape, day.PlusMonths(-3)), delivery));
        ComesBack(DeliveryUpdates.Of(landscape, ReportingPeriod.Quarter(2021, 1), day));
        ComesBack(DeliveryUpdates.ImpactOf(landscape, 2020, day));
        ComesBack(PccGovernance.Demand.DemandAnalysis.Compare(landscape, day, new(), new()));
        ComesBack(CostComparison.Between(CostingAnalysis.Analyse(landscape, day, Costs), CostingAnalysis.Analyse(landscape, day, Costs)));
        ComesBack(new RandomLandscape(3, 6).Landscape().Contents);
        delivery.Milestones.Should().NotBeEmpty();
    }

    private static CostingOptions Costs { get; } = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    private static Landscape BusinessPlan() =>
        LandscapeJson
            .Read(
                File.ReadAllBytes(
                    Path.Combine(AppContext.BaseDirectory, "Landscapes", "apcc-business-plan-2020-22-illustrative-progress.json")))
            .GetLandscapeOrThrow();

    private static void ComesBack<T>(T report)
    {
        string json = JsonSerializer.Serialize(report, Added);
        T back = JsonSerializer.Deserialize<T>(json, Added)!;

        back.Should().Be(report);
        JsonSerializer.Serialize(back, Added).Should().Be(json);
    }

    private static void Same<T>(T value, string json)
    {
        JsonSerializer.Serialize(value, Web).Should().Be(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Web), Web).Should().Be(json);
        if (value is IEquatable<T>)
        {
            JsonSerializer.Deserialize<T>(json, Web).Should().Be(value);
        }
    }
}
