using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

/// <summary>Partnerships that are known to exist: from when, on which ground, and how many that leaves.</summary>
public sealed class KnownPartnershipTests
{
    private static readonly LocalDate s_today = new(2026, 11, 21);
    private static readonly Lazy<Landscape> s_whole = new(static () => EnglandAndWales.StatutoryLandscape());
    private static readonly KnownPartnershipEntry[] s_known = EmbeddedDocuments.KnownPartnerships.Partnerships;

    [Fact]
    public void Known_ReadInASource_HasTheDayFromWhichItIsShown() =>
        s_known.Where(static known => known.Basis == "recorded").Should()
            .OnlyContain(static known => (known.From ?? known.SeenFrom) != null)
            .And.OnlyContain(static known => known.Sources.Length > 0);

    [Fact]
    public void Known_WrittenFromGeneralKnowledge_IsShownFromNoDay() =>
        s_known.Where(static known => known.Basis == "assumed").Should().OnlyContain(static known => known.SeenFrom == null);

    [Theory]
    [InlineData("psb.w11000028", 2022, 6, 30)]
    [InlineData("csp.south-and-east-lincolnshire", 2022, 12, 31)]
    [InlineData("csp.castle-point-and-rochford", 2018, 4, 1)]
    [InlineData("csp.e06000060", 2020, 7, 21)]
    [InlineData("psb.conwy-denbighshire", 2019, 12, 31)]
    public void AsOf_BeforeASourceShowsABoard_HasOneThatIsAssumed(string id, int year, int month, int day)
    {
        LocalDate seen = new(year, month, day);
        Partnership before = s_whole.Value.AsOf(seen.PlusDays(-1)).Partnership(new($"{id}-before"))!;
        Partnership from = s_whole.Value.AsOf(seen).Partnership(new(id))!;

        before.Provenance.Basis.Should().Be(FactBasis.Assumed);
        before.Provenance.Note.Should().Contain($"no source says that it existed before {seen:uuuu-MM-dd}");
        before.Seats.Should().OnlyContain(static seat => seat.Provenance.Basis == FactBasis.Assumed);
        from.Provenance.Basis.Should().Be(FactBasis.Recorded);
        from.Footprint.Should().Be(before.Footprint);
        s_whole.Value.AsOf(seen).Partnership(before.Id).Should().BeNull();
    }

    [Fact]
    public void StatutoryLandscape_OnEveryDay_RecordsNoBoardBeforeASourceShowsIt()
    {
        foreach (KnownPartnershipEntry known in s_known.Where(static known => known.SeenFrom is not null))
        {
            PartnershipKind kind = EnglandAndWales.Edition.PartnershipKind(new(known.Kind))!;
            Partnership board = s_whole.Value.Partnership(StatutoryPartnerships.Identifier(kind, known.Code))!;
            LocalDate first = PartialDate.Parse(known.SeenFrom!).Latest;

            (board.Period.From >= first).Should().BeTrue("'{0}' is recorded from {1}", board.Id, board.Period.From);
        }
    }

    /// <summary>Public pages and the reference table of Welsh structures.</summary>
    [Theory]
    [InlineData("community-safety-partnership", 19, "W92000004")]
    [InlineData("public-services-board", 13, "W92000004")]
    [InlineData("regional-partnership-board", 7, "W92000004")]
    [InlineData("safeguarding-adults-board-wales", 6, "W92000004")]
    [InlineData("safeguarding-children-board-wales", 6, "W92000004")]
    [InlineData("domestic-abuse-related-death-review", 6, "W92000004")]
    [InlineData("community-safety-partnership", 1, "E06000060")]
    [InlineData("community-safety-partnership", 1, "E07000069", "E07000075")]
    [InlineData("community-safety-partnership", 1, "E10000020")]
    [InlineData("community-safety-partnership", 2, "E23000002")]
    [InlineData("community-safety-partnership", 3, "E23000022")]
    [InlineData("community-safety-partnership", 1, "E06000061")]
    [InlineData("community-safety-partnership", 1, "E07000136", "E07000137", "E07000140")]
    [InlineData("local-criminal-justice-board", 1, "E12000007")]
    [InlineData("mappa-strategic-management-board", 1, "E12000007")]
    [InlineData("local-resilience-forum", 1, "E12000007")]
    public void StatutoryLandscape_Today_HasAsManyBoardsOnTheGround(string kind, int boards, params string[] areas) =>
        Boards(kind, areas).Should().Be(boards);

    [Fact]
    public void Documentation_HoldsTheBoardsOfToday()
    {
        string document = Repository.Read("docs", "reference-data.md");
        document.Should().Contain(
            $"| Community Safety Partnership | {Boards("community-safety-partnership")} on {EnglandAndWales.Geography.CommunitySafetyAreas.Count} areas: "
            + $"Norfolk {Csps("E10000020")}, Buckinghamshire {Csps("E06000060")}, Cumbria {Csps("E23000002")}, "
            + $"Northamptonshire {Csps("E23000022")}, Boston with East Lindsey and South Holland {Csps("E07000136", "E07000137", "E07000140")}, "
            + $"Castle Point with Rochford {Csps("E07000069", "E07000075")}, Wales {Csps("W92000004")} |");
        document.Should().Contain($"| Public Services Board | {Boards("public-services-board")} |");
        document.Should().Contain($"| Regional Partnership Board | {Boards("regional-partnership-board")} |");
        document.Should().Contain(
            $"| Safeguarding boards in Wales, children and adults | {Boards("safeguarding-children-board-wales")} and {Boards("safeguarding-adults-board-wales")} |");
        document.Should().Contain($"| VAWDASV board | {Boards("vawdasv-board")} |");
        document.Should().Contain(
            $"| Criminal justice board, MAPPA board, resilience forum | {Boards("local-criminal-justice-board")} of each: one for London |");
        Boards("mappa-strategic-management-board").Should().Be(Boards("local-resilience-forum")).And.Be(Boards("local-criminal-justice-board"));
        document.Should().Contain($"| Domestic abuse related death review | {Boards("domestic-abuse-related-death-review")}: ");
    }

    [Fact]
    public void Documentation_HoldsTheNumbersOfTheHoles()
    {
        Geography map = EnglandAndWales.Geography;
        NamedArea[] fire = [.. map.OtherAreas.Where(static a => a.Code.Level == AreaLevel.FireArea)];
        NamedArea[] combined = [.. map.OtherAreas.Where(static a => a.Code.Level == AreaLevel.CombinedAuthority)];
        Partnership[] safety =
        [
            .. s_whole.Value.AsOf(s_today).Partnerships.Where(static p => p.Kind == new Id<PartnershipKind>("community-safety-partnership")),
        ];
        Partnership[] read = [.. safety.Where(static p => p.Provenance.Basis == FactBasis.Recorded)];
        AreaChange[] announced = [.. map.Changes.Where(static change => change.Status != AnnouncementStatus.Enacted)];
        int oneCouncil = fire.Count(area =>
            map.Authorities.Where(a => a.FireArea == area.Code && !a.IsCounty && a.Country == AreaCode.England)
                .Select(static a => a.County ?? a.Code)
                .Distinct()
                .Count() == 1);
        string[] rows =
        [
            $"| Community safety areas without days | {map.CommunitySafetyAreas.Count} of {map.CommunitySafetyAreas.Count} |",
            $"| Force areas without days | {map.ForceAreas.Count} of {map.ForceAreas.Count} |",
            $"| Fire areas without days | {fire.Count(static area => area.Period == default)} of {fire.Length} |",
            $"| Community Safety Partnerships of today that no source shows | {safety.Length - read.Length} of {safety.Length} |",
            $"| Known partnerships without a first day | {s_known.Count(static k => k.From is null)} of {s_known.Length} |",
            $"| of them shown by a source from a day | {s_known.Count(static k => k.From is null && k.SeenFrom is not null)} |",
            $"| Combined authorities with members from general knowledge | {combined.Count(static a => !a.Authorities.IsEmpty)} of {combined.Length} |",
            $"| Fire areas of England in one council's area, where the council may be the fire authority | {oneCouncil} |",
            $"| Integrated care boards | {map.OtherAreas.Count(static a => a.Name.Contains("Integrated Care", StringComparison.OrdinalIgnoreCase))} of 42 |",
            $"| Areas announced for reorganisation whose new councils are not known | {announced.Length - 1} of {announced.Length} |",
        ];

        Repository.Read("docs", "reference-data.md").ReplaceLineEndings("\n").Should().Contain(string.Join('\n', rows));
    }

    private static int Csps(params string[] areas) => Boards("community-safety-partnership", areas);

    private static int Boards(string kind, params string[] areas)
    {
        Geography map = EnglandAndWales.Geography;
        FootprintExtent? ground = areas.Length == 0
            ? null
            : map.Resolve(new() { Areas = areas.Select(AreaCode.Parse).ToValueList() });
        return s_whole
            .Value.AsOf(s_today)
            .Partnerships.Count(board =>
                board.Kind == new Id<PartnershipKind>(kind) && (ground is null || map.Resolve(board.Footprint).Intersects(ground)));
    }
}
