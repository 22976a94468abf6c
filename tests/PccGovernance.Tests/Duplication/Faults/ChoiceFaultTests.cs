using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Which board is the one that is meant, of those that may be, and what makes a board one that is asked about.</summary>
public sealed class ChoiceFaultTests
{
    private static readonly string[] s_table = ["police", "county", "icb", "refuge", "voluntary", "fire"];

    /// <summary>Initials leave out what a name ends in, whatever sort of board that says.</summary>
    [Theory]
    [InlineData("Assault Rape Harm Strategic", "ARH", true)]
    [InlineData("Assault Rape Harm Board", "ARH", true)]
    [InlineData("Assault Rape Harm Partnership", "ARH", true)]
    [InlineData("Assault Rape Harm Forum", "ARH", true)]
    [InlineData("Assault Rape Harm Panel", "ARH", true)]
    [InlineData("Assault Rape Harm Committee", "ARH", true)]
    [InlineData("Assault Rape Harm Delivery", "ARH", true)]
    [InlineData("Assault Rape Harm Steering", "ARH", true)]
    [InlineData("Assault Rape Harm Strategic Board", "ARH", true)]
    [InlineData("Assault Rape Harm Group", "ARH", true)]
    [InlineData("Assault Rape Harm Gp", "ARH", true)]
    [InlineData("Assault Rape Harm Grp", "ARH", true)]
    [InlineData("Assault Rape Harm Bd", "ARH", true)]
    [InlineData("Assault Rape Harm Table", "ARH", false)]
    [InlineData("Assault Rape Harm Table", "ARHT", true)]
    [InlineData("Assault-Rape/Harm (Table), Old", "ARHTO", true)]
    [InlineData("Assault and Rape Board", "AR", false)]
    [InlineData("ARH and Theft Board", "ARHT", true)]
    [InlineData("ARh and Theft Board", "AT", false)]
    public void Analyse_ABoardThatTookOnTheWorkOfOneByItsInitials_FollowsIt(string name, string initials, bool isTold)
    {
        Partnership before = Board("before", name, null, Strategic, [County], s_table, "sexual-violence") with
        {
            Period = new(new LocalDate(2018, 3, 1), null),
        };
        Partnership later = Board("later", "Fenmarsh Later", null, Strategic, [County], s_table, "sexual-violence", "vawg") with
        {
            Purpose = $"Took on the old {initials} action plan",
            Period = new(new LocalDate(2022, 10, 1), null),
        };

        (Analyse(before, later).Between("before", "later")?.Form == DuplicationForm.Forerunner).Should().Be(isTold);
    }

    /// <summary>Of a board without seats each of six on its subject may be it; of seven none.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 6)]
    [InlineData(7, 0)]
    public void Analyse_ABoardWithoutSeats_IsAskedAboutBesideUpToSixOfItsSubject(int others, int asked) =>
        Analyse([Board("bare", "Fenmarsh Bare", null, Strategic, [County], [], "fraud", "asb"),
                .. Enumerable.Range(0, others).Select(static n => Board($"other-{n}", $"Fenmarsh Other {n}", null, Strategic, [County],
                    [$"{n}-1", $"{n}-2"], "fraud", "asb"))])
            .Pairs.Count(static pair => pair.IsQuestion && (pair.First.Value == "bare" || pair.Second.Value == "bare")).Should().Be(asked);

    /// <summary>Unclear is a strategic board at the top that names headings alone and has neither a purpose nor a chair.</summary>
    [Fact]
    public void Analyse_ABoardOfWhichNobodyCanSayWhatItIsFor_IsAskedAbout()
    {
        Partnership forum = Board("forum", "Strategic Forum", null, Strategic, [Force], ["police", "county"], "partnership");
        Partnership other = Board("other", "Fenmarsh Work", null, Strategic, [Force], ["police", "icb", "fire"], "partnership", "fraud");

        IsAsked(forum).Should().BeTrue();
        IsAsked(forum with { Purpose = "Meets." }).Should().BeFalse("its purpose is on record");
        IsAsked(forum with { Seats = [forum.Seats[0] with { Role = SeatRole.Chair }, forum.Seats[1]] })
            .Should().BeFalse("it has a chair to ask");
        IsAsked(forum with { Tier = Tactical }).Should().BeFalse();
        IsAsked(forum with { Themes = [new("partnership"), new("housing")] }).Should().BeFalse("it has a subject");
        IsAsked(forum with { Kind = new("reducing-reoffending-board") }).Should().BeFalse("its kind says it");
        IsAsked(forum with { Function = PartnershipFunction.Oversight }).Should().BeFalse();
        IsAsked(forum with { Seats = [new() { Organisation = new("elsewhere") }] }).Should().BeFalse("they never meet");
        IsAsked(forum with { Footprint = Footprint.Of(new AreaCode(Districts[0])) }).Should().BeFalse("it is on other ground");

        bool IsAsked(Partnership board) => Analyse(board, other).Between("forum", "other")?.Form == DuplicationForm.UnclearPurpose;
    }

    /// <summary>The nearest has most of the headings, then most of the people, then most of the bodies.</summary>
    [Fact]
    public void Analyse_AnUnclearBoardBesideTwo_IsAskedAboutBesideTheNearer()
    {
        Partnership forum = SendingOthersFrom(9, Board("forum", "Strategic Forum", null, Strategic, [Force],
            ["police", "county", "icb", "fire"], "partnership", "prevention"));
        Partnership Of(string id, int same, int bodies, params string[] themes) => SendingOthersFrom(same, Board(
            id, $"Fenmarsh {id}", null, Strategic, [Force],
            [.. new[] { "police", "county", "icb", "fire" }.Take(bodies), .. Enumerable.Range(0, 6).Select(n => $"{id}-{n}")],
            [.. themes, id == "one" ? "housing" : "road-safety"]));

        Nearest(Of("one", 0, 1, "partnership", "prevention"), Of("other", 0, 2, "partnership")).Should().Be("one");
        Nearest(Of("one", 0, 2, "partnership"), Of("other", 0, 1, "partnership", "prevention")).Should().Be("other");
        Nearest(Of("one", 0, 1, "partnership"), Of("other", 0, 2, "partnership")).Should().Be("other");
        Nearest(Of("one", 0, 2, "partnership"), Of("other", 0, 1, "partnership")).Should().Be("one");
        Nearest(Of("one", 0, 2, "efficiency"), Of("other", 0, 2, "workforce")).Should().Be("none");

        string Nearest(params Partnership[] boards) => string.Join(' ', Analyse([forum, .. boards]).Pairs
            .Where(static pair => pair.Form == DuplicationForm.UnclearPurpose)
            .Select(static pair => pair.First.Value == "forum" ? pair.Second.Value : pair.First.Value)) is { Length: > 0 } id ? id : "none";
    }

    /// <summary>The board of one place has a fellow for a board of two where the two make up the ground of that, and no other.</summary>
    [Theory]
    [InlineData("0 1", "0", "0 1 2", "csp-1")]
    [InlineData("0 2", "0", "0 1 2", "csp-2")]
    [InlineData("0 1 2", "0", "0 1 2", "")]
    [InlineData("0", "0", "0 1", "")]
    [InlineData("1 2", "0", "0 1 2", "")]
    [InlineData("0 1", "0", "0 2", "")]
    [InlineData("0 1", "0", "0 1 1", "")]
    public void Analyse_ABoardOfTwoPlacesBelowTheBoardOfOne_HasOneFellow(string ground, string below, string places, string fellow)
    {
        Partnership group = Board("group", "Joint Abuse Group", null, Strategic,
            [.. ground.Split(' ').Select(static place => Districts[place[0] - '0'])], ["refuge", "voluntary", "icb"], "domestic-abuse")
            .Below($"csp-{below}");
        Partnership[] all = [.. places.Split(' ').Select((place, at) => places.IndexOf(place, StringComparison.Ordinal) < 2 * at
            ? Csp(place[0] - '0', "asb") with { Id = new($"csp-again-{place}") } : Csp(place[0] - '0', "asb"))];

        string.Join(' ', Analyse([group, .. all]).Pairs.Where(static pair => pair.Form == DuplicationForm.HalfLine)
            .Select(static pair => pair.First.Value == "group" ? pair.Second.Value : pair.First.Value)).Should().Be(fellow);
    }

    /// <summary>Boards of two places were parted where both come from one that has ended.</summary>
    [Theory]
    [InlineData(true, true, "duplication.coordinate")]
    [InlineData(false, true, "duplication.combine")]
    [InlineData(true, false, "duplication.combine")]
    public void Analyse_BoardsOfTwoPlaces_WerePartedWhereBothComeFromOneThatHasEnded(bool hasEnded, bool isOfBoth, string remedy)
    {
        Partnership before = Board("before", "Old Table", null, Strategic, [.. Districts[..2]], ["museum", "library"], "asb") with
        {
            Period = hasEnded ? new(null, new LocalDate(2021, 10, 1)) : default,
        };

        Analyse(before, Csp(0) with { Predecessors = [new("before")] }, Csp(1) with { Predecessors = isOfBoth ? [new("before")] : [] })
            .ParallelGroups.Single().Remedy.Statement.Code.Should().Be(remedy);
    }
}
