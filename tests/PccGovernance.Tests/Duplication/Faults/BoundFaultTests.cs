using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>How many bodies, people, themes and boards are enough, and of how many more nothing is told: each with one beside it.</summary>
public sealed class BoundFaultTests
{
    /// <summary>Of so many bodies in common so many are named by both, and so many of these send the same.</summary>
    [Theory]
    [InlineData(4, 4, 8, "company mostly half no-others")]
    [InlineData(4, 4, 9, "mostly half no-others")]
    [InlineData(3, 3, 3, "half no-others")]
    [InlineData(6, 7, 14, "company mostly half")]
    [InlineData(6, 8, 8, "mostly half")]
    [InlineData(12, 14, 14, "company mostly half")]
    [InlineData(11, 13, 13, "mostly half")]
    [InlineData(4, 7, 7, "mostly half")]
    [InlineData(4, 8, 8, "half")]
    [InlineData(4, 9, 9, "others another-level")]
    [InlineData(1, 2, 2, "half")]
    [InlineData(1, 3, 3, "")]
    [InlineData(1, 4, 4, "others another-level")]
    [InlineData(2, 4, 4, "half")]
    [InlineData(2, 2, 2, "half no-others")]
    [InlineData(1, 1, 1, "half")]
    [InlineData(0, 1, 5, "strangers another-level")]
    [InlineData(0, 4, 5, "strangers others another-level")]
    [InlineData(0, 0, 5, "")]
    public void SharedPosts_OfSoMany_AreSo(int same, int named, int shared, string are)
    {
        SharedPosts posts = new(same, named, shared);
        (bool Is, string What)[] all =
        [
            (posts.AreOneCompany, "company"), (posts.AreMostlyTheSame, "mostly"), (posts.AreHalfTheSame, "half"),
            (posts.AreNoOthers, "no-others"), (posts.AreStrangers, "strangers"), (posts.AreOthers, "others"),
            (posts.AreAnotherLevel, "another-level"),
        ];

        string.Join(' ', all.Where(static one => one.Is).Select(static one => one.What)).Should().Be(are);
        (posts.AreAllOf(same), posts.AreAllOf(same + 1)).Should().Be((same >= 4, false));
    }

    [Theory]
    [InlineData("4 2", "4 2", true)]
    [InlineData("4 -", "4 -", true)]
    [InlineData("4 2", "4 3", false)]
    [InlineData("4 2", "5 2", false)]
    [InlineData("4 2", "4 -", false)]
    [InlineData("- 2", "- 2", false)]
    [InlineData("4 2", null, false)]
    [InlineData(null, "4 2", false)]
    [InlineData(null, null, false)]
    public void MeetAlike_ByMeetingsAYearAndHours_IsOfWhatIsKnown(string? one, string? other, bool areAlike)
    {
        Sittings.MeetAlike(Of(one), Of(other)).Should().Be(areAlike);

        static MeetingPattern? Of(string? text) => text?.Split(' ') is [var meetings, var hours]
            ? new() { MeetingsPerYear = Number(meetings), MeetingHours = Number(hours) } : null;
        static decimal? Number(string text) =>
            text == "-" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Five people or more who come to both, from a few bodies, and nobody else to the one with fewer of them.</summary>
    [Theory]
    [InlineData("a1 a2 b1 b2 c1", "a1 a2 b1 b2 c1", true)]
    [InlineData("a1 a2 b1 b2 c1", "a1 a2 b1 b2 c1 d1", true)]
    [InlineData("a1 a2 b1 b2 c1", "a1 a2 b1 b2 c1 c2 d1", true)]
    [InlineData("a1 a2 b1 c1", "a1 a2 b1 c1", false)]
    [InlineData("a1 a2 b1 b2 c1", "a1 a2 b1 c1 d1 d2", false)]
    [InlineData("a1 a2 b1 b2 c1 d1", "a1 a2 b1 b2 c1 e1 e2", false)]
    [InlineData("a1 a2 b1 b2 c1 d", "a1 a2 b1 b2 c1 d1 e1", false)]
    public void AreOnePeople_TwoTables_AreSoWhereNobodyElseComesToTheLesser(string lesser, string greater, bool areSo)
    {
        PartnershipProfile[] boards = new PartnershipSurvey(Of(Table("one", lesser), Table("other", greater)), DuplicationOptions.Default)
            .Profiles();

        CompanyRules.AreOnePeople(boards[0], boards[1], SharedPosts.Of(boards[0], boards[1])).Should().Be(areSo);
        CompanyRules.AreOnePeople(boards[1], boards[0], SharedPosts.Of(boards[1], boards[0])).Should().Be(areSo);

        static Partnership Table(string id, string posts) => Board(id, id, null, Strategic, [County], [], "asb") with
        {
            Seats = posts.Split(' ').Select(static post => new Seat
            {
                Organisation = new($"body-{post[0]}"),
                Post = post.Length > 1 ? new($"post-{post}") : null,
            }).ToValueList(),
        };
    }

    /// <summary>
    /// A task is over in the year after the last one that its record gives, else so many months after the board began; the two years that
    /// are usual say nothing against a year that is on record.
    /// </summary>
    [Theory]
    [InlineData(12, null, false, "2025-11-20", true)]
    [InlineData(12, null, false, "2025-11-21", false)]
    [InlineData(12, null, false, null, false)]
    [InlineData(12, 2025, false, null, true)]
    [InlineData(12, 2026, false, null, false)]
    [InlineData(12, 2026, false, "2020-01-01", true)]
    [InlineData(12, 2027, false, "2025-12-01", false)]
    [InlineData(24, 2025, true, "2026-01-01", true)]
    [InlineData(24, 2026, true, "2020-01-01", false)]
    [InlineData(24, null, true, "2020-01-01", true)]
    public void IsPastItsTime_ATaskWithItsMonthsAndItsYear_IsSoWhenTheRecordSaysThatItIsOver(
        int months, int? lastYear, bool isUsual, string? from, bool isOver) =>
        TaskGroups.IsPastItsTime(
            Board("group", "Group", null, Tactical, [County], []) with
            {
                Period = new(from is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, null),
            },
            new(months, lastYear, isUsual),
            TestWorld.Today).Should().Be(isOver);

    /// <summary>
    /// Two that say in the same words what they are for are two localities where they are called alike but for a beginning: of one kind by
    /// one word, else by two; "the" is no beginning.
    /// </summary>
    [Theory]
    [InlineData("Scarborough Safety Hub", "Harrogate Safety Hub", null, true)]
    [InlineData("Scarborough Safety Hub", "Harrogate Hub", null, false)]
    [InlineData("Scarborough Safety Hub", "Harrogate Hub", "marac", true)]
    [InlineData("Scarborough Safety Hub", "Harrogate Safety Forum", "marac", false)]
    [InlineData("Safety Hub", "Harrogate Safety Hub", null, false)]
    [InlineData("The Safety Hub", "Harrogate Safety Hub", null, false)]
    [InlineData("The Old Safety Hub", "Harrogate Safety Hub", null, true)]
    [InlineData("The Old Safety Hub", "The New Safety Hub", null, true)]
    [InlineData("Scarborough Safety Hub", "Scarborough Safety Hub", null, false)]
    public void ToldApart_TwoThatSayTheSame_AreLocalitiesWhereTheyAreCalledAlikeButForTheBeginning(
        string one, string other, string? kind, bool areApart)
    {
        PartnershipProfile[] boards = new PartnershipSurvey(
            Of(Hub("a", one, kind), Hub("b", other, kind), Hub("c", one, kind) with { Tier = Tactical },
                Hub("d", one, kind) with { Purpose = "Else" }, Hub("e", one, kind) with { Purpose = null }), DuplicationOptions.Default)
            .Profiles();

        ToldApart.Are(boards[0], boards[1]).Should().Be(areApart);
        ToldApart.Are(boards[1], boards[0]).Should().Be(areApart);
        boards[2..].Should().OnlyContain(third => !ToldApart.Are(boards[1], third));

        static Partnership Hub(string id, string name, string? kind) =>
            Board(id, name, kind, Operational, [County], ["police"], "asb") with { Purpose = "Tasks officers" };
    }

    /// <summary>Who is in the chair of both: what is not known of a post is no other.</summary>
    [Theory]
    [InlineData("police", "police", true)]
    [InlineData("police", "county", false)]
    [InlineData("police.head", "police.head", true)]
    [InlineData("police.head", "police", true)]
    [InlineData("police", "police.head", true)]
    [InlineData("police.head", "police.lead", false)]
    public void Analyse_TwoBoardsWithTheirChairs_SayWhetherItIsOne(string one, string other, bool isOne)
    {
        static Partnership Chaired(string id, string chair) => Board(
            id, $"Fenmarsh {id}", null, Strategic, [County], [], "fraud", "asb") with
        {
            Seats = [.. Core.Select(body => chair.Split('.') is [var of, .. var post] && of == body
                ? new Seat { Organisation = new(body), Role = SeatRole.Chair, Post = post is [var title] ? new($"{body}.{title}") : null }
                : new Seat { Organisation = new(body) })],
        };

        Analyse(Chaired("one", one), Chaired("other", other)).Between("one", "other")!.EvidenceFor
            .Any(static evidence => evidence.Kind == DuplicationEvidenceKind.SameChair).Should().Be(isOne);
    }

    /// <summary>Boards that are called after victims, where up to four of them are so, each of three subjects at the most.</summary>
    [Theory]
    [InlineData(0, "housing", true)]
    [InlineData(2, "housing", true)]
    [InlineData(3, "housing", false)]
    [InlineData(0, "housing asb", false)]
    public void Analyse_BoardsCalledAfterVictims_AreToldWhereTheyAreFew(int more, string beside, bool isTold)
    {
        Partnership buys = SendingOthersFrom(9, Board("buys", "Victim Services Board", null, Strategic, [Force],
            ["commissioner", "police", "icb", "county"], ["victims", "domestic-abuse", .. beside.Split(' ')]));
        Partnership hears = SendingOthersFrom(2, Board("hears", "Victims and Witnesses Group", null, Tactical, [Force],
            ["commissioner", "police", "prosecution", "courts", "probation"], "victims", "criminal-justice"));
        Partnership[] others = [.. Enumerable.Range(0, more).Select(static n =>
            Board($"more-{n}", $"Victims Panel {n}", null, Tactical, [Force], [$"body-{n}"], "victims"))];

        (Analyse([buys, hears, .. others]).Between("buys", "hears")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);
        Analyse([buys with { Tier = Operational }, hears]).Between("buys", "hears")?.Form.Should().NotBe(DuplicationForm.OneSubject);
        Analyse([buys with { Function = PartnershipFunction.Oversight }, hears]).Between("buys", "hears")?.Form
            .Should().NotBe(DuplicationForm.OneSubject);
    }

    /// <summary>Two on a subject that share four people are found where twelve have it, in five force areas at the most.</summary>
    [Theory]
    [InlineData(10, 2, true)]
    [InlineData(11, 2, false)]
    [InlineData(0, 4, true)]
    [InlineData(0, 5, false)]
    public void Analyse_ABoardAndAForumWithItsPeople_AreToldWhereFewHaveTheSubject(int more, int abroad, bool isTold)
    {
        Partnership board = SendingOthersFrom(7, Board("board", "Fenmarsh Slavery Partnership", null, Tactical, [Force],
            ["police", "county", "icb", "refuge", "council-0", "voluntary", "yot"], "modern-slavery", "criminal-exploitation"));
        Partnership forum = SendingOthersFrom(4, Board("forum", "Wash Labour Forum", null, Tactical,
            [Districts[0], .. Enumerable.Range(21, 9).Where(static n => n is 23 or 24 or 25 or 26 or 28).Take(abroad)
                .Select(static n => $"E230000{n}")],
            ["police", "county", "icb", "refuge", "farmers", "abroad", "ports"], "modern-slavery", "business-crime"));
        Partnership[] others = [.. Enumerable.Range(0, more).Select(static n => Sending(Board($"more-{n}", $"Table {n}", null, Operational,
            [Force], [$"a-{n}", $"b-{n}", $"c-{n}", $"d-{n}"], "modern-slavery"), "head"))];

        (Analyse([board, forum, .. others]).Between("board", "forum")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);
    }

    /// <summary>Panels that hold to account for the same two subjects or more, up to four of them.</summary>
    [Theory]
    [InlineData(2, "fraud asb", true)]
    [InlineData(4, "fraud asb", true)]
    [InlineData(5, "fraud asb", false)]
    [InlineData(2, "fraud", false)]
    public void Analyse_PanelsOnTheSameSubjects_AreToldWhereTheyAreFew(int panels, string themes, bool areTold)
    {
        Partnership[] all = [.. Enumerable.Range(0, panels).Select(n => Board(
            $"panel-{n}", $"Fenmarsh Panel {(char)('A' + n)}", null, Tactical, [Force], [], themes.Split(' ')) with
        {
            Function = PartnershipFunction.Oversight,
            Seats =
            [
                new() { Organisation = new("police"), Post = new("police.liaison") },
                .. Enumerable.Range(0, 3).Select(place => new Seat { Organisation = new($"lay-{n}-{place}") }),
            ],
        })];

        Analyse(all).Pairs.Count(static pair => pair.Form == DuplicationForm.OneCompany)
            .Should().Be(areTold ? panels * (panels - 1) / 2 : 0);
    }

    /// <summary>Two that both say that they are held with another, and meet alike, are one sitting where no third may be meant.</summary>
    [Theory]
    [InlineData("Held with the adults' board as one executive", true)]
    [InlineData("Formerly held with the adults' board", false)]
    [InlineData("Once held with the adults' board", false)]
    [InlineData("It used to be held with the adults' board", false)]
    [InlineData("Was held with the adults' board", false)]
    [InlineData("Both were held with the adults' board", false)]
    [InlineData("Held with the adults' board until 2021", false)]
    [InlineData("Held with the adults' board till 2021", false)]
    [InlineData("No longer held with the adults' board", false)]
    [InlineData("Once a quarter held with the adults' board", true)]
    [InlineData("Agenda agreed with the chair", false)]
    public void Analyse_TwoThatSayThatTheyAreHeldWithAnother_AreOneSitting(string note, bool areOne)
    {
        Partnership one = Held("one", "fraud", "Held with the children's board");
        Partnership other = Held("other", "housing", note);
        Partnership third = Held("third", "road-safety", null);

        AreOne(one, other).Should().Be(areOne);
        AreOne(other, one).Should().Be(areOne);
        AreOne(one, other, third).Should().BeFalse("the third may be meant");
        AreOne(one, other, third with { Tier = Tactical }).Should().Be(areOne);
        AreOne(one, other, third with { Meetings = new() { MeetingsPerYear = 12, MeetingHours = 2 } }).Should().Be(areOne);
        AreOne(one, other, third with { Tier = Tactical, Provenance = one.Provenance }).Should().BeFalse("three say it");
        AreOne(one with { Tier = Unknown }, other with { Tier = Unknown }).Should().BeFalse();
        AreOne(one with { Tier = Tactical }, other).Should().BeFalse();
        AreOne(one with { Meetings = new() { MeetingsPerYear = 4 } }, other with { Meetings = new() { MeetingsPerYear = 4 } })
            .Should().BeFalse("nobody knows how long they are");
        AreOne(one, other with { Seats = [.. other.Seats.Skip(1)] }).Should().BeFalse("two bodies are in common");

        static bool AreOne(params Partnership[] boards) =>
            Analyse(boards).Between("one", "other")?.Form == DuplicationForm.OneSitting;
    }

    private static Partnership Held(string id, string theme, string? note) => Board(
        id, $"Fenmarsh {id}", null, Strategic, [County],
        ["police", "icb", "county", .. Enumerable.Range(1, 4).Select(n => $"{id}-{n}")], theme) with
    {
        Provenance = Provenance.Recorded with { Note = note },
        Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 },
    };

    /// <summary>What two to four boards of one tier have below them for more than half of the business of one is their sitting.</summary>
    [Theory]
    [InlineData(2, "fraud", "fraud asb housing", false)]
    [InlineData(2, "fraud asb", "fraud asb housing", true)]
    [InlineData(2, "fraud", "fraud asb", false)]
    [InlineData(2, "fraud", "fraud", true)]
    [InlineData(4, "fraud", "fraud", true)]
    [InlineData(5, "fraud", "fraud", false)]
    [InlineData(1, "fraud", "fraud", false)]
    public void Analyse_AGroupBelowSeveralBoards_IsTheirSittingOrAGroupOfTheirs(
        int boards, string ofGroup, string ofBoards, bool isSitting)
    {
        Partnership[] all = [.. Enumerable.Range(0, boards).Select(n => Board($"b-{n}", $"Fenmarsh {n}", null, Strategic, [County],
            ["police", $"{n}-1", $"{n}-2", $"{n}-3"], ofBoards.Split(' ')))];
        Partnership group = Board("group", "Joint Executive", null, Strategic, [County], ["police", "icb"], ofGroup.Split(' '))
            .Below([.. all.Select(static board => board.Id.Value)]);

        Are(group).Should().Be(isSitting);
        Are(group with { Tier = Tactical }).Should().BeFalse("it works at another tier");
        Are(group with { Kind = new("marac") }).Should().BeFalse("it is of a kind of its own");

        bool Are(Partnership below) => Analyse([.. all, below]).Sittings.Any(static sitting => sitting.Count > 1);
    }
}
