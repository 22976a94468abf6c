using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What lines of report say of two boards, and what they do not, each with an invented example and a control.</summary>
public sealed class LineFaultTests
{
    private static readonly string[] s_table = ["police", "county", "probation", "icb", "voluntary"];

    [Fact]
    public void Analyse_AGroupOfTwoBoardsOfDifferentWork_HasTwoSuperiorsOnOneGroundToo()
    {
        Partnership safety = Board("safety", "Fenmarsh Safety Board", null, Strategic, [County], s_table, "crime-reduction");
        Partnership health = Board(
            "health", "Fenmarsh Health and Wellbeing Board", "health-and-wellbeing-board", Strategic, [County],
            ["county", "icb", "healthwatch"], "prevention", "substance-misuse");
        Partnership drugs = Board(
            "drugs", "Fenmarsh Combating Drugs Partnership", "combating-drugs-partnership", Strategic, [County],
            ["county", "icb", "police", "prison"], "substance-misuse").Below("safety", "health");

        DuplicationReport report = Analyse(safety, health, drugs);

        report.Between("drugs", "health")!.Form.Should().Be(DuplicationForm.TwoSuperiors);
        report.Between("safety", "health")?.Form.Should().NotBe(
            DuplicationForm.OneSitting, "a partnership of a kind of its own is no sitting of the boards that it answers to");
        report.Joins().Should().BeFalse();
    }

    [Fact]
    public void Analyse_AGroupOfABoardAndOfTheBoardAboveIt_HasOneLineTooMany()
    {
        Partnership justice = Board("justice", "Fenmarsh Justice Board", null, Strategic, [County], s_table, "criminal-justice");
        Partnership reoffending = Board(
            "reoffending", "Fenmarsh Reoffending Board", null, Strategic, [County], s_table, "reoffending").Below("justice");
        Partnership women = Board(
            "women", "Women's Pathway Group", null, Tactical, [County], ["police", "probation", "courts"], "reoffending")
            .Below("justice", "reoffending");

        DuplicationReport report = Analyse(justice, reoffending, women);

        report.Between("women", "justice")!.Form.Should().Be(DuplicationForm.TwoSuperiors);
        report.Between("women", "reoffending")?.Form.Should().NotBe(DuplicationForm.TwoSuperiors, "that line is the group's own");
    }

    [Theory]
    [InlineData("safeguarding-children-partnership", "safeguarding-adults-board")]
    [InlineData("community-safety-partnership", "community-safety-partnership")]
    public void Analyse_AGroupThatBoardsOfOneFamilyShare_HasNoTwoSuperiors(string one, string other)
    {
        DuplicationReport report = Analyse(
            Board("one", "First Board of Fenmarsh", one, Strategic, [County], s_table, "vulnerability"),
            Board("other", "Second Board of Fenmarsh", other, Strategic, [County], s_table, "vulnerability"),
            Board("group", "Quality Group", null, Tactical, [County], ["police", "county", "icb"], "vulnerability").Below("one", "other"));

        report.Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.TwoSuperiors);
        report.SharedGroups.Should().ContainSingle().Which.Group.Should().Be(new Id<Partnership>("group"));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Analyse_ADutyInLawBelowABoardOfItsSubject_IsToldWhereEverybodyOfItSitsAbove(int above, bool isTold)
    {
        string[] table = ["police", "county", "probation", "refuge"];
        DuplicationReport report = Analyse(
            Board(
                "safety", "Fenmarsh Safety Board", null, Strategic, [County], [.. table[..above], "fire", "icb"], "domestic-abuse",
                "asb", "serious-violence", "reoffending"),
            Board(
                "abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Tactical, [County], table,
                "domestic-abuse", "housing").Below("safety"));

        (report.Between("abuse", "safety")?.Form == DuplicationForm.StatutoryBelow).Should().Be(isTold);
    }

    [Theory]
    [InlineData("public-services-board", true)]
    [InlineData("regional-partnership-board", false)]
    public void Analyse_ABoardStillRecordedBelowOneThatHasEnded_IsAskedWhetherItReportsToTheOneInItsPlace(string kind, bool isTold)
    {
        string[] table = ["police", "council-0", "fire", "voluntary"];
        DuplicationReport report = Analyse(
            Board("safety", "Fenmarsh Safety Partnership", "community-safety-partnership", Strategic, [Districts[0]], table, "asb")
                .Below("old"),
            Board("old", "Fenmarsh Public Services Board", kind, Strategic, [Districts[0]], table, "prevention")
                with
            { Period = new(null, new LocalDate(2023, 5, 1)) },
            Board("new", "Fens Public Services Board", "public-services-board", Strategic, Districts[..3], table, "prevention"));

        DuplicationPair? pair = report.Between("safety", "new");
        (pair?.Form == DuplicationForm.LineToSuccessor).Should().Be(isTold);
        pair?.IsQuestion.Should().BeTrue();
    }

    [Theory]
    [InlineData("domestic-abuse", "Plan for the county; commissions the domestic abuse related death reviews", true, true)]
    [InlineData("domestic-abuse", "Plan for the county", true, false)]
    [InlineData("asb", "Plan for the county; commissions the domestic abuse related death reviews", true, false)]
    [InlineData("domestic-abuse", "Plan for the county; commissions the domestic abuse related death reviews", false, false)]
    public void Analyse_ABoardInLawForOneSubjectThatThePartnershipHasTakenUp_LacksALine(string theme, string purpose, bool isApart,
        bool isTold)
    {
        Partnership safety = Board(
            "safety", "Fenmarsh Safety Partnership", "community-safety-partnership", Strategic, [County],
            ["police", "county", "fire", "probation", "icb", "council-0", "council-1"], theme, "serious-violence")
            with
        { Purpose = purpose };
        Partnership abuse = Board(
            "abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
            ["police", "county", "icb", "refuge", "voluntary", "healthwatch"], "domestic-abuse", "housing");

        // Others name the subject too, so that it is nothing that few name.
        IEnumerable<Partnership> others = Enumerable.Range(0, 4).Select(static n =>
            Board($"other-{n}", $"Other Board {n}", null, Tactical, [County], [$"body-{n}", "voluntary"], "domestic-abuse", "fraud"));
        DuplicationPair? pair = Analyse([safety, isApart ? abuse : abuse.Below("safety"), .. others]).Between("abuse", "safety");

        (pair?.Form == DuplicationForm.StatutoryInBroad).Should().Be(isTold);
        if (isTold)
        {
            pair!.Remedy.Into.Should().Be(new Id<Partnership>("safety"));
        }
    }

    [Theory]
    [InlineData("Delivers the functions of the community safety partnership; homicide reviews", "safety", true)]
    [InlineData("Delivers the functions of the community safety partnership", "safety", false)]
    [InlineData("Homicide reviews", "safety", false)]
    [InlineData("Delivers the functions of the community safety partnership; homicide reviews", null, false)]
    public void Analyse_AGroupThatCarriesOutThePartnershipsFunctions_IsTheHomeOfWhatItHasTakenUp(string purpose, string? below, bool isTold)
    {
        Partnership safety = Board(
            "safety", "Fenmarsh Safety Partnership", "community-safety-partnership", Strategic, [County], ["police", "county"], "asb");
        Partnership group = Board(
            "group", "Fenmarsh Communities Group", null, Tactical, [County], ["police", "county", "icb", "fire", "probation"], "asb",
            "domestic-abuse") with
        { Purpose = purpose };
        Partnership abuse = Board(
            "abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
            ["police", "county", "icb", "refuge", "voluntary"], "domestic-abuse", "housing");
        IEnumerable<Partnership> others = Enumerable.Range(0, 4).Select(static n =>
            Board($"other-{n}", $"Other Board {n}", null, Tactical, [County], [$"body-{n}", "voluntary"], "domestic-abuse", "fraud"));

        DuplicationPair? pair = Analyse([safety, below is null ? group : group.Below(below), abuse, .. others]).Between("abuse", "group");

        (pair?.Form == DuplicationForm.StatutoryInBroad).Should().Be(isTold);
    }

    [Theory]
    [InlineData("police-and-crime-panel", true)]
    [InlineData(null, false)]
    public void Analyse_APanelInLawAndACommitteeOfTheSameCouncillors_HoldDifferentPeopleToAccount(string? kind, bool isSetAside)
    {
        Partnership Panel(string id, string? of) => Board(
            id, $"Fenmarsh {id} Panel", of, Strategic, [Force], ["council-0", "council-1", "council-2", "council-3", "county"], "standards",
            "efficiency") with
        { Function = PartnershipFunction.Oversight };

        DuplicationReport report = Analyse(Panel("scrutiny", null), Panel("crime", kind));

        report.SetAside.Any(static pair => pair.Reason == SetAsideReason.DifferentOversight).Should().Be(isSetAside);
        report.Joins().Should().Be(!isSetAside);
    }

    [Theory]
    [InlineData("Meets in common with the board: one date, one agenda", DuplicationForm.OneSitting)]
    [InlineData("Plans and spends the money", DuplicationForm.Numbers)]
    public void Analyse_TwoTablesAsOneByNumbersThatSayThatTheyMeetInCommon_AreOneSitting(string purpose, DuplicationForm form)
    {
        string[] table = ["county", "icb", "healthwatch", "voluntary", "probation"];
        Partnership Table(string id) =>
            Board(id, $"Fenmarsh {id} Board", null, Strategic, [County], table, "mental-health", "housing") with
            {
                Function = PartnershipFunction.Partnership,
                Meetings = new() { MeetingsPerYear = 6, MeetingHours = 2 },
            };

        Analyse(Table("wellbeing"), Table("place") with { Purpose = purpose }).Between("place", "wellbeing")!.Form.Should().Be(form);
    }

    [Theory]
    [InlineData("Combined meeting of the two partnerships", 4, 3)]
    [InlineData("Combined meeting of the two partnerships", 2, 2)]
    [InlineData("Fenmarsh Safety Group", 4, 2)]
    public void Analyse_ARowOfItsOwnForAJointMeeting_IsTheOneSittingOfItsBoards(string name, int meetings, int boards)
    {
        MeetingPattern Yearly(int times) => new() { MeetingsPerYear = times };
        DuplicationReport report = Analyse(
            Csp(0) with { Meetings = Yearly(4), MeetsWith = [new("csp-1")] },
            Csp(1) with { Meetings = Yearly(4) },
            Board("joint", name, null, Strategic, [Districts[0], Districts[1]], [.. Core, "council-0", "council-1"], "crime-reduction")
                .Below("csp-0", "csp-1") with
            { Meetings = Yearly(meetings) });

        report.Sittings.Single().Count.Should().Be(boards);
    }
}
