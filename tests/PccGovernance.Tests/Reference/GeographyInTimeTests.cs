using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Reference;

/// <summary>The map of England and Wales on other days, and what took the place of what.</summary>
public sealed class GeographyInTimeTests
{
    private static readonly Geography s_map = EnglandAndWales.Geography;
    private static readonly string[] s_days = ["2012-12-01", "2019-06-01", "2021-04-01", "2023-04-01", "2026-11-21", "2028-06-01"];
    private static readonly LocalDate s_today = new(2026, 11, 21);

    /// <summary>The days of the table in docs/reference-data.md.</summary>
    public static TheoryData<string> Days => [.. s_days];

    [Theory]
    [InlineData("2012-12-01", 348, 27)]
    [InlineData("2019-06-01", 339, 26)]
    [InlineData("2020-04-01", 336, 25)]
    [InlineData("2021-04-01", 331, 24)]
    [InlineData("2023-04-01", 318, 21)]
    [InlineData("2026-11-21", 318, 21)]
    [InlineData("2028-06-01", 318, 21)]
    public void AsOf_Day_HasTheAuthoritiesOfThatDay(string day, int ground, int counties)
    {
        // Office for National Statistics: 348 districts and single-tier authorities in 2012, 339 in 2019, 336 in 2020, 331 in 2021, 318
        // since 2023.
        Geography map = s_map.AsOf(Day(day));

        map.Authorities.Count(static a => !a.IsCounty).Should().Be(ground);
        map.Authorities.Count(static a => a.IsCounty).Should().Be(counties);
    }

    [Fact]
    public void AsOf_June2019_ShowsNorthamptonshiresCouncilsOfThen()
    {
        Geography then = s_map.AsOf(new(2019, 6, 1));

        then.Authorities.Where(static a => a.ForceArea == EnglandAndWales.ForceAreas.Northamptonshire.Code)
            .Select(static a => a.Name)
            .Should()
            .Equal(
                "Corby",
                "Daventry",
                "East Northamptonshire",
                "Kettering",
                "Northampton",
                "South Northamptonshire",
                "Wellingborough",
                "Northamptonshire");
        s_map.AsOf(s_today).Should().BeSameAs(s_map);
        then.AsOf(new(2019, 9, 1)).Should().BeSameAs(then);
        then.AsOf(s_today).Should().BeSameAs(s_map);
    }

    [Fact]
    public void AsOf_AnyDayOfThirtyYears_TheAreasPartitionTheCountry() =>
        Prop.ForAll(
                Gen.Choose(0, 30 * 365).ToArbitrary(),
                static days => IsPartitioned(s_map.AsOf(new LocalDate(2009, 4, 2).PlusDays(days))))
            .Holds();

    [Theory]
    [MemberData(nameof(Days))]
    public void AsOf_DayOfTheTable_TheAreasPartitionTheCountry(string day) => IsPartitioned(s_map.AsOf(Day(day))).Should().BeTrue();

    [Fact]
    public void Resolve_CodesOfAnyDay_AreTheGroundOfWhatFollowed()
    {
        Same(["E10000023"], ["E06000065"]);
        Same(["E10000021"], ["E06000061", "E06000062"]);
        Same(["E07000004", "E07000005", "E07000006", "E07000007"], ["E06000060"]);
        Same(["E07000190", "E07000191"], ["E07000246"]);
        Same(["E06000028", "E06000029", "E07000048"], ["E06000058"]);
        Same(["E07000026"], ["E22000031"]);
        Same(["W11000026", "W11000027"], ["W11000030", "W11000031"]);
        Same(["E06000048"], ["E06000057"]);
        s_map
            .Resolve(Footprint.Of(new AreaCode("E07000163")))
            .Overlap(s_map.Resolve(Footprint.Of(new AreaCode("E06000065"))))
            .Should()
            .Be(1);

        static void Same(string[] left, string[] right) =>
            s_map.Resolve(Of(left)).Should().Be(s_map.Resolve(Of(right))).And.Match<FootprintExtent>(static e => !e.IsEmpty);
    }

    [Fact]
    public void SuccessorsOf_EveryCodeOfTheEditionThatEnded_AreNamed()
    {
        AreaCode[] ended =
        [
            .. s_map.OtherAuthorities.Select(static a => a.Code),
            .. s_map.Authorities.SelectMany(static a => a.FormerCodes),
            .. s_map.OtherAreas.Where(static a => a.Period.To is not null).Select(static a => a.Code),
        ];

        ended.Should().HaveCount(61);
        ended.Should().OnlyContain(static code => s_map.Contains(code) && !s_map.SuccessorsOf(code).IsEmpty);
        ended.Should().OnlyContain(static code => s_map.SuccessorsOf(code).All(next => s_map.PredecessorsOf(next).Contains(code)));
        s_map.SuccessorsOf(new("E08000019")).Should().Equal(new AreaCode("E08000039"));
    }

    [Theory]
    [InlineData("E10000023", "E06000065", "2023-04-01")]
    [InlineData("E07000163", "E06000065", "2023-04-01")]
    [InlineData("E10000021", "E06000061' (North Northamptonshire) and 'E06000062", "2021-04-01")]
    [InlineData("E07000004", "E06000060", "2020-04-01")]
    [InlineData("E06000028", "E06000058", "2019-04-01")]
    public void Read_BoardOfAnEndedCode_IsRefusedWithWhatTookItsPlace(string code, string successors, string day)
    {
        LandscapeResult result = LandscapeJson.Read(Document(code, period: string.Empty));

        LandscapeError error = result.Errors.Should().ContainSingle().Subject;
        error.Message.Should().Contain($"'{code}'").And.Contain($"'{successors}'").And.Contain(day).And.Contain("took its place");
        LandscapeJson
            .Read(Document(code, $$""", "period": { "to": "{{day}}" }"""))
            .Errors.Should()
            .BeEmpty("a record that ended with it may keep it");
    }

    [Fact]
    public void Translate_SevenDistrictsToOneCouncil_IsDecidedAndOneAloneIsNot()
    {
        FootprintTranslation whole = s_map.Translate(
            Of("E07000163", "E07000164", "E07000165", "E07000166", "E07000167", "E07000168", "E07000169"),
            s_today);
        FootprintTranslation craven = s_map.Translate(Of("E07000163"), s_today);

        whole.Footprint.Should().Be(Of("E06000065"));
        whole.IsDecided.Should().BeTrue();
        craven.Footprint.Should().Be(Of("E06000065"));
        craven.Steps.Should().ContainSingle().Which.Outcome.Should().Be(AreaTranslationOutcome.PartOfSuccessor);
    }

    [Fact]
    public void Translate_OneToMany_ThroughTwoChanges_AndCodesThatStay()
    {
        s_map
            .Translate(Of("E10000021"), s_today)
            .Should()
            .Match<FootprintTranslation>(static t => t.IsDecided && t.Footprint == Of("E06000061", "E06000062"));
        s_map.Translate(Of("E07000190"), new(2019, 6, 1)).Footprint.Should().Be(Of("E07000246"));
        s_map.Translate(Of("E07000190"), s_today).Footprint.Should().Be(Of("E06000066"));
        s_map.Translate(Of("E07000190"), new(2018, 6, 1)).Steps.Should().BeEmpty("it stood then");
        s_map
            .Translate(Of("E06000048", "E23000020"), s_today)
            .Should()
            .Match<FootprintTranslation>(static t => t.IsDecided && t.Footprint == Of("E06000057", "E23000020"));
        s_map
            .Translate(Of("E07999999"), s_today)
            .Steps.Should()
            .ContainSingle()
            .Which.Outcome.Should()
            .Be(AreaTranslationOutcome.UnknownCode);
        s_map.Translate(Footprint.Unknown, s_today).Footprint.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Translate_OfEveryEndedCode_HoldsItsGround()
    {
        foreach (AreaCode code in s_map.OtherAuthorities.Select(static a => a.Code))
        {
            FootprintTranslation translation = s_map.Translate(Footprint.Of(code), s_today);

            s_map.Resolve(translation.Footprint).Contains(s_map.Resolve(Footprint.Of(code))).Should().BeTrue();
            translation.Footprint.Areas.Should().OnlyContain(area => s_map.PeriodOf(area).Contains(s_today));
        }
    }

    [Fact]
    public void LandscapeTranslation_OfContents_CarriesWhatGoesOnAndSaysWhatItCouldNotDecide()
    {
        LandscapeContents contents = new()
        {
            Partnerships =
            [
                new() { Id = new("craven"), Name = "Craven", Footprint = Of("E07000163") },
                new() { Id = new("ended"), Name = "Ended", Footprint = Of("E07000163"), Period = new(null, new(2020, 1, 1)) },
                new() { Id = new("county"), Name = "County", Footprint = Of("E10000021") },
                new() { Id = new("kent"), Name = "Kent", Footprint = Of("E10000016") },
            ],
        };

        LandscapeTranslation translation = LandscapeTranslation.Of(s_map, contents, s_today);

        translation.Carried.Select(static c => c.Subject.Id).Should().Equal("craven", "county");
        translation.Undecided.Should().ContainSingle().Which.Subject.Id.Should().Be("craven");
        Landscape.TryCreate(EnglandAndWales.Edition, contents).Errors.Should().HaveCount(2);
        Landscape.TryCreate(EnglandAndWales.Edition, translation.Contents).Errors.Should().BeEmpty();
    }

    [Fact]
    public void ChangesOf_Surrey_AreAnnouncedAndAlterNothing()
    {
        AreaChange change = s_map.ChangesOf(Footprint.Of(EnglandAndWales.ForceAreas.Surrey.Code)).Should().ContainSingle().Subject;

        (change.Status, change.Date).Should().Be((AnnouncementStatus.Announced, PartialDate.Parse("2027-04-01")));
        s_map
            .AsOf(new(2028, 6, 1))
            .Authorities.Count(static a => a.ForceArea == EnglandAndWales.ForceAreas.Surrey.Code)
            .Should()
            .Be(12, "no order was read");
        s_map.Changes.Count(static c => c.Status == AnnouncementStatus.Announced).Should().Be(21);
    }

    [Fact]
    public void StatutoryLandscape_AsOfAnyDay_SeatsNoCouncilThatDidNotStand()
    {
        // The councils of Northamptonshire began on 1 April 2021, those of Cumbria on 1 April 2023.
        foreach (ForceArea area in new[] { EnglandAndWales.ForceAreas.Northamptonshire, EnglandAndWales.ForceAreas.Cumbria })
        {
            Landscape landscape = EnglandAndWales.StatutoryLandscape(area);
            foreach (LocalDate day in s_days.Select(Day))
            {
                Landscape then = landscape.AsOf(day);
                then.Organisations.Select(static o => s_map.Authority(o.Footprint.Areas[0])).OfType<LocalAuthority>()
                    .Should().NotBeEmpty().And.OnlyContain(authority => authority.Period.Contains(day));
                then.Partnerships.Should().OnlyContain(static board => board.Seats.Count > 0);
            }
        }
    }

    private static bool IsPartitioned(Geography map)
    {
        FootprintExtent country = map.Resolve(Footprint.Of(AreaCode.EnglandAndWales));
        AreaCode[][] partitions =
        [
            [.. map.Authorities.Where(static a => !a.IsCounty).Select(static a => a.Code)],
            [.. map.CommunitySafetyAreas.Select(static a => a.Code)],
            [.. map.ForceAreas.Select(static a => a.Code)],
            [.. map.Authorities.Where(static a => a.IsUpperTier).Select(static a => a.Code)],
            [AreaCode.England, AreaCode.Wales],
        ];

        // All of it, and nothing twice: the parts weigh no more than the whole, but for thirds of an authority.
        return Array.TrueForAll(partitions, partition =>
            map.Resolve(new() { Areas = partition.ToValueList() }).Equals(country)
            && Math.Abs(partition.Sum(code => map.Resolve(Footprint.Of(code)).Authorities) - country.Authorities) < 1e-18m);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Footprint Of(params string[] codes) => new() { Areas = codes.Select(static code => new AreaCode(code)).ToValueList() };

    private static string Document(string code, string period) =>
        $$"""{ "version": 1, "edition": "england-and-wales-2024-12", "partnerships": [{ "id": "b", "name": "Board", "footprint": ["{{code}}"]{{period}} }] }""";
}
