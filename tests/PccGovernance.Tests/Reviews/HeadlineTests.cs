using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using PccGovernance.Tests.Alignment;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Reviews;

/// <summary>What the first page of a review says is what its reports and findings hold, and nothing more.</summary>
public sealed class HeadlineTests
{
    private static readonly LocalDate Day = new(2026, 11, 28);

    private static readonly ReviewOptions Costed = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
    };

    private static readonly LandscapeReview Cambridgeshire =
        new LandscapeReviewer(Costed).Review(Recorded(), Day);

    private static readonly ReviewHeadlines Headlines = ReviewHeadlines.Of(Cambridgeshire);

    [Fact]
    public void Law_OfTheSample_HasTheCountsOfTheReport()
    {
        var counts = Cambridgeshire.Statute!.Counts;

        Headlines.Law.Should().Be(Statement.Of(
            "headline.law",
            ("answers", counts.Met + counts.NotMet + counts.CannotBeTold + counts.NotYetDue),
            ("met", counts.Met), ("not-met", counts.NotMet), ("unknown", counts.CannotBeTold), ("not-due", counts.NotYetDue),
            ("others", counts.DoesNotApply + counts.NotInForce)));
    }

    [Fact]
    public void Missing_OfTheSample_NamesEveryKindThatRulesFoundMissing()
    {
        int boards = Violated("DAT016");
        int duties = Violated("DAT017");

        (boards + duties).Should().BePositive();
        (Count("boards"), Count("duties")).Should().Be((boards, duties));

        int Violated(string rule) => Cambridgeshire.Findings.Count(finding =>
            finding.RuleId == rule && finding.Outcome == FindingOutcome.Violated);
        int Count(string name) => Headlines.Missing!.Find(name) is StatementsValue said ? said.Statements.Count : 0;
    }

    [Fact]
    public void Lapses_OfTheSample_ComeInTheOrderOfDaysWithChairsDutiesAndPlan()
    {
        string[] codes = [.. Headlines.Lapses.Select(static lapse => lapse.Code)];
        LocalDate[] days = [.. Headlines.Lapses.Select(static lapse => ((DateValue)(lapse.Find("by") ?? lapse.Find("last"))!).Date.Latest)];

        codes.Should().Contain(["headline.lapse.law", "headline.lapse.chairs", "headline.lapse.commitments", "headline.lapse.duties"]);
        days.Should().BeInAscendingOrder();
        ReviewHeadlines.Of(new LandscapeReviewer(Costed).Review(Recorded(), new(2024, 6, 1)))
            .Lapses.Select(static lapse => lapse.Code).Should().NotContain("headline.lapse.chairs", "its end is more than two years away");
    }

    [Fact]
    public void Lapses_GroupOfTheBody_IsToldWhereItSaysThatItPreparesTheChange()
    {
        Statement Chairs(string purpose) => ReviewHeadlines.Of(new LandscapeReviewer().Review(Governed(
            Board("chaired", "Chaired", null, Strategic, [Force], []) with { Seats = [new() { Organisation = new("commissioner"), Role = SeatRole.Chair }] },
            Board("group", "Group", null, Strategic, [Force], ["commissioner", "county"]) with { Purpose = purpose }), Day))
            .Lapses.Single(static lapse => lapse.Code == "headline.lapse.chairs");

        Chairs("Prepares the passing of commissioners' functions in 2028").Find("preparing").Should()
            .BeOfType<ReferencesValue>().Which.References.Should().Equal(EntityReference.Of(new Id<Partnership>("group")));
        Chairs("Oversees the transition of policing functions").Find("preparing").Should().NotBeNull();
        Chairs("Transition of young people to adult services; reports in the end of each year to whoever pays, or to the commissioner")
            .Find("preparing").Should().BeNull("the words are far apart");
        Chairs("Advises the commissioner").Find("preparing").Should().BeNull();
    }

    [Fact]
    public void Plans_ServedByWordsAlone_AreCountedApartFromDeclarations()
    {
        foreach ((PlanAlignment plan, Statement said) in Cambridgeshire.Alignment!.Plans.Zip(Headlines.Plans))
        {
            said.Find("served").Should().Be((StatementValue)plan.Coverage.PlanPrioritiesServed);
            said.Find("declared").Should().Be((StatementValue)plan.Coverage.PlanPrioritiesServedByDeclaration);
            said.Find("by-words").Should().Be((StatementValue)plan.Coverage.PlanPrioritiesServedByWordingAlone);
        }
    }

    [Fact]
    public void Plans_PriorityReadFromOneWord_IsNamedWithIt()
    {
        Statement Said(string plan, string strategy) => ReviewHeadlines.Of(new LandscapeReviewer().Review(
            AlignmentFixture.Landscape(
                AlignmentFixture.Plan(AlignmentFixture.Objective("p") with { Text = plan }),
                AlignmentFixture.Strategy("s", AlignmentFixture.Priority("s1") with { Text = strategy })), AlignmentFixture.Day)).Plans.Single();

        Statement word = ((StatementsValue)Said("Trust", "Trust in the police")!.Find("on-one-word")!).Statements.Single();
        (word.Find("priority"), word.Find("word")).Should().Be(
            ((StatementValue)EntityReference.Of(new Id<PlanPriority>("p")), (StatementValue)"Trust"));
        Said("Reduce reoffending", "Reduce reoffending by those on release").Find("on-one-word").Should().BeNull("it rests on more");
    }

    [Fact]
    public void Money_OfTheSample_IsTheTotalWithThePayThatItTakes()
    {
        CostTotal total = Cambridgeshire.Costing!.Total;
        Statement said = Headlines.Money!;

        (Pounds(said, "low"), Pounds(said, "amount"), Pounds(said, "high")).Should().Be(
            (total.Cost!.Value.Low.Amount, total.Cost.Value.Central.Amount, total.Cost.Value.High.Amount));
        (Pounds(said, "pay-low"), Pounds(said, "pay"), Pounds(said, "pay-high")).Should().Be((50_000m, 65_000m, 80_000m));
        ((ShareValue)said.Find("recorded")!).Share.Should().Be(total.HoursRecorded!.Value / total.Hours!.Value);
        said.Find("unknown").Should().Be((StatementValue)Cambridgeshire.Costing.Coverage.PartnershipsUnknown);
        ReviewHeadlines.Of(new LandscapeReviewer().Review(Of(Csp(0)), Day)).Money.Should().BeNull("nothing was costed");
    }

    [Theory]
    [InlineData("Surrey")]
    [InlineData("Lincolnshire")]
    [InlineData("Gwent")]
    public void Meetings_RecordedAndAssumed_AddUpToThoseOfDemand(string name)
    {
        LandscapeReview review = new LandscapeReviewer(Costed).Review(LawLandscapes.Read(name), Day);
        Statement said = ReviewHeadlines.Of(review).Meetings!;

        (Number(said, "recorded") + Number(said, "assumed")).Should().Be(review.Demand!.Total.MeetingsPerYear ?? 0);
        (Counted(said, "boards") + Counted(said, "boards-assumed") + Counted(said, "unknown"))
            .Should().Be(review.Demand.Total.Partnerships);
        Number(said, "assumed").Should().Be(4 * Counted(said, "boards-assumed"), "four a year are what is usual");
    }

    [Fact]
    public void NotCosted_LargestWithoutALength_IsNamed()
    {
        MeetingPattern weekly = new() { MeetingsPerYear = 52 };
        Partnership[] boards =
        [
            Csp(0) with { Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 } },
            .. Enumerable.Range(1, 5).Select(static district => Csp(district, "road-safety")),
            Board("conference", "Conference", null, Operational, [Districts[6]], ["police", "refuge"]) with { Meetings = weekly },
        ];
        LandscapeReview review = new LandscapeReviewer(Costed with { UsualValues = new() { PayBand = PayBand.Between(50_000, 80_000), Source = new() { Text = "us" } } })
            .Review(Of(boards), Day);

        Statement said = ReviewHeadlines.Of(review).NotCosted!;

        (Counted(said, "costed"), Counted(said, "boards"), Counted(said, "more")).Should().Be((1, 7, 0));
        ((StatementsValue)said.Find("named")!).Statements[^1].Should().Be(Statement.Of(
            "headline.not-costed.board",
            ("partnership", EntityReference.Of(new Id<Partnership>("conference"))), ("seats", 2), ("meetings", 52m)));
    }

    // By its name the force area would be found, and its statutory landscape: the record is what is meant.
    private static Landscape Recorded()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }

    private static Landscape Governed(params Partnership[] boards)
    {
        Landscape landscape = Of(boards);
        return Landscape.Create(landscape.Edition, landscape.Contents with
        {
            LocalPolicingBodies =
            [
                new()
                {
                    Id = new("governor"),
                    Name = "Commissioner for Fenmarsh",
                    Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
                    ForceArea = new(Force),
                    Organisation = new("commissioner"),
                    KnownTo = new(2028, 5, 10),
                },
            ],
        });
    }

    private static decimal Pounds(Statement said, string name) => ((MoneyValue)said.Find(name)!).Amount.Central.Amount;

    private static decimal Number(Statement said, string name) => ((NumberValue)said.Find(name)!).Number;

    private static long Counted(Statement said, string name) => ((CountValue)said.Find(name)!).Count;
}
