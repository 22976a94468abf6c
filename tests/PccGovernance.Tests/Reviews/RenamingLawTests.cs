using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using static PccGovernance.Tests.Reviews.LawLandscapes;

namespace PccGovernance.Tests.Reviews;

/// <summary>What identifiers are called, and under how many of them a body sits, says nothing of a landscape: in every room.</summary>
public sealed class RenamingLawTests
{
    private const string Mark = "zq-";

    private static readonly LocalDate s_day = new(2026, 11, 28);

    private static readonly CostingOptions s_costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    private static readonly DemandOptions s_demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value };

    private static readonly LandscapeReviewer s_reviewer = new(new ReviewOptions
    {
        Costing = s_costing,
        UsualValues = UsualValues.Apcc2025,
        Demand = s_demand,
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
    });

    public static TheoryData<string> Named =>
        ["cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress", "Kent"];

    [Theory]
    [MemberData(nameof(Named))]
    public void Identifiers_OfANamedLandscapeWithAMarkBefore_ChangeNoOtherByte(string name) =>
        MarkChangesNothingElse(Read(name)).Should().BePositive();

    [Fact]
    public void Identifiers_OfAnyLandscapeWithAMarkBefore_ChangeNoOtherByte() =>
        ForRandom(15, static (landscape, _) => _ = MarkChangesNothingElse(landscape));

    [Theory]
    [MemberData(nameof(Named))]
    public void Identifiers_OfANamedLandscapeInAnotherOrder_ChangeOnlyOrder(string name) => AnotherOrderChangesOnlyOrder(Read(name));

    [Fact]
    public void Identifiers_OfAnyLandscapeInAnotherOrder_ChangeOnlyOrder() =>
        ForRandom(15, static (landscape, _) => AnotherOrderChangesOnlyOrder(landscape));

    [Theory]
    [MemberData(nameof(Named))]
    public void Body_OfANamedLandscapeSplitInTwo_AsksAndCostsTheSame(string name) => SplittingChangesNoTotal(Read(name));

    [Fact]
    public void Body_OfAnyLandscapeSplitInTwo_AsksAndCostsTheSame() =>
        ForRandom(25, static (landscape, _) => SplittingChangesNoTotal(landscape));

    /// <summary>Names in the opposite order: of each report the same rows, whatever their order. Pairs have a law of their own.</summary>
    private static void AnotherOrderChangesOnlyOrder(Landscape landscape)
    {
        Dictionary<string, string> old = new(StringComparer.Ordinal);
        string NameOf(string id)
        {
            string name = $"{Mark}{99_999 - old.Count:D5}";
            old.Add(name, id);
            return name;
        }

        Landscape renamed = RenamedLandscape.Of(landscape, NameOf);

        LandscapeReview before = s_reviewer.Review(landscape, s_day);
        LandscapeReview after = s_reviewer.Review(renamed, s_day);

        Rows(after, old).Should().Equal(Rows(before, []));
        after
            .Findings.CountBy(static finding => (finding.RuleId, finding.Outcome))
            .Should()
            .BeEquivalentTo(before.Findings.CountBy(static finding => (finding.RuleId, finding.Outcome)));
    }

    /// <summary>A mark before every identifier keeps their order: without it the review is the same to the byte.</summary>
    /// <returns>How many identifiers were marked.</returns>
    private static int MarkChangesNothingElse(Landscape landscape)
    {
        (Landscape renamed, int marked) = RenamedLandscape.Marked(landscape, Mark);

        ReviewJson.WriteToString(s_reviewer.Review(renamed, s_day)).Replace(Mark, string.Empty, StringComparison.Ordinal)
            .Should()
            .Be(ReviewJson.WriteToString(s_reviewer.Review(landscape, s_day)));
        return marked;
    }

    private static IEnumerable<string> Rows(LandscapeReview review, Dictionary<string, string> old)
    {
        IEnumerable<string> rows =
        [
            .. review.Costing!.Partnerships.Select(static row => $"{row.Partnership} {row.Standing} {row.Total}"),
            .. review.Demand!.Organisations.Select(static row => $"{row.Organisation} {row.Load}"),
            .. review.Delivery!.Milestones.Select(static row => $"{row.Milestone} {row.DaysLate} {row.Colour}"),
            .. review.Statute!.Outcomes.Select(static row => $"{row.Requirement} {row.ForceArea} {row.Verdict}"),
            .. review.Alignment!.Plans.Select(static plan => $"{plan.Plan} {plan.Coverage} {plan.Dilution.PrioritiesInForce}"),
        ];
        return rows.Select(row => old.Aggregate(row, static (text, name) => text.Replace(name.Key, name.Value, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Every second board of the body that sits most often is given to a new body of its kind.</summary>
    private static void SplittingChangesNoTotal(Landscape given)
    {
        IGrouping<Id<Organisation>, Seat>? most = given
            .Partnerships.SelectMany(static board => board.Seats)
            .GroupBy(static seat => seat.Organisation)
            .MaxBy(static body => body.Count());
        if (most is null)
        {
            return;
        }

        Id<Organisation> whole = most.Key;
        Id<Organisation> part = new("zz-part");
        Landscape before = WithSeats(given, (seat, _) => seat.Organisation == whole ? seat with { Post = null, Person = null } : seat);
        var split = Landscape.Create(before.Edition, before.Contents with
        {
            Organisations = before.Contents.Organisations
                .Append(before.Contents.Organisations.Single(body => body.Id == whole) with { Id = part })
                .ToValueList(),
        });
        split = WithSeats(split, (seat, board) => seat.Organisation == whole && board % 2 == 1 ? seat with { Organisation = part } : seat);

        (DemandReport asked, DemandReport now) = (Demand(before), Demand(split));
        (CostingReport cost, CostingReport after) = (Costing(before), Costing(split));

        now.Total.Hours.Should().Be(asked.Total.Hours);
        now.Total.Seats.Should().Be(asked.Total.Seats);
        now.Total.SeatsUnknown.Should().Be(asked.Total.SeatsUnknown);
        now.Organisations.Where(row => row.Organisation != whole && row.Organisation != part)
            .Should()
            .Equal(asked.Organisations.Where(row => row.Organisation != whole));
        now.Organisations.Where(row => row.Organisation == whole || row.Organisation == part)
            .Sum(static row => row.Load.Seats)
            .Should()
            .Be(asked.Organisations.Where(row => row.Organisation == whole).Sum(static row => row.Load.Seats));
        after.Total.Should().Be(cost.Total);
        after.Partnerships.Select(static row => row.Total).Should().Equal(cost.Partnerships.Select(static row => row.Total));
    }

    private static DemandReport Demand(Landscape landscape) => DemandAnalysis.Analyse(landscape, s_day, s_demand);

    private static CostingReport Costing(Landscape landscape) => CostingAnalysis.Analyse(landscape, s_day, s_costing);

    private static Landscape WithSeats(Landscape landscape, Func<Seat, int, Seat> change) =>
        Landscape.Create(landscape.Edition, landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships
                .Select((board, i) => board with { Seats = board.Seats.Select(seat => change(seat, i)).ToValueList() })
                .ToValueList(),
        });
}
