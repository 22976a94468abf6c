using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Names;

public sealed class NameTests
{
    private static readonly AreaGazetteer Kent = new(EnglandAndWales.Geography, EnglandAndWales.ForceAreas.Kent);
    private static readonly AreaGazetteer Lincolnshire = new(EnglandAndWales.Geography, EnglandAndWales.ForceAreas.Lincolnshire);
    private static readonly AreaGazetteer Gwent = new(EnglandAndWales.Geography, EnglandAndWales.ForceAreas.Gwent);

    [Theory]
    [InlineData("force-wide", "E23000032")]
    [InlineData("Kent & Medway", "E23000032")]
    [InlineData("K&M", "E23000032")]
    [InlineData("Thanet & Dover", "E07000114;E07000108")]
    [InlineData("Folkestone & Hythe", "E07000112")]
    [InlineData("Countywide exc. Medway", "E10000016")]
    [InlineData("Kent (KCC area)", "E10000016")]
    [InlineData("Medway Unitary", "E06000035")]
    [InlineData("T Wells", "E07000116")]
    [InlineData("Kent & Essex", "E23000032;E23000028")]
    public void Footprint_OfKent_IsRead(string text, string codes) => Codes(Kent, text).Should().BeEquivalentTo(codes.Split(';'));

    [Fact]
    public void Footprint_BostonAndSouthHolland_IsTwoDistricts() =>
        Codes(Lincolnshire, "Boston and South Holland").Should().BeEquivalentTo("E07000136", "E07000140");

    [Fact]
    public void Footprint_InWelsh_IsRead() =>
        Codes(Gwent, "Sir Fynwy a Chasnewydd".Replace("Chasnewydd", "Casnewydd", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo("W06000021", "W06000022");

    [Theory]
    [InlineData("Kent")]
    [InlineData("Countywide")]
    public void Footprint_CountyOrForce_IsAmbiguousAndSaid(string text)
    {
        CellReading<Footprint> reading = new FootprintText(Kent, EnglandAndWales.Geography).Read(text);

        reading.Issue.Should().Be(ImportEntryKind.Ambiguous);
        reading.Alternatives.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("West Kent")]
    [InlineData("Local")]
    [InlineData("Various")]
    [InlineData("Port of Dover")]
    public void Footprint_NotOnTheMap_IsNotUnderstood(string text) =>
        new FootprintText(Kent, EnglandAndWales.Geography)
            .Read(text)
            .Should()
            .BeEquivalentTo(new { HasValue = false, Issue = ImportEntryKind.NotUnderstood });

    [Fact]
    public void Footprint_FormerName_IsTakenAndSaid() =>
        new FootprintText(Kent, EnglandAndWales.Geography)
            .Read("Shepway")
            .Should()
            .BeEquivalentTo(new { HasValue = true, Issue = ImportEntryKind.FormerBody });

    [Theory]
    [InlineData("KCC", "Kent County Council", "upper-tier-authority")]
    [InlineData("F&HDC", "Folkestone and Hythe District Council", "district-council")]
    [InlineData("Canterbury CC", "Canterbury City Council", "district-council")]
    [InlineData("OPCC", "Police and Crime Commissioner for Kent", "local-policing-body")]
    [InlineData("Kent Police", "Kent Police", "chief-officer-of-police")]
    [InlineData("TVP", "Thames Valley Police", "chief-officer-of-police")]
    [InlineData("Hants Police", "Hampshire and Isle of Wight Constabulary", "chief-officer-of-police")]
    [InlineData("KFRS", "Kent Fire and Rescue Service", "fire-and-rescue-authority")]
    [InlineData("Kent YJS", "Kent Youth Justice Service", "youth-offending-team")]
    [InlineData("CPS South East", "Crown Prosecution Service", "crown-prosecution-service")]
    [InlineData("HMP Elmley", "HMP Elmley", "prison-service")]
    [InlineData("Faith reps", "Faith communities", "faith")]
    [InlineData("Housing associations", "Housing providers", "housing-provider")]
    [InlineData("East Kent Hospitals University NHS Foundation Trust", "East Kent Hospitals University NHS Foundation Trust", "nhs-trust")]
    public void Organisation_OfKent_IsFound(string text, string name, string kind) =>
        Resolver(Kent).Resolve(text).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = name, Kind = kind });

    [Theory]
    [InlineData("Leicestershire", "LCC")]
    [InlineData("Kent", "HMPPS")]
    [InlineData("Kent", "CC")]
    [InlineData("Kent", "Council")]
    public void Organisation_OfSeveralReadings_GivesThemAll(string area, string text) =>
        Resolver(new(EnglandAndWales.Geography, EnglandAndWales.Geography.ForceAreas.Single(force => force.Name == area)))
            .Resolve(text)
            .Count.Should()
            .BeGreaterThan(1);

    [Fact]
    public void Organisation_PartOfACouncil_IsThePost() =>
        Resolver(Kent)
            .Resolve("KCC Highways")
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(new { Name = "Kent County Council", Post = "Highways" });

    [Theory]
    [InlineData("CCG")]
    [InlineData("Kent Probation Trust")]
    [InlineData("Shepway DC")]
    [InlineData("Highways England")]
    public void Organisation_Former_SaysWhatBecameOfIt(string text) =>
        Resolver(Kent).Resolve(text).Should().ContainSingle().Which.Former.Should().NotBeNull();

    [Theory]
    [InlineData("Humberside", "Hull CC", "Hull City Council")]
    [InlineData("West Midlands", "Wolverhampton CC", "City of Wolverhampton Council")]
    [InlineData("West Midlands", "WMP", "West Midlands Police")]
    public void Organisation_OfOtherAreas_IsFound(string area, string text, string name) =>
        Resolver(new(EnglandAndWales.Geography, EnglandAndWales.Geography.ForceAreas.Single(force => force.Name == area)))
            .Resolve(text)
            .Should()
            .ContainSingle()
            .Which.Name.Should()
            .Be(name);

    [Theory]
    [InlineData("Cyngor Sir Fynwy", "Monmouthshire County Council")]
    [InlineData("Heddlu Gwent", "Gwent Police")]
    [InlineData("BIPAB", "Aneurin Bevan University Health Board")]
    public void Organisation_InWelsh_IsFound(string text, string name) =>
        Resolver(Gwent).Resolve(text).Should().ContainSingle().Which.Name.Should().Be(name);

    private static string[] Codes(AreaGazetteer areas, string text) =>
        [.. new FootprintText(areas, EnglandAndWales.Geography).Read(text).Value!.Areas.Select(static code => code.ToString())];

    private static OrganisationResolver Resolver(AreaGazetteer areas) =>
        new(new(areas, EnglandAndWales.Geography, new LocalDate(2025, 10, 1)), areas, new(areas, EnglandAndWales.Geography));
}
