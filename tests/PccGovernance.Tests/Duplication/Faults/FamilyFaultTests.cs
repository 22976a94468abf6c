using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Tests.Duplication.Examples;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Kinds of wrong judgement about families, lines and bodies, each with its right answer and a neighbour that stays quiet.</summary>
public sealed class FamilyFaultTests
{
    private static readonly string[] Welsh = ["W06000008", "W06000009", "W06000010", "W06000023"];

    [Fact]
    public void Analyse_GroupOnTheUsualBusinessOfABoardsKind_IsAMildQuestion()
    {
        Partnership justice = Board("justice", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force],
            ["police", "probation", "commissioner", "prosecution", "courts"], "criminal-justice", "victims");
        Partnership group = Board("group", "Fenmarsh Rehabilitation Group", "reducing-reoffending-board", Tactical, [Force],
            ["police", "probation", "commissioner", "county"], "reoffending");

        DuplicationPair pair = Analyse(justice, group).Between("justice", "group")!;

        (pair.Form, pair.IsQuestion, pair.Pattern).Should().Be((DuplicationForm.UsualBusiness, true, DuplicationPattern.SharedTheme));
        Analyse(justice, group with { Tier = Strategic }).Between("justice", "group").Should().BeNull("a board beside the justice process");
        Analyse(justice, group.Below("justice")).Between("justice", "group").Should().BeNull("it has its line");
        Analyse(justice, group with { Themes = [new("rural-crime")] }).Between("justice", "group").Should().BeNull("another subject");
        Analyse(justice, group with { Seats = [.. group.Seats.Take(2)] }).Between("justice", "group").Should().BeNull("too few at the table");
    }

    [Fact]
    public void Review_GroupThatServesTwoBoards_IsOneFinding()
    {
        Partnership children = Board("children", "Fenmarsh Children Safeguarding Table", "safeguarding-children-partnership", Strategic,
            [County], ["police", "county", "icb", "schools"], "child-abuse", "vulnerability");
        Partnership adults = Board("adults", "Fenmarsh Adults Safeguarding Table", "safeguarding-adults-board", Strategic, [County],
            ["police", "county", "icb", "voluntary"], "vulnerability");
        Partnership quality = Board("quality", "Quality Group", null, Tactical, [County], ["police", "county", "icb"], "vulnerability");

        Shared(children, adults, quality.Below("children", "adults")).Should()
            .ContainSingle().Which.Statement.Code.Should().Be("duplication.shared-group");
        Finding missing = Shared(children, adults,
            quality.Below("children") with { Purpose = "Also serves the Fenmarsh Adults Safeguarding Table." }).Should()
            .ContainSingle().Subject;
        missing.Statement.Code.Should().Be("duplication.shared-group-line-missing");
        missing.Statement.Find("missing").Should().Be((StatementValue)EntityReference.Of(adults.Id));
        Shared(children, adults, quality.Below("children")).Should().BeEmpty("one line, and nothing says that there is another");
        Shared(children, adults, quality.Below("children") with { Purpose = "Told of by the Fenmarsh Adults Safeguarding Table." })
            .Should().BeEmpty("to be named is not to be served");
    }

    [Fact]
    public void Analyse_FamilyByRole_IsNotCutByWhoCoversAPlaceNorMadeOfOtherKinds()
    {
        Partnership Local(int n, string? kind, params string[] bodies) =>
            Board($"table-{n}", $"Fenmarsh Table {n}", kind, Strategic, [Districts[n]], ["police", $"council-{n}", .. bodies], "asb");
        Landscape Landscape(string? kind, params string[][] bodies) => WithKinds(Of(bodies.Select((those, n) => Local(n, kind, those))));
        int Families(Landscape landscape) =>
            Heard.Analyse(landscape, TestWorld.Today, DuplicationOptions.Default).ParallelGroups.Count;
        string[][] own = [["fire-north", "icb-north"], ["fire-south", "icb-south"], ["fire-east", "icb-east"]];

        Families(Landscape("community-safety-partnership", own)).Should().Be(1, "each has its own fire service and health body");
        Families(Landscape(null, own)).Should().Be(0, "boards of no known kind are no family");
        Families(Landscape("community-safety-partnership", ["refuge", "voluntary"], ["courts", "prison"], ["yot", "healthwatch"])).Should()
            .Be(0, "other bodies of other kinds are no core");
        Families(Of([Local(0, "community-safety-partnership", "fire", "icb"), Local(1, "safeguarding-adults-board", "fire", "icb")]))
            .Should().Be(0, "two kinds are no family");
    }

    [Fact]
    public void Analyse_BoardThatAlsoActsAsAKind_IsOfItsFamily()
    {
        Partnership hats = Board("hats", "Fenmarsh Safe Together", "safeguarding-children-partnership", Strategic, [Districts[2]],
            [.. Core, "council-2"], "child-abuse", "asb");
        Partnership[] two = [.. Enumerable.Range(0, 2).Select(n => Csp(n) with { Tier = Strategic })];

        Analyse([.. two, hats with { AlsoActsAs = [new("community-safety-partnership")] }]).ParallelGroups.Should()
            .ContainSingle().Which.Members.Should().HaveCount(3);
        Analyse([.. two, hats]).ParallelGroups.Should().ContainSingle().Which.Members.Should().HaveCount(2, "it carries no such function");
    }

    [Fact]
    public void Analyse_FamilyOfWhichSomeShareAHealthBody_NamesThoseThatAreNearest()
    {
        Statement Remedy(params string[] health) => WithHealth(Welsh.Select((area, n) =>
            Board($"psb-{n}", $"Vale {n} Services Board", "public-services-board", Strategic, [area],
                ["police", "fire", "environment", "commissioner", health[n], $"council-{n}"], "prevention")), health)
            .ParallelGroups.Should().ContainSingle().Subject.Remedy.Statement;

        Statement some = Remedy("health-west", "health-west", "health-mid", "health-east");

        some.Code.Should().Be("duplication.combine");
        some.Find("power").Should().Be((StatementValue)"Well-being of Future Generations (Wales) Act 2015 s.47(1)", "Wales has its own Act");
        Statement part = some.Find("parts").Should().BeOfType<StatementsValue>().Which.Statements.Should().ContainSingle().Subject;
        part.Find("boards").Should().Be(StatementValue.Of<Partnership>([new("psb-0"), new("psb-1")], EntityReference.Of));
        part.Find("organisations").Should().Be(StatementValue.Of<Organisation>([new("health-west")], EntityReference.Of));
        Remedy("health-west", "health-west", "health-west", "health-west").Find("parts").Should().BeNull("all share the same one");
        Remedy("health-west", "health-mid", "health-east", "health-far").Find("parts").Should().BeNull("no two share one");
    }

    [Fact]
    public void Analyse_FamilyOfAKindWithoutAPower_SaysThatNoneIsOnRecord()
    {
        DuplicationRemedy remedy = Analyse(Welsh.Select((area, n) =>
            Board($"plan-{n}", $"Vale {n} Planning Table", "area-planning-board", Strategic, [area],
                ["police", "health", "probation", $"council-{n}"], "substance-misuse")))
            .ParallelGroups.Should().ContainSingle().Subject.Remedy;

        (remedy.Kind, remedy.Citation).Should().Be((DuplicationRemedyKind.CoordinateAgendas, (Citation?)null));
        remedy.Stated.Should().Contain("duplication.no-power");
    }

    [Fact]
    public void Review_CombinedAuthority_IsNoCouncilAndItsMayorIsTheLocalPolicingBody()
    {
        EnglandAndWales.Edition.OrganisationKind(new("combined-authority")).Should().NotBeNull();
        EnglandAndWales.Edition.OrganisationKind(new("mayor")).Should().NotBeNull();
        Partnership Of(string id, params string[] seats) =>
            Board(id, $"Fenmarsh {id}", "safeguarding-adults-board", Strategic, [County], ["police", "icb", .. seats], "vulnerability");
        int Required(string kind) => Heard.Analyse(
            WithKinds(FaultWorld.Of(Of("one", "combined"), Of("two", "combined")), ("combined", kind)),
            TestWorld.Today, DuplicationOptions.Default).Between("one", "two")!.StatutoryCore.Count;

        Required("combined-authority").Should().Be(Required("voluntary-sector"), "the law asks for the council");
        Required("upper-tier-authority").Should().Be(Required("combined-authority") + 1, "a council is asked for");
        Landscape wrong = WithKinds(FaultWorld.Of(Of("one", "combined")), ("combined", "local-authority"));
        Finding[] Named(Landscape landscape, string name) => [.. new LandscapeReviewer(new()).Review(Landscape.Create(landscape.Edition,
            landscape.Contents with
            {
                Organisations = landscape.Contents.Organisations
                    .Select(body => body.Id.Value == "combined" ? body with { Name = name } : body).ToValueList(),
            }), TestWorld.Today).Findings.Where(finding => finding.RuleId == "DAT030")];
        Named(wrong, "Fenmarsh and Wold Combined County Authority").Should().ContainSingle();
        Named(wrong, "Fenmarsh Combined Heat Authority").Should().BeEmpty();
    }

    [Fact]
    public void Analyse_MayorWithThePolicingFunctions_IsTheLocalPolicingBodyThatTheLawNames()
    {
        Landscape landscape = WithKinds(Of(new[] { "one", "two" }.Select(static id =>
            Board(id, $"Victims {id}", "victim-support-collaboration", Strategic, [Force], ["mayor", "icb", "county"], "victims"))),
            ("mayor", "mayor"));
        Landscape Held(params LocalPolicingBody[] bodies) =>
            Landscape.Create(landscape.Edition, landscape.Contents with { LocalPolicingBodies = bodies.ToValueList() });
        int Core(Landscape of) => Heard.Analyse(of, TestWorld.Today, DuplicationOptions.Default)
            .Between("one", "two")!.StatutoryCore.Count;

        Core(Held(new LocalPolicingBody
        {
            Id = new("mayor-of-fenmarsh"),
            Name = "Mayor",
            Kind = LocalPolicingBodyKind.CombinedAuthorityMayor,
            ForceArea = new(Force),
            Organisation = new("mayor"),
        })).Should().Be(3);
        Core(Held()).Should().Be(2, "a mayor without the functions is not meant");
    }

    private static Finding[] Shared(params Partnership[] boards) =>
        [.. new LandscapeReviewer(new()).Review(Of(boards), TestWorld.Today).Findings.Where(finding => finding.RuleId == "DUP015")];

    private static DuplicationReport WithHealth(IEnumerable<Partnership> boards, string[] health) =>
        Heard.Analyse(WithKinds(Of(boards), [.. health.Distinct().Select(static id => (id, "local-health-board"))]),
            TestWorld.Today, DuplicationOptions.Default);

    private static Landscape WithKinds(Landscape landscape, params (string Id, string Kind)[] kinds) => Landscape.Create(landscape.Edition,
        landscape.Contents with
        {
            Organisations = landscape.Contents.Organisations.Select(body =>
            {
                (string Id, string Kind)[] of = Array.FindAll(kinds, kind => kind.Id == body.Id.Value);
                return of.Length > 0 ? body with { Kind = new(of[0].Kind) }
                    : body.Id.Value.StartsWith("fire-", StringComparison.Ordinal) ? body with { Kind = new("fire-and-rescue-authority") }
                    : body.Id.Value.StartsWith("icb-", StringComparison.Ordinal) ? body with { Kind = new("integrated-care-board") }
                    : body;
            }).ToValueList(),
        });
}
