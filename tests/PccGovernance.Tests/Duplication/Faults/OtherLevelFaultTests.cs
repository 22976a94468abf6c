using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>
/// The same organisations at two levels are not the same people: officers prepare what councillors decide. Each with a control.
/// </summary>
public sealed class OtherLevelFaultTests
{
    private static readonly string[] s_table = ["police", "county", "fire", "probation", "icb"];

    [Theory]
    [InlineData("head", true)]
    [InlineData("officer", false)]
    public void Analyse_OfficersOfTheOrganisationsOfTheCountyBoard_AreNoSecondBoard(string sent, bool isTold)
    {
        Partnership board = Sending(
            Board("county", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County], s_table, "crime-reduction", "asb"), "head");
        Partnership officers = Sending(
            Board("officers", "Fenmarsh Officers' Network", null, Tactical, [County], s_table, "crime-reduction", "asb"), sent);

        (Analyse(board, officers).Between("county", "officers") is not null).Should().Be(isTold);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(1, false)]
    public void Analyse_ADistrictPartnershipToWhichOthersCome_IsNotHeardTwice(int same, bool isTold)
    {
        Partnership board = Sending(
            Board("county", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County], [.. Core, "council-0"], "asb"), "head");
        Partnership district = SendingOthersFrom(same, Csp(0, "crime-reduction"));

        (Analyse(board, district).Between("county", "csp-0")?.Form == DuplicationForm.EverybodyAbove).Should().Be(isTold);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(1, false)]
    public void Analyse_ATaskGroupPastItsTimeOfMostlyOthersThanItsBoards_IsNotItsBoardsToTakeBack(int same, bool isTold)
    {
        Partnership board = Sending(Board("board", "Fenmarsh Safety Board", null, Strategic, [County], s_table, "serious-violence"), "head");
        Partnership group = SendingOthersFrom(
            same, Board("group", "Knife Task and Finish Group", null, Operational, [County], s_table, "serious-violence")).Below("board") with
        {
            Period = new(new LocalDate(2021, 1, 1), null),
        };

        (Analyse(board, group).Between("board", "group")?.Form == DuplicationForm.TaskOver).Should().Be(isTold);
    }

    [Fact]
    public void Analyse_ALocalHubOfItsKind_AnswersToTheOtherSuperiorBesideItsOwn()
    {
        Partnership hub = Board("hub", "Fenmarsh Violence Unit", "violence-reduction-unit", Strategic, [Force], s_table, "serious-violence");
        Partnership place = Csp(0);
        Partnership spoke = Board(
            "spoke", "Boston Violence Unit", "violence-reduction-unit", Tactical, [Districts[0]], ["police", "council-0", "yot"],
            "serious-violence").Below("hub", "csp-0");

        DuplicationReport report = Analyse(hub, place, spoke);

        report.Between("spoke", "csp-0")?.Form.Should().Be(DuplicationForm.TwoSuperiors);
        report.Between("spoke", "hub")?.Form.Should().NotBe(DuplicationForm.TwoSuperiors, "that line is its own");
    }

    [Fact]
    public void Analyse_AGroupOfItsPlaceBoard_AnswersToTheWiderBoardBesideItsOwn()
    {
        Partnership wider = Board("wider", "Fenmarsh Drugs Forum", null, Strategic, [Force], s_table, "substance-misuse");
        Partnership place = Csp(0);
        Partnership drugs = Board(
            "drugs", "Boston Drugs Partnership", "combating-drugs-partnership", Tactical, [Districts[0]], ["police", "council-0", "icb"],
            "substance-misuse").Below("wider", "csp-0");

        DuplicationReport report = Analyse(wider, place, drugs);

        report.Between("drugs", "wider")?.Form.Should().Be(DuplicationForm.TwoSuperiors);
        report.Between("drugs", "csp-0")?.Form.Should().NotBe(DuplicationForm.TwoSuperiors, "that line is its own");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("mappa-strategic-management-board", false)]
    public void Analyse_ABoardInLawOnASubjectOfAGroup_IsNotWhereItsWorkIsDoneElsewhere(string? kind, bool isTold)
    {
        string[] table = ["police", "probation", "prison", "yot", "county"];
        DuplicationReport report = Analyse(
            Board("justice", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force], [.. table, "courts", "prosecution"],
                "criminal-justice"),
            Board("group", "Fenmarsh Resettlement Group", null, Tactical, [Force], table, "reoffending").Below("justice"),
            Board("alone", "Fenmarsh Board for Those Released", kind, Strategic, [Force], table, "reoffending"));

        (report.Between("group", "alone")?.Form == DuplicationForm.WorkDoneElsewhere).Should().Be(isTold);
    }

    [Fact]
    public void Analyse_TwoTablesThatNameNothingButHeadingsAndSendOthers_ShareAHeading()
    {
        Partnership one = Sending(Board("one", "Fenmarsh Table", null, Strategic, [County], s_table, "partnership"), "head");
        Partnership other = Sending(Board("other", "Fenmarsh Other Table", null, Strategic, [County], s_table, "partnership"), "officer");

        Analyse(one, other).Between("one", "other")?.Remedy.Statement.Find("themes").Should().NotBeNull();
    }

    [Theory]
    [InlineData(Tactical, true)]
    [InlineData(Operational, false)]
    public void Analyse_AGroupAtWorkCalledLikeTheStrategicBoard_IsNotThatBoard(PartnershipTier tier, bool isAsked) =>
        (Analyse(
            Board("board", "Fenmarsh Domestic Abuse Partnership Board", "domestic-abuse-local-partnership-board", Strategic, [County],
                ["county", "icb", "police", "refuge"], "domestic-abuse"),
            Board("providers", "Fenmarsh Domestic Abuse Partnership", null, tier, [County], ["refuge", "helpline"], "domestic-abuse"))
            .Between("board", "providers")?.Form == DuplicationForm.PerhapsOneBody).Should().Be(isAsked);

    [Theory]
    [InlineData("housing", true)]
    [InlineData("victims", false)]
    public void Analyse_ABoardForVictimsOfSeveralHarms_IsNoBoardOnOneOfThem(string beside, bool isTold)
    {
        string[] table = ["police", "county", "icb", "refuge", "commissioner"];
        DuplicationReport report = Analyse(
            Board("harm", "Fenmarsh Board against Abuse", null, Strategic, [Force], [.. table, "fire"], "domestic-abuse"),
            Board("services", "Fenmarsh Services Board", null, Strategic, [Force], [.. table[1..], "prison", "courts"], beside,
                "domestic-abuse"),
            Board("third", "Fenmarsh Third", null, Strategic, [Force], ["museum"], "domestic-abuse"),
            Board("fourth", "Fenmarsh Fourth", null, Strategic, [Force], ["library"], "domestic-abuse"));

        (report.Between("harm", "services")?.Form == DuplicationForm.OneSubject).Should().Be(isTold);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(2, false)]
    public void Analyse_ATableOfAPartOfTheGroundWhoAllSitOnTheLargerOne_IsTheWorkAtTwoLevels(int same, bool isTold)
    {
        string[] larger = [.. s_table, "courts", "prison", "refuge", "healthwatch", "voluntary"];
        Partnership whole = Sending(Board("whole", "Fenmarsh Safety Table", null, Strategic, [County], larger, "serious-violence"), "head");
        Partnership part = SendingOthersFrom(
            same, Board("part", "Three Towns Executive", null, Strategic, Districts[..3], s_table[..4], "serious-violence"));

        (Analyse(whole, part).Between("whole", "part")?.Form == DuplicationForm.OneSubjectOnNestedGround).Should().Be(isTold);
    }
}
