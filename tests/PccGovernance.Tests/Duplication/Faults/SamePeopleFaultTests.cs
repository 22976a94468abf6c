using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What is told where fewer than most of the bodies are in common but the same people come, each with a control.</summary>
public sealed class SamePeopleFaultTests
{
    private static readonly string[] s_bodies = ["police", "county", "icb", "refuge", "probation", "fire", "prison"];

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
    [InlineData(7, 4, "domestic-abuse", true)]
    [InlineData(7, 2, "domestic-abuse", false)]
    [InlineData(7, 4, "housing", false)]
    [InlineData(6, 6, "domestic-abuse", false)]
    public void Analyse_TwoLargeStrategicTablesWithASubjectAndMostlyTheSamePeople_AskWhoLeads(int shared, int same, string theme, bool isTold)
    {
        string[] table = [.. s_bodies[..shared]];
        Partnership women = Sending(Board(
            "women", "Fenmarsh Women and Girls Board", null, Strategic, [County], [.. table, "commissioner", "prosecution", "council-0"], "vawg",
            theme, "public-spaces"), "head");
        Partnership abuse = Board(
            "abuse", "Fenmarsh Domestic Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
            [.. table, "voluntary", "healthwatch", "council-1"], "domestic-abuse", "perpetrators");

        (Analyse(women, SendingOthersFrom(same, abuse)).Between("women", "abuse") is { Form: DuplicationForm.OneSubject }).Should().Be(isTold);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("head", true)]
    [InlineData("deputy", false)]
    public void Analyse_ASubjectOfTwoBoardsToWhichAllBodiesSendOthers_IsHeardTwiceByNobody(string? post, bool isTold)
    {
        Partnership Table(string id, string name, string? kind, string theme, string? sent) =>
            Board(id, name, kind, Tactical, [County], ["police", "county", $"body-of-{id}"], theme, "road-safety") is var board && sent is null
                ? board
                : Sending(board, sent);

        DuplicationReport report = Analyse(
            Table("roads", "Fenmarsh Road Casualty Board", null, "prevention", post is null ? null : "head"),
            Table("speed", "Fenmarsh Speed Watch Group", null, "engagement", post));

        (report.Between("roads", "speed") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData("head", true)]
    [InlineData("officer", false)]
    public void Analyse_ATaskGroupPastItsTimeOfOtherPeopleThanItsBoards_IsNotItsBoardsToTakeBack(string post, bool isTold)
    {
        string[] table = ["police", "county", "icb", "probation"];
        Partnership board = Sending(Board("board", "Fenmarsh Safety Board", null, Strategic, [County], table, "serious-violence"), "head");
        Partnership group = Sending(Board(
            "group", "Knife Task and Finish Group", null, Operational, [County], table, "serious-violence"), post).Below("board") with
        {
            Period = new(new LocalDate(2021, 1, 1), null),
        };

        (Analyse(board, group).Between("board", "group")?.Form == DuplicationForm.TaskOver).Should().Be(isTold);
    }

    [Theory]
    [InlineData(3, 4, "fraud", true)]
    [InlineData(1, 4, "fraud", false)]
    [InlineData(3, 4, "asb", false)]
    public void Analyse_TwoTablesWithTwoSubjectsInCommonAndHalfOfTheirPeople_CouldMeetOnOneDay(int same, int named, string second, bool isTold)
    {
        string[] table = ["police", "county", "icb", "refuge", "probation"];
        Partnership strategy = Sending(Board(
            "strategy", "Fenmarsh Exploitation Group", null, Strategic, [County], [.. table, "council-0", "council-1"], "modern-slavery",
            "fraud", "public-spaces", "housing"), "head");
        Partnership network = Board(
            "network", "Fenmarsh Network", null, Tactical, [County], [.. table, "voluntary"], "modern-slavery", second, "victims",
            "engagement");
        network = SendingOthersFrom(same, network);
        network = network with { Seats = [.. network.Seats.Select((seat, at) => at < named ? seat : seat with { Post = null })] };

        DuplicationForm? form = Analyse(strategy, network).Between("strategy", "network")?.Form;
        if (isTold)
        {
            form.Should().Be(DuplicationForm.OneCompany);
        }
        else
        {
            form.Should().NotBe(DuplicationForm.OneCompany);
        }
    }

    private static MeetingPattern Meeting(int perYear) => new() { MeetingsPerYear = perYear };
}
