using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Tests.Model;
using static PccGovernance.Tests.Reviews.LawLandscapes;

namespace PccGovernance.Tests.Reviews;

/// <summary>What must hold between the reviews of two landscapes of which one is made of the other, in every room.</summary>
public sealed class ReviewLawTests
{
    private static readonly LocalDate s_day = new(2026, 11, 28);

    private static readonly LandscapeReviewer s_reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
        Demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value },
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
    });

    public static TheoryData<string> Named => ["cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress", "Kent"];

    [Theory]
    [MemberData(nameof(Named))]
    public void Order_OfANamedLandscape_ChangesNoByte(string name) => OrderChangesNothing(Read(name), 1);

    [Fact]
    public void Order_OfAnyLandscape_ChangesNoByte() => ForRandom(15, OrderChangesNothing);

    [Theory]
    [MemberData(nameof(Named))]
    public void UnrelatedBoard_InANamedLandscape_ChangesNothingSaidOfOthers(string name) => UnrelatedChangesNothing(Read(name));

    [Fact]
    public void UnrelatedBoard_InAnyLandscape_ChangesNothingSaidOfOthers() =>
        ForRandom(15, static (landscape, _) => UnrelatedChangesNothing(landscape));

    [Theory]
    [MemberData(nameof(Named))]
    public void Pay_DoubledInANamedLandscape_DoublesWhatItCosts(string name) => DoublePayDoublesCost(Read(name));

    [Fact]
    public void Pay_DoubledInAnyLandscape_DoublesWhatItCosts() => ForRandom(15, static (landscape, _) => DoublePayDoublesCost(landscape));

    [Theory]
    [MemberData(nameof(Named))]
    public void Meetings_DoubledInANamedLandscape_DoubleWhatTheyAskAndCost(string name) => DoubleMeetingsDouble(Read(name));

    [Fact]
    public void Meetings_DoubledInAnyLandscape_DoubleWhatTheyAskAndCost() =>
        ForRandom(15, static (landscape, _) => DoubleMeetingsDouble(landscape));

    private static void OrderChangesNothing(Landscape landscape, int seed)
    {
        var shuffled = Landscape.Create(landscape.Edition, Shuffle.Of(landscape.Contents, seed));

        ReviewJson.WriteToString(s_reviewer.Review(shuffled, s_day))
            .Should().Be(ReviewJson.WriteToString(s_reviewer.Review(landscape, s_day)));
    }

    /// <summary>A board far away, of bodies of its own: what is found, costed, asked for and judged of everything else stays.</summary>
    private static void UnrelatedChangesNothing(Landscape landscape)
    {
        Partnership far = new()
        {
            Id = new("zz-far"),
            Name = "Far Garden Circle",
            Footprint = Footprint.Of(new AreaCode("E06000053")),
            Seats = [new() { Organisation = new("zz-gardeners") }],
        };
        var more = Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships.Append(far).ToValueList(),
            Organisations = landscape.Contents.Organisations.Append(new() { Id = new("zz-gardeners"), Name = "Gardeners" }).ToValueList(),
        });

        (LandscapeReview before, LandscapeReview after) = (s_reviewer.Review(landscape, s_day), s_reviewer.Review(more, s_day));

        after.Costing!.Partnerships.Where(static cost => cost.Partnership.Value != "zz-far").Should().Equal(before.Costing!.Partnerships);
        after.Demand!.Organisations.Where(static one => one.Organisation.Value != "zz-gardeners").Should().Equal(before.Demand!.Organisations);
        after.Delivery!.Milestones.Should().Equal(before.Delivery!.Milestones);
        Here(after.Statute!, before.Statute!).Should().Equal(before.Statute!.Outcomes);
        AboutBoards(after).Except(AboutBoards(before)).Should().BeEmpty();
        AboutBoards(before).Except(AboutBoards(after)).Should().BeEmpty();
    }

    private static IEnumerable<StatutoryOutcome> Here(StatuteReport report, StatuteReport before) =>
        report.Outcomes.Where(outcome => before.Outcomes.Any(other => other.ForceArea == outcome.ForceArea));

    // CST003 asks the costliest boards of the landscape, and another may be one of them; DAT018 is one finding on the list as a whole.
    private static IEnumerable<string> AboutBoards(LandscapeReview review) =>
        review.Findings.Where(static finding => finding.Subjects.All(static subject => subject.Kind == EntityKind.Partnership))
            .Where(static finding => finding.Subjects.All(static subject => subject.Id != "zz-far"))
            .Where(static finding => finding.RuleId is not ("CST003" or "DAT018"))
            .Select(static finding => $"{finding.RuleId} {finding.Outcome} {finding.Statement} {string.Join(' ', finding.Subjects)}");

    private static void DoublePayDoublesCost(Landscape landscape)
    {
        // Seats whose pay is on record; what stands on usual values is no pay of theirs.
        CostingOptions options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };
        CostingReport once = CostingAnalysis.Analyse(WithPay(landscape, 40_000), s_day, options);
        CostingReport twice = CostingAnalysis.Analyse(WithPay(landscape, 80_000), s_day, options);

        foreach ((PartnershipCost one, PartnershipCost two) in once.Partnerships.Zip(twice.Partnerships))
        {
            two.Partnership.Should().Be(one.Partnership);
            two.Hours.Should().Be(one.Hours);
            decimal pay = Pay(one);
            Math.Abs(Pay(two) - (2 * pay)).Should().BeLessThan(0.01m, "{0} costs twice the pay", one.Partnership);
        }
    }

    private static decimal Pay(PartnershipCost cost) =>
        cost.Lines.Where(static line => line.Kind == CostLineKind.Attendance).Sum(static line => line.Cost?.Central.Amount ?? 0);

    private static Landscape WithPay(Landscape landscape, decimal salary) =>
        Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Posts = landscape.Contents.Posts.Select(post => post with { Pay = PayBand.Of(salary) }).ToValueList(),
            Partnerships = landscape.Contents.Partnerships.Select(board => board with
            {
                Seats = board.Seats.Select(seat => seat with { Pay = PayBand.Of(salary) }).ToValueList(),
            }).ToValueList(),
        });

    /// <summary>Twice the meetings take twice the hours of whoever comes, and what is spent on each is spent twice.</summary>
    private static void DoubleMeetingsDouble(Landscape landscape)
    {
        Landscape once = WithMeetings(landscape, static meetings => decimal.Round(decimal.Min(meetings, 300), 3));
        Landscape twice = WithMeetings(landscape, static meetings => 2 * decimal.Round(decimal.Min(meetings, 300), 3));
        CostingOptions options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

        foreach ((OrganisationDemand one, OrganisationDemand two) in
            DemandAnalysis.Analyse(once, s_day, new()).Organisations.Zip(DemandAnalysis.Analyse(twice, s_day, new()).Organisations))
        {
            two.Organisation.Should().Be(one.Organisation);
            (two.Load.Hours - (2 * one.Load.Hours) ?? 0).Should().BeApproximately(0, 0.000001m);
            (two.Load.MeetingsPerYear - (2 * one.Load.MeetingsPerYear) ?? 0).Should().BeApproximately(0, 0.000001m);
            (two.Load.Hours is null, two.Load.SeatsUnknown).Should().Be((one.Load.Hours is null, one.Load.SeatsUnknown));
        }

        foreach ((PartnershipCost one, PartnershipCost two) in CostingAnalysis.Analyse(once, s_day, options).Partnerships
            .Zip(CostingAnalysis.Analyse(twice, s_day, options).Partnerships))
        {
            two.Partnership.Should().Be(one.Partnership);
            two.Lines.Select(static line => line.Kind).Should().Equal(one.Lines.Select(static line => line.Kind));
            decimal pay = Pay(one);
            Math.Abs(Pay(two) - (2 * pay)).Should().BeLessThan(0.01m, "{0} meets twice as often", one.Partnership);
        }
    }

    private static Landscape WithMeetings(Landscape landscape, Func<decimal, decimal> change) =>
        Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships.Select(board => board with
            {
                Meetings = board.Meetings is { MeetingsPerYear: { } meetings } known
                    ? known with { MeetingsPerYear = change(meetings), MeetingsPerYearRange = null }
                    : board.Meetings,
            }).ToValueList(),
        });
}
