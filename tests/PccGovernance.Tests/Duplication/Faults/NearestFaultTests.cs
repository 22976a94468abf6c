using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>
/// Two boards on one subject that nothing else brings together: a board in law and the board nearest to it, boards for the same people,
/// a forum across the border. Each with controls.
/// </summary>
public sealed class NearestFaultTests
{
    private const string Abuse = "Plans what is done about stalking, domestic abuse and safety in public places.";

    [Theory]
    [InlineData(3, Abuse, true)]
    [InlineData(2, Abuse, false)]
    [InlineData(3, "Plans what is done about stalking and safety in public places.", false)]
    public void Analyse_ABoardInLawAndTheBoardNearestToIt_AreTold(int same, string purpose, bool isTold) =>
        (Analyse(InLaw(), Strategy(same, purpose)).Between("in-law", "strategy")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, false)]
    public void Analyse_ABoardInLawOfWhichAnotherIsNearerToTheStrategy_IsNotToldBesideIt(int sameOnThird, bool isTold)
    {
        Partnership third = SendingOthersFrom(sameOnThird, Board(
            "third", "Fenmarsh Abuse Delivery", null, Tactical, [County], ["police", "icb", "refuge", "probation"], "domestic-abuse"));

        (Analyse(InLaw(), Strategy(3, Abuse), third).Between("in-law", "strategy") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData(2, "Victims and Witnesses Group", true)]
    [InlineData(0, "Victims and Witnesses Group", false)]
    [InlineData(2, "Court Users Group", false)]
    public void Analyse_TwoBoardsCalledAfterVictims_AreTold(int same, string name, bool isTold) =>
        (Analyse(ForVictims(), Witnesses(same, name)).Between("commissioning", "witnesses")?.Form == DuplicationForm.OneSubject)
            .Should().Be(isTold);

    [Fact]
    public void Analyse_TwoBoardsForVictimsThatSpeakOfOneThing_AreToldThoughOthersCome()
    {
        Partnership witnesses = Witnesses(0, "Victims and Witnesses Group") with { Purpose = "Watches how agencies keep the Victims' Code." };
        Partnership commissioning = ForVictims() with { Purpose = "Buys services and asks providers about the Victims' Code." };

        Analyse(commissioning, witnesses).Between("commissioning", "witnesses")!.Form.Should().Be(DuplicationForm.OneSubject);
    }

    [Fact]
    public void Analyse_ABoardOnViolenceOfTheYoung_IsNotCalledAfterThem()
    {
        Partnership young = SendingOthersFrom(5, Board("young", "Young People's Board", null, Strategic, [Force], Core, "young-people", "housing"));
        Partnership violence = SendingOthersFrom(2, Board(
            "violence", "Youth Violence Group", null, Tactical, [Force], ["police", "county", "yot", "refuge", "courts", "prison"],
            "serious-violence", "young-people"));

        Analyse(young, violence).Between("young", "violence")?.Form.Should().NotBe(DuplicationForm.OneSubject);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Analyse_AForumThatReachesOverTheBorder_IsToldBesideTheBoardWithItsPeople(int same, bool isTold)
    {
        Partnership board = SendingOthersFrom(7, Board("board", "Fenmarsh Slavery Partnership", null, Tactical, [Force],
            ["police", "county", "icb", "refuge", "council-0", "voluntary", "yot"], "modern-slavery", "criminal-exploitation"));
        Partnership forum = SendingOthersFrom(same, Board("forum", "Wash Labour Forum", null, Tactical,
            [Districts[0], "E23000023", "E23000024"], ["police", "county", "icb", "refuge", "farmers", "abroad", "ports"],
            "modern-slavery", "business-crime"));

        (Analyse(board, forum).Between("board", "forum")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);
    }

    [Theory]
    [InlineData("efficiency", true)]
    [InlineData("workforce", false)]
    public void Analyse_TwoProgrammesOfTheSameHeadings_AreToldWhereTheSamePeopleCome(string heading, bool isTold)
    {
        Partnership councils = SendingOthersFrom(4, Board("councils", "New Councils Programme", null, Strategic, [County],
            ["county", "council-0", "council-1", "commissioner", "council-2", "council-3"], "modernisation", "efficiency"));
        Partnership policing = SendingOthersFrom(4, Board("policing", "Transition Group", null, Strategic, [Force],
            ["county", "council-0", "council-1", "commissioner", "police", "fire"], "modernisation", heading));

        (Analyse(councils, policing).Between("councils", "policing")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);
    }

    [Fact]
    public void Analyse_ABoardInLawAmongManyInLawThatNameItsSubject_IsToldBesideTheNearestAllTheSame() =>
        Analyse([InLaw(), Strategy(3, Abuse), .. Enumerable.Range(0, 7).SelectMany(static place => new[] { "a", "b" }.Select(letter =>
            Sending(Csp(place, "domestic-abuse", "asb"), $"officer-{letter}") with { Id = new($"csp-{place}-{letter}") }))])
            .Between("in-law", "strategy")!.Form.Should().Be(DuplicationForm.OneSubject);

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Analyse_ThreeBodiesThatSendTheSameFive_AreOneCompany(int fromEach, bool isTold)
    {
        static Partnership Of(string id, string theme, int fromEach) => Board(id, id, null, Strategic, [Force], [], theme, "efficiency") with
        {
            Purpose = $"Governs what is shared ({id}).",
            Seats = [.. new[] { "police", "fire", "commissioner" }.SelectMany(body => Enumerable.Range(0, fromEach)
                .Select(place => new Seat { Organisation = new(body), Post = new($"{body}.post-{place}") }))],
        };

        DuplicationForm? form = Analyse(Of("one", "fire-emergency", fromEach), Of("two", "modernisation", fromEach)).Between("one", "two")?.Form;
        (form == DuplicationForm.OneCompany).Should().Be(isTold, "{0}", form);
    }

    [Fact]
    public void Analyse_FivePeopleOfOneBodyOrASeatThatNamesNobody_AreNoCompany()
    {
        Partnership Of(string id, string theme, params string[] seats) => Board(id, id, null, Strategic, [Force], [], theme, "efficiency") with
        {
            Purpose = $"Governs what is shared ({id}).",
            Seats = [.. seats.Select(static seat => seat.Split('.') is [var body, var post]
                ? new Seat { Organisation = new(body), Post = new($"{body}.{post}") } : new Seat { Organisation = new(seat) })],
        };
        bool Are(params string[] seats) => Analyse(Of("one", "fire-emergency", seats), Of("two", "modernisation", seats))
            .Between("one", "two")?.Form == DuplicationForm.OneCompany;

        Are("police.a", "police.b", "fire.a", "fire.b", "commissioner.a").Should().BeTrue();
        Are("police.a", "police.b", "police.c", "police.d", "police.e", "fire", "commissioner").Should().BeFalse("one body sends all");
        Are("police.a", "police.b", "fire.a", "fire.b", "commissioner.a", "commissioner").Should().BeFalse("who takes a seat is not known");
    }

    private static Partnership InLaw() => SendingOthersFrom(9, Board(
        "in-law", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
        ["police", "icb", "refuge", "county", "council-0", "council-1"], "domestic-abuse", "housing"));

    private static Partnership Strategy(int same, string purpose) => SendingOthersFrom(same, Board(
        "strategy", "Fenmarsh Women and Girls Board", null, Strategic, [Force],
        ["police", "icb", "refuge", "prosecution", "probation"], "vawg", "domestic-abuse", "sexual-violence")) with
    {
        Purpose = purpose,
    };

    private static Partnership ForVictims() => SendingOthersFrom(9, Board(
        "commissioning", "Victim Services Board", null, Strategic, [Force], ["commissioner", "police", "icb", "county"],
        "victims", "domestic-abuse"));

    private static Partnership Witnesses(int same, string name) => SendingOthersFrom(same, Board(
        "witnesses", name, null, Tactical, [Force], ["commissioner", "police", "prosecution", "courts", "probation"],
        "victims", "criminal-justice"));
}
