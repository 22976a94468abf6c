using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Tests.Duplication.Examples;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Further kinds of wrong judgement, each with its right answer and with a neighbour of which the same must not be said.</summary>
public sealed class MoreFaultTests
{
    private static readonly string[] Justice = ["police", "prosecution", "courts", "probation", "prison", "commissioner"];

    [Fact]
    public void Analyse_WorkThatHasAHomeOfItsOwn_IsDoneOnce()
    {
        Partnership justice = Board("justice", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force], Justice,
            "criminal-justice", "victims");
        Partnership own = Board("own", "Fenmarsh Rehabilitation Board", "reducing-reoffending-board", Strategic, [Force],
            ["police", "probation", "prison", "commissioner", "county", "icb"], "reoffending");
        Partnership group = Board("group", "Fenmarsh Offenders Group", null, Tactical, [Force],
            ["police", "probation", "prison", "commissioner", "county"], "reoffending")
            .Below("justice");

        Analyse(justice, own, group).Between("own", "group")!.Form.Should().Be(DuplicationForm.WorkDoneElsewhere);
        Analyse(justice, own, group with { Themes = [new("victims")] }).Between("own", "group").Should().BeNull("its subject is another");
    }

    [Fact]
    public void Analyse_SameChair_IsEvidenceAndNoReason()
    {
        Partnership Chaired(Partnership board) =>
            board with { Seats = board.Seats.Select((seat, n) => n == 0 ? seat with { Role = SeatRole.Chair } : seat).ToValueList() };
        Partnership one = Chaired(
            Board("one", "Fenmarsh Violence Board", "serious-violence-duty-partnership", Strategic, [Force], ["commissioner", .. Core],
                "serious-violence"));
        Partnership two = Chaired(
            Board("two", "Fenmarsh Violence Unit", "violence-reduction-unit", Strategic, [Force], ["commissioner", .. Core],
                "serious-violence"));
        Partnership other = Chaired(
            Board("other", "Fenmarsh Farmers Circle", null, Tactical, [Force], ["commissioner", "farmers", "wardens"], "rural-crime"));

        DuplicationReport report = Analyse(one, two, other);

        report.Between("one", "two")!.EvidenceFor.Should().ContainSingle(evidence => evidence.Kind == DuplicationEvidenceKind.SameChair);
        report.Between("one", "other").Should().BeNull("a chair in common is no reason by itself");
        Analyse(one, two with { Seats = two.Seats.Select(seat => seat with { Role = SeatRole.Member }).ToValueList() })
            .Between("one", "two")!.EvidenceFor.Should().NotContain(evidence => evidence.Kind == DuplicationEvidenceKind.SameChair);
    }

    [Fact]
    public void Analyse_PartnershipThatHoldsASeat_IsNoBodyAtTheTable()
    {
        Landscape landscape = Of(
            Board("one", "Fenmarsh Violence Board", "serious-violence-duty-partnership", Strategic, [Force],
                [.. Core, "reduction-partnership"], "serious-violence"),
            Board("two", "Fenmarsh Violence Unit", "violence-reduction-unit", Strategic, [Force], [.. Core, "reduction-partnership"],
                "serious-violence"));
        var marked = Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Organisations = landscape.Contents.Organisations.Select(body =>
                body.Id.Value == "reduction-partnership" ? body with { Kind = new("partnership") } : body)
                .ToValueList(),
        });

        Heard.Analyse(marked, TestWorld.Today, DuplicationOptions.Default)
            .Between("one", "two")!.SharedOrganisations.Should()
            .HaveCount(Core.Length);
        Heard.Analyse(landscape, TestWorld.Today, DuplicationOptions.Default)
            .Between("one", "two")!.SharedOrganisations.Should()
            .HaveCount(Core.Length + 1);
    }

    [Fact]
    public void Analyse_FamilyWithDifferentNeighbours_IsOneFamily()
    {
        Partnership[] boards = [.. Enumerable.Range(0, 4)
            .Select(n =>
                Csp(n) with { Seats = [.. Csp(n).Seats.Where(seat => seat.Organisation.Value != "icb"),
                    new() { Organisation = new(n < 2 ? "icb-north" : "icb-south") }] })];

        Analyse(boards).ParallelGroups.Should().ContainSingle().Which.Members.Should().HaveCount(4);
    }

    [Fact]
    public void Review_OneBodyWithManyHats_IsToldWithTheTimeOfEach()
    {
        Partnership board =
            Board("hats", "Fenmarsh Together", "community-safety-partnership", Strategic, [County], [.. Core, "council-0"], "asb") with
            {
                AlsoActsAs = [new("safeguarding-adults-board"), new("combating-drugs-partnership")],
                Meetings = new() { MeetingsPerYear = 4, MeetingHours = 3 },
            };

        Finding finding = new LandscapeReviewer(new())
            .Review(Of(board), TestWorld.Today).Findings.Should()
            .ContainSingle(f => f.RuleId == "DUP009").Subject;

        finding.Statement.Find("hours")
            .Should()
            .Be((StatementValue)4m, "four meetings of three hours are four hours for each of three kinds");
        new LandscapeReviewer(new())
            .Review(Of(board with { AlsoActsAs = [] }), TestWorld.Today).Findings.Should()
            .NotContain(f => f.RuleId == "DUP009");
    }

    [Fact]
    public void Analyse_BoardsThatWereParted_AreNotCombinedAgain()
    {
        Partnership joint = Csp(0) with
        {
            Id = new("joint"),
            Name = "Fenmarsh Joint Table",
            Period = new(new(2017, 4, 1), new(2021, 10, 1)),
            Provenance = new() { Note = "The councils wanted local boards." }
        };
        Partnership[] parted =
            [.. Enumerable.Range(0, 2).Select(n => Csp(n) with { Predecessors = [joint.Id], Period = new(new(2021, 10, 1), null) })];

        ParallelGroup group = Analyse([joint, .. parted]).ParallelGroups.Should().ContainSingle().Subject;

        group.Remedy.Kind.Should().Be(DuplicationRemedyKind.CoordinateAgendas);
        group.EvidenceAgainst[0].Kind.Should().Be(DuplicationEvidenceKind.PartedBefore, "it stands first");
        group.EvidenceAgainst[0].Statement.Find("until").Should().Be((StatementValue)new LocalDate(2021, 10, 1));
        group.EvidenceAgainst[0].Statement.Find("reason").Should().NotBeNull();
        Analyse([Csp(0), Csp(1)]).ParallelGroups.Should()
            .ContainSingle().Which.Remedy.Kind.Should()
            .Be(DuplicationRemedyKind.Combine, "nothing was parted");
    }

    [Fact]
    public void Analyse_AgenciesThatMeetInEveryRoom_MakeNoTableOfTheirOwn()
    {
        string[] all = ["police", "fire", "council-0", "council-1", "council-2", "council-3", "commissioner"];
        Partnership rural = Board("rural", "Rural Table", "rural-crime-partnership", Tactical, [Force], all, "rural-crime");
        Partnership slavery = Board("slavery", "Slavery Network", "anti-slavery-partnership", Tactical, [Force], all, "modern-slavery");
        Partnership[] rooms =
        [
            Board("roads", "Roads Table", "road-safety-partnership", Tactical, [Force], all, "road-safety"),
            Board("organised", "Organised Table", "serious-organised-crime-partnership", Strategic, [Force], all, "organised-crime"),
        ];

        Analyse([rural, slavery, .. rooms]).Between("rural", "slavery").Should().BeNull();
        Analyse(rural, slavery).Between("rural", "slavery")!.Pattern.Should().Be(DuplicationPattern.SharedTable, "they meet nowhere else");
    }

    [Fact]
    public void Review_StrategiesThatAreAlike_NameTheBoardsThatOwnThem()
    {
        Landscape landscape = Of(Csp(0), Board("county", "Fenmarsh County Table", null, Strategic, [Districts[0]], Core, "asb"));
        Strategy Written(string id, string owner) =>
            new()
            {
                Id = new(id),
                Name = id,
                OwnerPartnership = new(owner),
                Footprint = Footprint.Of(new AreaCode(Districts[0])),
                Themes = [new("asb"), new("rural-crime")]
            };
        var written = Landscape.Create(landscape.Edition,
            landscape.Contents with { Strategies = [Written("first", "csp-0"), Written("second", "county")] });

        Finding finding = new LandscapeReviewer(new())
            .Review(written, TestWorld.Today).Findings.Should()
            .ContainSingle(f => f.RuleId == "DUP006" && f.Outcome == FindingOutcome.Violated).Subject;

        finding.Subjects.Select(subject => subject.Id).Should().Contain(["csp-0", "county"]);
    }

    [Fact]
    public void Review_LineToABoardThatEnded_AsksForItsSuccessor()
    {
        Partnership old = Board("old", "Old Table", null, Strategic, [County], Core, "asb") with { Period = new(null, new(2022, 1, 1)) };
        Partnership next = Board("next", "Next Table", null, Strategic, [County], Core, "asb") with { Predecessors = [old.Id] };
        Partnership group = Board("group", "Group", null, Tactical, [County], Core, "asb").Below("old");

        Finding Of(params Partnership[] boards) =>
            new LandscapeReviewer(new()).Review(FaultWorld.Of(boards), TestWorld.Today).Findings.Single(f => f.RuleId == "REV004");

        Of(old, next, group).Remedy!.Code.Should().Be("review.parent-ended.remedy-successor");
        Of(old, next with { Predecessors = [] }, group).Remedy!.Code.Should().Be("review.parent-ended.remedy");
    }
}
