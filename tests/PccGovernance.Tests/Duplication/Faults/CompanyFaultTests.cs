using PccGovernance.Duplication;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>What it says that by post the same people come to two boards, each with an invented example and a control.</summary>
public sealed class CompanyFaultTests
{
    private static readonly string[] s_table = ["police", "courts", "prosecution", "prison", "probation", "yot"];

    [Theory]
    [InlineData("head", "head", true)]
    [InlineData("head", "deputy", false)]
    [InlineData("head", null, false)]
    public void Analyse_AGroupWithThePostsOfItsBoard_HearsTheSamePeopleTwice(string above, string? below, bool isTold)
    {
        DuplicationReport report = Analyse(
            Justice("board", above, "criminal-justice", "victims"),
            Justice("group", below, "criminal-justice") with { Kind = null, Tier = Tactical, ReportsTo = [new("board")] });

        (report.Between("board", "group")?.Form == DuplicationForm.SameCompanyBelow).Should().Be(isTold);
        report.Joins().Should().BeFalse();
    }

    [Fact]
    public void Analyse_AGroupThatSitsWithItsBoardInOneMeetingInSeven_IsTold()
    {
        Partnership board = Justice("board", "head", "criminal-justice");
        Partnership[] Lines(int others) => [board, board with
        {
            Id = new("group"),
            Kind = null,
            Tier = Tactical,
            ReportsTo = [new("board")],
            Seats = board.Seats.Select((seat, place) =>
                place < others ? seat with { Post = new($"{seat.Organisation}.clerk") } : seat).ToValueList(),
        }];

        Analyse(Lines(0)).Between("board", "group")!.Form.Should().Be(DuplicationForm.SameCompanyBelow);
        Analyse(Lines(2)).Between("board", "group").Should().BeNull("a third sends others");
    }

    [Fact]
    public void Analyse_TheSamePostsOnTwoSubjects_MeetOnOneDay()
    {
        DuplicationReport With(string post) => Analyse(
            Justice("board", "head", "criminal-justice"),
            Justice("roads", post, "road-safety") with { Kind = null, Function = PartnershipFunction.Partnership });

        DuplicationPair pair = With("head").Between("board", "roads")!;
        (pair.Pattern, pair.Form, pair.Remedy.Kind).Should()
            .Be((DuplicationPattern.SharedTable, DuplicationForm.OneCompany, DuplicationRemedyKind.SitTogether));
        pair.EvidenceFor.Should().Contain(evidence => evidence.Kind == DuplicationEvidenceKind.SamePosts);
        With("deputy").Between("board", "roads")?.Form.Should().NotBe(DuplicationForm.OneCompany);
    }

    [Fact]
    public void Analyse_TheSamePostsOnALesserBoardOfOneSubject_BelongUnderTheGreater()
    {
        Partnership greater = Justice("greater", "head", "reoffending", "criminal-justice");
        Partnership lesser = greater with
        {
            Id = new("lesser"),
            Kind = null,
            Tier = Tactical,
            Function = PartnershipFunction.Partnership,
            Themes = [new("reoffending"), new("neighbourhood-crime")],
            Seats = greater.Seats.Take(5).ToValueList(),
        };

        DuplicationPair pair = Analyse(greater, lesser).Between("greater", "lesser")!;
        (pair.Form, pair.Remedy.Kind).Should().Be((DuplicationForm.NarrowInBroad, DuplicationRemedyKind.BringUnder));
        pair.Remedy.Into.Should().Be(new Id<Partnership>("greater"));
        Analyse(greater, lesser with { Themes = [new("fraud")] }).Between("greater", "lesser")!.Form
            .Should().Be(DuplicationForm.OneCompany, "they have no subject in common");
    }

    [Fact]
    public void Analyse_TwoPanelsOfOneCompany_AreOneSittingInParts()
    {
        DuplicationReport With(PartnershipFunction function) => Analyse(
            Top(), Panel("searches", PartnershipFunction.Oversight).Below("top"), Panel("force", function));

        DuplicationPair pair = With(PartnershipFunction.Oversight).Between("force", "searches")!;
        (pair.Form, pair.Remedy.Statement.Code).Should().Be((DuplicationForm.OneCompany, "duplication.one-sitting-in-parts"));
        With(PartnershipFunction.Partnership).Between("force", "searches").Should().BeNull("only one of them holds to account");
    }

    [Theory]
    [InlineData(null, DuplicationForm.OneCompany)]
    [InlineData("Held with the wellbeing meeting as one", DuplicationForm.OneSitting)]
    [InlineData("One sitting for both since 2020", DuplicationForm.OneSitting)]
    [InlineData("Agenda for each sitting is agreed beforehand", DuplicationForm.OneCompany)]
    public void Analyse_ANoteThatSaysThatABoardIsHeldWithAnother_IsRead(string? note, DuplicationForm form) =>
        Analyse(
            Justice("board", "head", "criminal-justice"),
            Justice("roads", "head", "road-safety") with
            {
                Kind = null,
                Function = PartnershipFunction.Partnership,
                Provenance = Provenance.Recorded with { Note = note },
            }).Between("board", "roads")!.Form.Should().Be(form);

    [Fact]
    public void Analyse_PanelsOfTwoPlacesWithTheSamePosts_CouldSitTogether()
    {
        DuplicationReport With(string post) => Analyse(Channel(0, "officer"), Channel(1, post));

        DuplicationPair pair = With("officer").Between("channel-0", "channel-1")!;
        (pair.Pattern, pair.Form, pair.Remedy.Joins).Should().Be((DuplicationPattern.Parallel, DuplicationForm.CouldSitTogether, false));
        With("other").Between("channel-0", "channel-1").Should().BeNull();
    }

    [Fact]
    public void Analyse_BoardsOfPlacesThatHaveSeveralJointOnes_CouldFollowThem()
    {
        static Partnership[] Joint(int places) =>
        [
            .. new[] { "safeguarding-children-partnership", "combating-drugs-partnership", "youth-justice-management-board" }
                .Select((kind, place) =>
                    Board($"joint-{place}", $"Fenmarsh joint {place}", kind, Strategic, Districts[..places], ["museum"], "housing")),
        ];
        DuplicationForm? Form(params IEnumerable<Partnership> precedents) => Analyse(
            [.. precedents, Channel(0, "officer"), Channel(1, "other")]).Between("channel-0", "channel-1")?.Form;

        Form(Joint(2)).Should().Be(DuplicationForm.CouldSitTogether);
        Form(Joint(2)[1..]).Should().BeNull("two kinds are no habit");
        Form(Joint(3)).Should().BeNull("they have joined with a third place");
    }

    [Fact]
    public void Analyse_OrganisationsThatSendOthers_AreNoSubGroupsThatRepeatEachOther()
    {
        DuplicationReport With(string post) => Analyse(
            Top(),
            Justice("one", "head", "victims", "criminal-justice") with { Kind = null, Tier = Tactical, ReportsTo = [new("top")] },
            Justice("two", post, "victims", "criminal-justice") with { Kind = null, Tier = Tactical, ReportsTo = [new("top")] });

        With("head").Between("one", "two").Should().NotBeNull();
        With("clerk").Between("one", "two").Should().BeNull();
    }

    [Fact]
    public void Analyse_TwoTablesThatOthersComeTo_AreNotOneBodyUnderTwoNames()
    {
        DuplicationForm? With(string post) => Analyse(
            Justice("one", "head", "asb", "fraud") with { Kind = null },
            Justice("two", post, "asb", "housing", "road-safety") with { Kind = null }).Between("one", "two")?.Form;

        With("head").Should().Be(DuplicationForm.PerhapsOneBody);
        With("clerk").Should().NotBe(DuplicationForm.PerhapsOneBody);
    }

    private static Partnership Top() =>
        Board("top", "Fenmarsh Table", null, Strategic, [County], ["museum", "archive", "college"], "housing");

    private static Partnership Justice(string id, string? post, params string[] themes) =>
        Named(Board(id, $"Fenmarsh {id}", "local-criminal-justice-board", Strategic, [County], s_table, themes), post);

    private static Partnership Panel(string id, PartnershipFunction function) => Named(
        Board(id, $"Fenmarsh {id}", null, Operational, [County], ["police", "commissioner", "voluntary", "college", "refuge"],
            "standards", "public-confidence"), "lead") with
    {
        Function = function,
    };

    private static Partnership Channel(int district, string post) => Named(
        Board($"channel-{district}", $"Fenmarsh {district} Channel", "channel-panel", Operational, [Districts[district]],
            ["police", "county", "icb", "probation", "hospital", $"council-{district}"], "terrorism"), post);

    private static Partnership Named(Partnership board, string? post) => post is null ? board : board with
    {
        Seats = board.Seats.Select(seat => seat with { Post = new($"{seat.Organisation}.{post}") }).ToValueList(),
    };
}
