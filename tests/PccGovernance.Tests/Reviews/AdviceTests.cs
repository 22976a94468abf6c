using PccGovernance.Reviews;
using PccGovernance.Tests.Duplication.Faults;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Reviews;

/// <summary>The few things to do first.</summary>
public sealed class AdviceTests
{
    private static readonly MeetingPattern Quarterly = new() { MeetingsPerYear = 4, MeetingHours = 3 };

    [Fact]
    public void Advice_SeveralJoins_HaveTheHoursOfEach()
    {
        Partnership[] pairs =
        [
            Group("a", "top-one", Quarterly, "rural-crime"), Group("b", "top-one", Quarterly, "rural-crime"),
            Group("c", "top-two", Quarterly, "road-safety"), Group("d", "top-two", null, "road-safety"),
        ];
        AdviceItem joins = Advice([Top("top-one"), Top("top-two"), .. pairs]).Should()
            .ContainSingle(item => item.Kind == AdviceKind.Join).Subject;

        ValueList<Statement> each = joins.Gain!.Find("each").Should().BeOfType<StatementsValue>().Which.Statements;
        each.Select(static gain => gain.Code).Should().BeEquivalentTo(["advice.gain.of", "advice.gain.unknown"]);
        // Four meetings of three hours for eight places, against as many for the four bodies: 48 hours, and 38 where a fifth stay away.
        each.Single(static gain => gain.Code == "advice.gain.of").Find("hours").Should().Be(StatementValue.Between(40, 50));
        Advice([Top("top-one"), pairs[0], pairs[1]]).Single(static item => item.Kind == AdviceKind.Join).Gain!.Code.Should()
            .Be("advice.gain");
    }

    [Fact]
    public void Advice_FamilyThatWasOneBoardByItsDates_IsKeptApart()
    {
        Partnership joint = Csp(0) with
        {
            Id = new("joint"),
            Name = "Fenmarsh Joint Table",
            Footprint = new() { Areas = [new(Districts[0]), new(Districts[1]), new(Districts[2])] },
            Period = new(new(2017, 4, 1), new(2021, 10, 1)),
        };
        Partnership[] Local(LocalDate from) => [.. Enumerable.Range(0, 2).Select(n => Csp(n) with { Period = new(from, null) })];

        AdviceItem parted = Advice([joint, .. Local(new(2021, 9, 1)), Csp(3)]).Should()
            .ContainSingle(static item => item.Kind == AdviceKind.KeepApart).Subject;

        parted.Partnerships.Should().Equal(new Id<Partnership>("csp-0"), new Id<Partnership>("csp-1"));
        (parted.Why[0].Code, parted.Certainty).Should().Be(("advice.why.parted", AdviceCertainty.PartlyAssumed));
        parted.Why[0].Find("by-dates").Should().NotBeNull();
        Advice([joint, .. Local(new(2023, 4, 1)), Csp(3)]).Should()
            .NotContain(static item => item.Kind == AdviceKind.KeepApart, "they began long after it ended");
        Advice([joint with { Kind = new("combating-drugs-partnership") }, .. Local(new(2021, 9, 1)), Csp(3)]).Should()
            .NotContain(static item => item.Kind == AdviceKind.KeepApart, "another kind of board ended");
    }

    [Fact]
    public void Advice_BoardOfSeveralStatutoryKinds_KeepsTimeForEach()
    {
        Partnership hats = Csp(0) with { AlsoActsAs = [new("safeguarding-adults-board"), new("violence-reduction-unit")] };

        AdviceItem item = Advice(hats).Should().ContainSingle(static item => item.Kind == AdviceKind.GiveEachFunctionItsTime).Subject;

        item.What[0].Find("kinds").Should().Be(StatementValue.Of<PartnershipKind>(
            [new("community-safety-partnership"), new("safeguarding-adults-board")], EntityReference.Of), "the third is in no Act");
        Advice(hats with { AlsoActsAs = [new("violence-reduction-unit")] }).Should()
            .NotContain(static item => item.Kind == AdviceKind.GiveEachFunctionItsTime);
    }

    [Fact]
    public void Advice_PartedFamilyWithAPower_NamesThePowerThatIsNotUsed()
    {
        Partnership joint = Csp(0) with
        {
            Id = new("joint"),
            Name = "Fenmarsh Joint Table",
            Footprint = new() { Areas = [new(Districts[0]), new(Districts[1])] },
            Period = new(new(2017, 4, 1), new(2021, 10, 1)),
        };
        Partnership[] all = [joint, .. Enumerable.Range(0, 3).Select(static n => Csp(n) with { Period = new(new(2021, 9, 1), null) })];

        AdviceItem family = Advice(all).Should().ContainSingle(static item => item.Kind == AdviceKind.EaseTheFamily).Subject;

        family.Agreement.Code.Should().Be("advice.agreement.power-unused");
        family.Agreement.Find("power").Should().BeOfType<QuoteValue>().Which.Text.Should().Contain("Crime and Disorder Act 1998");
        Advice(all[1..]).Single(static item => item.Kind == AdviceKind.EaseTheFamily).Agreement.Code.Should()
            .Be("advice.agreement.combination");
    }

    [Fact]
    public void Advice_FamilyThatDealsWithCases_SharesNoPapers()
    {
        Partnership[] conferences = [.. Enumerable.Range(0, 3).Select(static n => Csp(n) with { Kind = new("marac") })];

        LandscapeReview review = new LandscapeReviewer(new()).Review(Of(conferences), TestWorldDay);

        review.Duplication!.ParallelGroups.Should().ContainSingle().Which.Remedy.Statement.Code.Should()
            .Be("duplication.one-way-of-working");
    }

    [Theory]
    [InlineData("a-ended", "z-now")]
    [InlineData("z-ended", "a-now")]
    public void Advice_WorkThatABoardTookUp_IsOfTheBoardThatCarriesIt(string ended, string now)
    {
        AdviceItem item = Advice(
            Board(ended, "Fenmarsh Old Table", "community-safety-partnership", Tactical, [Districts[0]], [.. Core, "council-0"], "asb") with
            {
                Period = new(null, TestWorldDay.PlusMonths(-6)),
            },
            Board(now, "Fenmarsh New Table", "health-and-wellbeing-board", Tactical, [Districts[0]], [.. Core, "council-0"], "prevention") with
            {
                AlsoActsAs = [new("community-safety-partnership")],
            })
            .Should().ContainSingle(static item => item.Kind == AdviceKind.GiveTheWorkAnOwner).Subject;

        item.Partnerships.Should().Equal(new Id<Partnership>(now));
        (item.Why[0].Find("partnership"), item.Why[0].Find("ended")).Should().Be((
            (StatementValue)EntityReference.Of(new Id<Partnership>(now)), (StatementValue)EntityReference.Of(new Id<Partnership>(ended))));
    }

    [Fact]
    public void Advice_OneThingOfAFamily_IsSaidOnceAndNamesTheOthers()
    {
        Partnership upper = Board("upper", "Fenmarsh County Safety Partnership", "community-safety-partnership", Strategic, [County],
            [.. Core, "council-0", "council-1", "council-2"], "asb", "serious-violence", "domestic-abuse");

        ValueList<AdviceItem> advice = Advice([upper, Csp(0), Csp(1), Csp(2)]);
        AdviceItem item = advice.Should().ContainSingle(static item => item.Kind == AdviceKind.OneHomeForADuty).Subject;

        advice.Should().NotContain(static item => item.Kind == AdviceKind.EaseTheFamily, "nobody leaves in place what is to be combined");

        item.What.Select(static what => what.Code).Should().Equal(item.What[0].Code, "advice.likewise");
        item.What[1].Find("others").Should().BeOfType<StatementsValue>().Which.Statements
            .Select(static other => other.Find("boards")).Should().Equal(
                StatementValue.Of<Partnership>([new("csp-1")], EntityReference.Of),
                StatementValue.Of<Partnership>([new("csp-2")], EntityReference.Of));
        (item.More, item.Further).Should().Be((0, null));
    }

    private static ValueList<AdviceItem> Advice(params IEnumerable<Partnership> boards) =>
        new LandscapeReviewer(new()).Review(Of(boards), TestWorldDay).Advice;

    private static NodaTime.LocalDate TestWorldDay => Tests.Duplication.TestWorld.Today;

    private static Partnership Top(string id) =>
        Board(id, $"Fenmarsh {id}", null, Strategic, [County], ["treasurer", "registrar", "archivist"],
            id == "top-one" ? "fraud" : "housing") with
        {
            Function = PartnershipFunction.Partnership,
        };

    private static Partnership Group(string id, string parent, MeetingPattern? meetings, string theme) =>
        Board(id, $"Fenmarsh Group {id}", null, Tactical, [County], [$"w-{parent}", $"x-{parent}", $"y-{parent}", $"z-{parent}"], theme)
            .Below(parent) with
        { Meetings = meetings, Function = PartnershipFunction.Partnership };
}
