using PccGovernance.Duplication;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Kinds of fault that four fresh areas showed, each with an invented example and a control.</summary>
public sealed class FreshFaultTests
{
    private static readonly string[] s_table = ["refuge", "voluntary", "yot", "landlord", "college", "hospital", "museum"];

    [Fact]
    public void Analyse_TwoGroupsOfTwoBoardsOnOneSubject_AreOneWork()
    {
        Partnership[] Lines(params string[] ofSecond) =>
        [
            Top("one", "child-abuse"), Top("two", "fraud"),
            Group("first", "one", s_table, "criminal-exploitation"), Group("second", "two", s_table, ofSecond),
        ];

        Analyse(Lines("criminal-exploitation")).Between("first", "second")!.Form.Should().Be(DuplicationForm.WorkDoneElsewhere);
        Analyse(Lines("criminal-exploitation", "fraud")).Between("first", "second")?.Form.Should()
            .NotBe(DuplicationForm.WorkDoneElsewhere, "one of them has work of its own");
    }

    [Fact]
    public void Analyse_AGroupOfOneOfTwoLikeBoards_IsNotHeldAgainstTheOther()
    {
        Partnership other = Board("other", "Fenmarsh Round Table", null, Strategic, [County], s_table, "fraud");
        DuplicationReport Below(string theme) => Analyse(
            Board("owner", "Fenmarsh Table", null, Strategic, [County], s_table, theme), other, Group("group", "owner", s_table, "fraud"));

        Below("fraud").Between("group", "other").Should().BeNull("the board that set it up is the other's counterpart");
        Below("road-safety").Between("group", "other")!.Form.Should().Be(DuplicationForm.WorkDoneElsewhere);
    }

    [Fact]
    public void Analyse_TwoMeetingsOnTheSameCases_AreOneWork()
    {
        DuplicationReport Of(params string[] themes) => Analyse(
            Top("one", "child-abuse"),
            Board("cases", "Fenmarsh Tasking", null, Operational, [County], s_table, "asb").Below("one") with
            {
                Function = PartnershipFunction.Casework,
            },
            Board("weekly", "Fenmarsh Hub Meeting", null, Operational, [County], s_table[..6], themes));

        Of("asb").Between("cases", "weekly")!.Form.Should().Be(DuplicationForm.WorkDoneElsewhere);
        Of("fraud").Between("cases", "weekly").Should().BeNull("they are other cases");
    }

    [Fact]
    public void Analyse_OneTableOfWhichNoRecordSaysWhatItIsFor_IsAsked()
    {
        DuplicationReport With(params string[] themes) => Analyse(
            Csp(0, "asb", "reoffending", "substance-misuse", "road-safety") with { Tier = Strategic, Seats = Csp(0).Seats },
            Board("fair", "Fair Fenmarsh Group", null, Strategic, [Districts[0]], [.. Core, "council-0"], themes));

        DuplicationPair asked = With("asb", "community-cohesion").Between("csp-0", "fair")!;
        (asked.Form, asked.IsQuestion, asked.Remedy.Joins).Should().Be((DuplicationForm.PerhapsOneBody, true, false));
        With("community-cohesion").Between("csp-0", "fair")?.Form.Should().NotBe(DuplicationForm.PerhapsOneBody, "no subject is common");
    }

    [Fact]
    public void Analyse_AGroupCalledAfterTheDutyOfTheBoardAbove_IsAsked()
    {
        Partnership upper = Csp(0, "asb", "fraud") with { AlsoActsAs = [new("serious-violence-duty-partnership")] };
        DuplicationReport Called(string name) => Analyse(
            upper, Board("lower", name, null, Tactical, [Districts[0]], [.. Core], "serious-violence").Below("csp-0"));

        DuplicationPair asked = Called("Serious Violence Duty Strategic Group").Between("csp-0", "lower")!;
        (asked.Form, asked.IsQuestion).Should().Be((DuplicationForm.DutyAtTwoLevels, true));
        asked.Remedy.Statement.Find("which").Should().Be((StatementValue)EntityReference.Of(new Id<Partnership>("lower")));
        Called("Fenmarsh Data Group").Between("csp-0", "lower").Should().BeNull();
    }

    [Fact]
    public void Analyse_ABoardWithALawOfItsOwn_NeedsNoLine()
    {
        Partnership courts = Board("courts", "Fenmarsh Criminal Justice Board", "local-criminal-justice-board", Strategic, [County],
            [.. s_table], "criminal-justice", "victims", "reoffending");
        DuplicationForm? Form(string? kind) => Analyse(courts,
            Board("narrow", "Fenmarsh Management of Offenders", kind, Strategic, [County], s_table[..4], "reoffending") with
            {
                Function = PartnershipFunction.Partnership,
            }).Between("courts", "narrow")?.Form;

        Form("mappa-strategic-management-board").Should().NotBe(DuplicationForm.LineMissing);
        Form(null).Should().Be(DuplicationForm.LineMissing);
    }

    [Fact]
    public void Analyse_AForumOfTheLocalBoards_HoldsNoDutyTwice()
    {
        DuplicationReport For(string purpose, params Partnership[] local) => Analyse(local.Append(
            Board("wide", "Fenmarsh Community Safety Partnership", null, Strategic, [County], [.. Core, "commissioner", .. s_table],
                "asb") with
            {
                Purpose = purpose,
            }));

        For("Shared priorities of the two local partnerships", Csp(0, "asb"), Csp(1, "asb")).Between("csp-0", "wide").Should().BeNull();
        For("Sets the strategy against crime", Csp(0, "asb")).Between("csp-0", "wide")!.Form
            .Should().Be(DuplicationForm.OneKindOnNestedGround);
        For("Sets the strategy against crime", Csp(0, "asb"), Csp(1, "asb")).Between("csp-0", "wide")?.Form
            .Should().NotBe(DuplicationForm.OneKindOnNestedGround, "above several a name makes no further one");
    }

    [Fact]
    public void Analyse_ABoardCalledTheSittingOfTwoNeighbours_IsTheirOneSitting()
    {
        DuplicationReport Called(string name) => Analyse(
            Csp(0) with { Tier = Strategic }, Csp(1) with { Tier = Strategic },
            Board("joint", name, null, Strategic, [Districts[0], Districts[1]], [.. Core, "council-0", "council-1"], "crime-reduction")
                .Below("csp-0", "csp-1"));

        Called("Joint sitting of the executives").Between("csp-0", "csp-1")!.Form.Should().Be(DuplicationForm.OneSitting);
        Called("Joint sitting of the executives").Between("csp-0", "joint").Should().BeNull();
        Called("Joint Committee").Between("csp-0", "csp-1").Should().BeNull();
        Called("Joint Committee").Between("csp-0", "joint")!.Form.Should().Be(DuplicationForm.JointLevel);
    }

    [Theory]
    [InlineData("Sits with the FVP", true)]
    [InlineData("Joint sitting with the Fenmarsh Vulnerable People Partnership", true)]
    [InlineData("Joint sitting with the Fenmarsh health and wellbeing board", true)]
    [InlineData("Meets on the same day as the FVP", false)]
    public void Analyse_APurposeThatSaysWithWhomABoardSits_IsRead(string purpose, bool isOneSitting)
    {
        DuplicationReport report = Analyse(
            Board("people", "Fenmarsh Vulnerable People Partnership (FVP)", "health-and-wellbeing-board", Strategic, [County], s_table,
                "child-abuse"),
            Board("adults", "Fenmarsh Adults Table", null, Strategic, [County], s_table, "mental-health") with { Purpose = purpose });

        (report.Between("people", "adults")?.Form == DuplicationForm.OneSitting).Should().Be(isOneSitting);
    }

    [Fact]
    public void Analyse_VictimsBesideASubject_AreNoSubjectInCommon()
    {
        DuplicationReport With(params string[] themes) => Analyse(
            Board("forum", "Fenmarsh Victims Forum", null, Tactical, [County], s_table[..4], "victims"),
            Board("board", "Fenmarsh Abuse Board", null, Strategic, [County], s_table[1..], themes));

        With("domestic-abuse", "victims").Between("board", "forum").Should().BeNull("it is for victims of one thing");
        With("victims").Between("board", "forum").Should().NotBeNull();
    }

    private static Partnership Top(string id, string theme) =>
        Board(id, $"Fenmarsh {id}", null, Strategic, [County], ["treasurer", "registrar", "archivist"], theme) with
        {
            Function = PartnershipFunction.Partnership,
        };

    private static Partnership Group(string id, string parent, string[] seats, params string[] themes) =>
        Board(id, $"Fenmarsh {id} group", null, Tactical, [County], seats, themes).Below(parent) with
        {
            Function = PartnershipFunction.Partnership,
        };
}
