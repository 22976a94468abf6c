using System.Text.Json.Nodes;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Interchange.Tests.Formats;

public sealed class FormatTests
{
    private static readonly Landscape Kent = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Kent);

    private static readonly Landscape Named = PccGovernance.Landscape.Create(
        EnglandAndWales.Edition,
        new()
        {
            Organisations = [new() { Id = new("o"), Name = "=Police & \"Partners\"" }],
            People = [new() { Id = new("jane-doe"), Name = "Jane Doe" }],
            Partnerships =
            [
                new()
                {
                    Id = new("p"),
                    Name = "Board; one, two",
                    Seats =
                    [
                        new()
                        {
                            Organisation = new("o"),
                            Person = new("jane-doe"),
                            Role = SeatRole.Chair,
                        },
                    ],
                    Period = new(new(2020, 1, 1), new(2030, 1, 1)),
                    TermsOfReference = new() { ReviewDue = new(2024, 5, 1) },
                },
            ],
        });

    [Fact]
    public void Popolo_WrittenAndRead_IsWrittenTheSame()
    {
        Property property = Prop.ForAll(Landscapes().ToArbitrary(), static landscape =>
        {
            ExportResult first = PopoloJson.Write(landscape);
            LandscapeResult read = PopoloJson.Read(first.Text);
            return read.IsValid && PopoloJson.Write(read.Landscape!).Text == first.Text;
        });

        property.Holds(60);
        PopoloJson.Write(PopoloJson.Read(PopoloJson.Write(Kent).Text).GetLandscapeOrThrow()).Text.Should().Be(PopoloJson.Write(Kent).Text);
    }

    [Fact]
    public void Popolo_BoardsSeatsAndLines_ComeBack()
    {
        Landscape read = PopoloJson.Read(PopoloJson.Write(Kent).Text).GetLandscapeOrThrow();

        read.Contents.Partnerships.Select(static board => (board.Id, board.Name, board.Kind, board.Footprint, board.Seats.Count))
            .Should()
            .Equal(
                Kent.Contents.Partnerships.Select(static board => (board.Id, board.Name, board.Kind, board.Footprint, board.Seats.Count)));
    }

    /// <summary>The last days that a landscape takes are written, read and written the same.</summary>
    [Fact]
    public void Popolo_PeriodsAtTheEndOfTheCalendar_ComeBack()
    {
        Landscape landscape = LandscapeJson
            .Read("""
                {"version":2,"edition":"england-and-wales-2024-12","organisations":[
                {"id":"x","name":"X","period":{"from":"2999-12-31"}},{"id":"y","name":"Y","period":{"from":"2999","to":"2999-12-31"}}]}
                """)
            .GetLandscapeOrThrow();

        string text = PopoloJson.Write(landscape).Text;

        PopoloJson.Write(PopoloJson.Read(text).GetLandscapeOrThrow()).Text.Should().Be(text);
        FluentActions
            .Invoking(() => PopoloJson.Read(text.Replace("2999-12-30", "2999-12-31", StringComparison.Ordinal)))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("'2999-12-31' is no date that Popolo allows: give a year, a month or a day, none later than 2999-12-30.");
    }

    [Fact]
    public void Popolo_PartialDates_AreRead()
    {
        Landscape read = PopoloJson
            .Read(
                """{"organizations":[{"id":"x/a-b","name":"A","classification":"partnership","founding_date":"2015","dissolution_date":"2019-09"}]}"""
            )
            .GetLandscapeOrThrow();

        read.Contents.Partnerships[0].Period.Should().Be(new EffectivePeriod(new(2015, 1, 1), new(2019, 10, 1)));
        FluentActions.Invoking(() => PopoloJson.Read("{")).Should().Throw<InterchangeException>();
        FluentActions
            .Invoking(() => PopoloJson.Read("""{"organizations":[{"name":"A"}]}"""))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*lacks 'id'*");
    }

    [Fact]
    public void Kumu_WrittenAndRead_KeepsElementsAndConnections()
    {
        Property property = Prop.ForAll(
            Landscapes().ToArbitrary(),
            static landscape =>
                Shape(KumuSheets.Read(KumuSheets.Write(landscape).Content, "k.xlsx").GetLandscapeOrThrow()) == Shape(landscape));

        property.Holds(30);
        Shape(KumuSheets.Read(KumuSheets.Write(Kent).Content, "k.xlsx").GetLandscapeOrThrow()).Should().Be(Shape(Kent));
    }

    [Fact]
    public void Workbook_OfAnyLandscape_ComesBack()
    {
        Property property = Prop.ForAll(
            Landscapes().ToArbitrary(),
            static landscape =>
                LandscapeJson.WriteToString(LandscapeWorkbook.Read(LandscapeWorkbook.Write(landscape), "w.xlsx").GetLandscapeOrThrow())
                == LandscapeJson.WriteToString(landscape));

        property.Holds(30);
    }

    [Theory]
    [InlineData(PersonHandling.LeaveOut, false, "export.persons.left-out")]
    [InlineData(PersonHandling.Pseudonymise, false, "export.persons.numbered")]
    [InlineData(PersonHandling.Keep, true, "export.persons.named")]
    public void Persons_ByOption_AreHandledAndSaid(PersonHandling handling, bool named, string said)
    {
        foreach (
            ExportResult result in (ExportResult[])
                [
                    PopoloJson.Write(Named, new() { Persons = handling }),
                    OrgJsonLd.Write(Named, new("https://example.invalid/map/"), new() { Persons = handling }),
                ])
        {
            result.Text.Contains("Jane", StringComparison.Ordinal).Should().Be(named);
            result.Text.Contains("jane-doe", StringComparison.Ordinal).Should().Be(named);
            result.Omitted.Should().ContainSingle(statement => statement.Code == said).Which.Find("number").Should().Be((StatementValue)1);
        }
    }

    [Fact]
    public void Omitted_OfEveryFormat_CountsWhatIsThere()
    {
        GraphFormats
            .Mermaid(Kent)
            .Omitted.Should()
            .Contain(Statement.Of(
                "export.left-out",
                ("what", Statement.Of("export.feature.seats")),
                ("number", Kent.Contents.Partnerships.Sum(static board => board.Seats.Count))));
        PopoloJson
            .Write(Kent)
            .Omitted.Should()
            .NotContain(static statement => Feature(statement) == "export.feature.seats")
            .And.Contain(static statement => Feature(statement) == "export.feature.provenance");
    }

    private static string? Feature(Statement statement) => (statement.Find("what") as StatementsValue)?.Statements[0].Code;

    [Fact]
    public void GraphMl_Nodes_AreBoardsAndBodies()
    {
        XDocument xml = XDocument.Parse(GraphFormats.GraphMl(Kent).Text);

        xml.Descendants()
            .Count(static element => element.Name.LocalName == "node")
            .Should()
            .Be(Kent.Contents.Partnerships.Count + Kent.Contents.Organisations.Count);
        xml.Descendants()
            .Count(static element => element.Name.LocalName == "edge")
            .Should()
            .Be(Kent.Contents.Partnerships.Sum(static board => board.Seats.Count + board.ReportsTo.Count));
    }

    [Fact]
    public void DotAndMermaid_Names_AreEscaped()
    {
        GraphFormats.Dot(Named).Text.Should().Contain("label=\"=Police & \\\"Partners\\\"\"");
        GraphFormats.Mermaid(Named).Text.Should().Contain("p1[\"Board; one, two\"]");
    }

    [Fact]
    public void OrgJsonLd_Graph_HasATypeForEachNode() =>
        JsonNode.Parse(OrgJsonLd.Write(Kent, new("https://example.invalid/map/")).Text)!["@graph"]!
            .AsArray()
            .Should()
            .OnlyContain(static node => node!["@type"]!.GetValue<string>().StartsWith("org:"));

    [Fact]
    public void Calendar_WhatIsDue_IsFoldedAndEscaped()
    {
        string text = DueCalendar.Write(Named, new(2025, 6, 1)).Text;

        text.Replace("\r\n ", string.Empty, StringComparison.Ordinal)
            .Should()
            .Contain("overdue since 2024-05-01")
            .And.Contain("Board\\; one\\, two")
            .And.Contain("DTSTART;VALUE=DATE:20291231");
        text.Split("\r\n").Should().OnlyContain(static line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    private static string Shape(Landscape landscape) =>
        string.Join(
            '\n',
            landscape
                .Contents.Partnerships.OrderBy(static board => board.Id)
                .Select(static board =>
                    $"{board.Id}|{board.Name}|{board.Kind}|{board.Tier}|{board.Footprint}|{board.Meetings?.MeetingsPerYear}|{string.Join(',', board.Themes)}|{string.Join(',', board.ReportsTo)}|{string.Join(',', board.Seats.Select(static seat => $"{seat.Organisation}/{seat.Role}").Order(StringComparer.Ordinal))}"
                )
        );

    private static Gen<Landscape> Landscapes() =>
        from seed in Gen.Choose(0, 1_000_000)
        from bodies in Gen.Choose(1, 8)
        from boards in Gen.Choose(1, 8)
        select Make(new(seed), bodies, boards);

    private static Landscape Make(System.Random random, int bodies, int boards)
    {
        string[] names = ["Safer Board", "=Sum", "Bwrdd Diogel", "A, B & C", "-dash", "Ünder", "x;y", "'quoted'"];
        SeatRole[] roles = Enum.GetValues<SeatRole>();
        return PccGovernance.Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [.. Enumerable.Range(0, bodies)
                .Select(i =>
                    new Organisation { Id = new($"o{i}"), Name = names[random.Next(names.Length)], Kind = random.Next(2) == 0
                        ? null
                        : new("probation"), Footprint = random.Next(2) == 0
                        ? Footprint.Unknown
                        : Footprint.Of(new("E07000112"), new("E06000035")) })],
            Posts = [new() { Id = new("post"), Organisation = new("o0"), Title = names[random.Next(names.Length)] }],
            Partnerships = [.. Enumerable.Range(0, boards).Select(i => new Partnership
            {
                Id = new($"p{i}"), Name = names[random.Next(names.Length)], Kind = random.Next(2) == 0 ? null : new("marac"), Tier =
                    (PartnershipTier)random.Next(4), Themes = random.Next(2) == 0 ? [] : [new("asb"), new("victims")],
                Meetings = random.Next(2) == 0 ? null : new() { MeetingsPerYear = random.Next(1, 52) / 4m },
                ReportsTo = i == 0 || random.Next(2) == 0 ? [] : [new($"p{random.Next(i)}")],
                Period =
                    new(random.Next(2) == 0 ? null : new LocalDate(2015, 1, 1), random.Next(2) == 0 ? null : new LocalDate(2030, 4, 1)),
                Seats = [.. Enumerable.Range(0, random.Next(5))
                    .Select(_ => new Seat { Organisation = new($"o{random.Next(bodies)}"), Role = roles[random.Next(roles.Length)] })],
            })],
        });
    }
}
