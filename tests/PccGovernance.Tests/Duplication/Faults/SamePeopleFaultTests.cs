using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What is told where fewer than most of the bodies are in common but the same people come, each with a control.</summary>
public sealed class SamePeopleFaultTests
{
    [Theory]
    [InlineData("head", true)]
    [InlineData("other", false)]
    public void Analyse_ALocalPanelWhoseOfficersSitOnTheWiderOne_IsOneSubjectOnNestedGround(string below, bool isTold)
    {
        Partnership wide = Sending(Board(
            "wide", "Fenmarsh Drug Death Group", null, Tactical, [County],
            ["police", "county", "council-0", "council-1", "council-2", "icb", "voluntary", "prison"], "substance-misuse"), "head");
        Partnership local = Sending(Board(
            "local", "Fenmarsh Town Drug Death Panel", null, Operational, [Districts[0]],
            ["police", "county", "council-0", "healthwatch"], "substance-misuse"), below);

        (Analyse(wide, local).Between("wide", "local")?.Form == DuplicationForm.OneSubjectOnNestedGround).Should().Be(isTold);
    }

    [Theory]
    [InlineData("officer", "standards", true)]
    [InlineData("another", "standards", false)]
    [InlineData("officer", "public-confidence", false)]
    public void Analyse_TwoPanelsOfLayPeopleThatHearTheSameOfficers_AreOneSittingInParts(string post, string theme, bool isTold)
    {
        Partnership Panel(string id, string lay, string sent, string subject) => Sending(Board(
            id, $"Fenmarsh {id} Panel", null, Operational, [Force], ["police", "commissioner", lay], "equality", subject), sent) with
        {
            Function = PartnershipFunction.Oversight,
        };

        DuplicationPair? pair = Analyse(Panel("search", "lay-one", "officer", "standards"), Panel("force", "lay-two", post, theme))
            .Between("search", "force");

        (pair is { Form: DuplicationForm.OneCompany, Remedy.Kind: DuplicationRemedyKind.SitTogether }).Should().Be(isTold);
    }

    [Theory]
    [InlineData("Sits in one meeting with the children's partnership", 4, true)]
    [InlineData("Sits in one meeting with the children's partnership", 6, false)]
    [InlineData("Reviews of adults", 4, false)]
    public void Analyse_ABoardHeldWithAnotherOfTheSameMeetings_IsOneSitting(string purpose, int meetings, bool isTold)
    {
        string[] table = ["police", "county", "icb", "voluntary", "probation"];
        DuplicationReport report = Analyse(
            Board("children", "Fenmarsh Children's Partnership", "safeguarding-children-partnership", Strategic, [County], table, "child-abuse")
                with
            { Meetings = Meeting(4) },
            Board("adults", "Fenmarsh Adults Board", "safeguarding-adults-board", Strategic, [County], [.. table, "fire"], "vulnerability")
                with
            { Meetings = Meeting(meetings), Purpose = purpose });

        (report.Between("children", "adults")?.Form == DuplicationForm.OneSitting).Should().Be(isTold);
        report.Joins().Should().BeFalse();
    }

    [Theory]
    [InlineData(PartnershipFunction.Unknown, true)]
    [InlineData(PartnershipFunction.Partnership, false)]
    public void Analyse_TwoGroupsOfOneBoardWithAllSubjectsInCommon_AreNotPartedByWhatANameSuggests(PartnershipFunction function, bool isTold)
    {
        string[] table = ["police", "council-0", "voluntary", "fire"];
        Partnership Group(string id, string name) =>
            Board(id, name, null, Operational, [Districts[0]], table, "asb", "public-spaces").Below("board");
        DuplicationReport report = Analyse(
            Board("board", "Fenmarsh Safety Board", null, Strategic, [Districts[0]], ["council-0", "icb"], "crime-reduction"),
            Group("solving", "Fenmarsh Problem Solving Group") with { Function = PartnershipFunction.Casework },
            Group("hotspots", "Fenmarsh Hotspot Steering Group") with { Function = function });

        (report.Between("solving", "hotspots") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData(4, "asb", true)]
    [InlineData(2, "asb", false)]
    [InlineData(4, "fraud", false)]
    public void Analyse_AGroupWithEverySubjectOfItsBoardAndMostOfItsPeople_HearsTheSameTwice(int same, string theme, bool isTold)
    {
        string[] table = ["police", "county", "fire", "probation", "icb", "voluntary"];
        Partnership board = Sending(Board("board", "Fenmarsh Safety Board", null, Strategic, [County], table, "asb", "reoffending"), "head");
        Partnership group = Board("group", "Fenmarsh Steering Group", null, Tactical, [County], table, theme, "reoffending").Below("board");
        group = group with
        {
            Seats = [.. group.Seats.Select((seat, at) => seat with { Post = new($"{seat.Organisation}.{(at < same ? "head" : "deputy")}") })],
        };

        (Analyse(board, group).Between("board", "group")?.Form == DuplicationForm.SameCompanyBelow).Should().Be(isTold);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(2, false)]
    public void Analyse_TwoStrategicBoardsWithHalfOfTheirBodiesAndTheSamePeople_AskWhoLeads(int same, bool isTold)
    {
        string[] table = ["police", "county", "icb", "refuge", "probation"];
        Partnership women = Sending(Board(
            "women", "Fenmarsh Women and Girls Board", null, Strategic, [County], [.. table, "commissioner", "prosecution"], "vawg",
            "domestic-abuse"), "head");
        Partnership abuse = Board(
            "abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
            [.. table, "voluntary", "healthwatch"], "domestic-abuse", "housing");
        abuse = abuse with
        {
            Seats = [.. abuse.Seats.Select((seat, at) => seat with { Post = new($"{seat.Organisation}.{(at < same ? "head" : "lead")}") })],
        };

        (Analyse(women, abuse).Between("women", "abuse") is { Form: DuplicationForm.OneSubject }).Should().Be(isTold);
    }

    private static Partnership Sending(Partnership board, string post) => board with
    {
        Seats = [.. board.Seats.Select(seat => seat with { Post = new($"{seat.Organisation}.{post}") })],
    };

    private static MeetingPattern Meeting(int perYear) => new() { MeetingsPerYear = perYear };
}
