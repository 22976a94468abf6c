using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What is to be asked where a record says little: what a board is for, with whom it sits. Each with controls.</summary>
public sealed class UnnamedFaultTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Analyse_ABoardOfWhichNothingIsOnRecord_IsAskedAboutBesideThatWithItsPeople(int same, bool isAsked)
    {
        DuplicationReport report = Analyse(
            SendingOthersFrom(9, Board("justice", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force],
                ["police", "prosecution", "probation", "courts", "commissioner"], "criminal-justice")),
            SendingOthersFrom(2, Board("other", "Fenmarsh Care Board", null, Strategic, [Force], ["police", "prosecution", "icb"], "housing")),
            SendingOthersFrom(same, Board("forum", "Strategic Forum", null, Strategic, [Force], ["police", "prosecution", "probation", "county"])));

        DuplicationPair? pair = report.Between("forum", "justice");
        (pair is { Form: DuplicationForm.UnclearPurpose, IsQuestion: true, Remedy.Statement.Code: "duplication.unclear-remit" })
            .Should().Be(isAsked);
        report.Between("forum", "other").Should().BeNull();
        report.NotCompared.Should().Contain(none => none.Boards.Contains(new Id<Partnership>("forum")), "it still is not compared");
    }

    [Fact]
    public void Analyse_ABoardWithAPurposeAndNoThemes_IsNotAskedAbout()
    {
        Partnership forum = SendingOthersFrom(9, Board("forum", "Strategic Forum", null, Strategic, [Force], ["police", "prosecution", "probation"]));
        Partnership justice = SendingOthersFrom(9, Board("justice", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force],
            ["police", "prosecution", "probation", "courts"], "criminal-justice"));

        Analyse(justice, forum with { Purpose = "Decides on estates." }).Between("forum", "justice").Should().BeNull();
        Analyse(justice, forum).Between("forum", "justice").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Sits with the board for adults as one executive", 4, 0, true)]
    [InlineData("Sits with the board for adults as one executive", 6, 0, false)]
    [InlineData("Set up after a review", 4, 0, false)]
    [InlineData("Sits with the board for adults until 2022", 4, 0, false)]
    [InlineData("Sits with the board for adults as one executive", 4, 3, false)]
    public void Analyse_TwoBoardsThatSayThatTheySitWithAnother_AreOneSitting(string note, int meetings, int others, bool isTold)
    {
        Partnership adults = Safeguarding("adults", "safeguarding-adults-board", 4, ["healthwatch", "voluntary", "fire"], 0, "vulnerability");
        Partnership children = Safeguarding("children", "safeguarding-children-partnership", meetings, ["yot", "refuge", "courts"], others, "child-abuse", "vulnerability");

        (Analyse(Noted(adults, "Sits with the board for children as one"), Noted(children, note)).Between("adults", "children")?.Form
            == DuplicationForm.OneSitting).Should().Be(isTold);
    }

    [Fact]
    public void Analyse_AThirdBoardWithWhichEitherMaySit_LeavesOpenWhichTwoDo()
    {
        Partnership adults = Noted(
            Safeguarding("adults", "safeguarding-adults-board", 4, ["healthwatch", "voluntary", "fire"], 0, "vulnerability"), "Sits with another");
        Partnership children = Noted(Safeguarding(
            "children", "safeguarding-children-partnership", 4, ["yot", "refuge", "courts"], 0, "child-abuse", "vulnerability"), "Sits with another");
        Partnership third = Safeguarding("third", "health-and-wellbeing-board", 4, ["prison", "probation", "museum"], 0, "mental-health");

        Analyse(adults, children).Between("adults", "children")!.Form.Should().Be(DuplicationForm.OneSitting);
        Analyse(adults, children, third).Between("adults", "children")?.Form.Should().NotBe(DuplicationForm.OneSitting);
    }

    [Fact]
    public void Analyse_ABoardOverOthersOfWhichNothingIsOnRecord_IsAskedAboutOnce()
    {
        DuplicationReport report = Analyse(
            SendingOthersFrom(9, Board("forum", "Strategic Forum", null, Strategic, [County], ["police", "prosecution", "probation"])),
            SendingOthersFrom(9, Board("group", "Forum Group", null, Tactical, [County], ["police", "icb"], "fraud")).Below("forum"),
            SendingOthersFrom(9, Board("near", "Fenmarsh Board", null, Strategic, [County],
                ["police", "prosecution", "probation", "courts"], "criminal-justice")),
            SendingOthersFrom(1, Board("health", "Health Board", "health-and-wellbeing-board", Strategic, [County], ["police", "icb"], "mental-health")));

        report.Pairs.Where(static pair => pair.Form == DuplicationForm.UnclearPurpose).Should().ContainSingle()
            .Which.Should().Match<DuplicationPair>(static pair => pair.First.Value == "forum" && pair.Second.Value == "near");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(3, false)]
    public void Analyse_TwoGroupsOfOneBoardOnOneSubjectThatDifferInNameAlone_AreToldWhereTheSamePeopleCome(int same, bool isTold)
    {
        string[] table = ["police", "council-0", "county", "voluntary", "probation", "refuge"];
        Partnership cases = SendingOthersFrom(9, Board(
            "cases", "Boston Anti-social Behaviour Case Conference", null, Operational, [Districts[0]], table, "asb", "vulnerability"));
        Partnership hub = SendingOthersFrom(same, Board("hub", "Boston Harm Hub", null, Operational, [Districts[0]], table, "asb", "vulnerability"));

        (Analyse(Csp(0), cases.Below("csp-0"), hub.Below("csp-0")).Between("cases", "hub") is not null).Should().Be(isTold);
    }

    private static Partnership Safeguarding(string id, string kind, int meetings, string[] own, int others, params string[] themes)
    {
        Partnership board = SendingOthersFrom(9, Board(id, id, kind, Strategic, [County], ["county", "police", "icb", .. own], themes));
        return board with
        {
            Meetings = new() { MeetingsPerYear = meetings, MeetingHours = 2 },
            Seats = [.. board.Seats.Select((seat, at) => at < others ? seat with { Post = new($"{seat.Organisation}.clerk") } : seat)],
        };
    }

    private static Partnership Noted(Partnership board, string note) => board with { Provenance = Provenance.Recorded with { Note = note } };
}
