using System.Collections;
using System.Reflection;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using static PccGovernance.Tests.Reviews.LawLandscapes;

namespace PccGovernance.Tests.Reviews;

/// <summary>A landscape and the same under other identifiers, in one: what adds up is there twice, and each half as it was alone.</summary>
public sealed class MergingLawTests
{
    private const string Mark = "zq-";

    private static readonly LocalDate s_day = new(2026, 11, 28);

    private static readonly LandscapeReviewer s_reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
        Demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value },
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
    });

    /// <summary>What an area has one of, and what the edition has too, is there once.</summary>
    private static readonly string[] s_once =
    [
        nameof(LandscapeContents.OrganisationKinds), nameof(LandscapeContents.PartnershipKinds), nameof(LandscapeContents.Duties),
        nameof(LandscapeContents.Themes), nameof(LandscapeContents.LocalPolicingBodies), nameof(LandscapeContents.OfficeHolders),
        nameof(LandscapeContents.AnnouncedChanges), nameof(LandscapeContents.Panels),
    ];

    public static TheoryData<string> Named => ["cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress", "Kent"];

    [Theory]
    [MemberData(nameof(Named))]
    public void Landscape_NamedAndMergedWithItselfUnderOtherNames_IsThereTwice(string name) => TwiceIsTwice(Read(name));

    [Fact]
    public void Landscape_AnyMergedWithItselfUnderOtherNames_IsThereTwice() => ForRandom(25, static (landscape, _) => TwiceIsTwice(landscape));

    private static void TwiceIsTwice(Landscape landscape)
    {
        Landscape alone = Landscape.Create(landscape.Edition, landscape.Contents with
        {
            LocalPolicingBodies = [],
            OfficeHolders = [],
            AnnouncedChanges = [],
            Panels = [],
        });
        Landscape other = RenamedLandscape.Marked(alone, Mark).Landscape;
        LandscapeReview one = s_reviewer.Review(alone, s_day);
        LandscapeReview two = s_reviewer.Review(Landscape.Create(alone.Edition, Merged(alone.Contents, other.Contents)), s_day);

        (two.Summary.Partnerships, two.Summary.Seats).Should().Be((2 * one.Summary.Partnerships, 2 * one.Summary.Seats));
        IsTwice(one.Costing!, two.Costing!);
        (two.Demand!.Total.Hours, two.Demand.Total.Seats, two.Demand.Total.SeatsUnknown, two.Demand.Total.MeetingsPerYear)
            .Should().Be((2 * one.Demand!.Total.Hours, 2 * one.Demand.Total.Seats, 2 * one.Demand.Total.SeatsUnknown,
                2 * one.Demand.Total.MeetingsPerYear));
        Halves(two.Demand.Organisations.Select(static row => $"{row.Organisation} {row.Load}"))
            .Should().Equal(Halves(one.Demand.Organisations.Concat(one.Demand.Organisations).Select(static row => $"{row.Organisation} {row.Load}")));
        Halves(two.Costing!.Partnerships.Select(static row => $"{row.Partnership} {row.Standing} {row.Total}"))
            .Should().Equal(Halves(one.Costing!.Partnerships.Concat(one.Costing.Partnerships)
                .Select(static row => $"{row.Partnership} {row.Standing} {row.Total}")));
        Halves(two.Delivery!.Milestones.Select(Said)).Should().Equal(Halves(one.Delivery!.Milestones.Concat(one.Delivery.Milestones).Select(Said)));
        Halves(two.Delivery.Signals.Select(static signal => $"{signal.Milestone} {signal.Kind}"))
            .Should().Equal(Halves(one.Delivery.Signals.Concat(one.Delivery.Signals).Select(static signal => $"{signal.Milestone} {signal.Kind}")));
    }

    private static void IsTwice(CostingReport one, CostingReport two)
    {
        (two.Total.Lines, two.Total.LinesUnknown).Should().Be((2 * one.Total.Lines, 2 * one.Total.LinesUnknown));
        (two.Total.Cost is null).Should().Be(one.Total.Cost is null);
        if (one.Total.Cost is { } cost)
        {
            foreach ((Money now, Money was) in new[]
            {
                (two.Total.Cost!.Value.Low, cost.Low), (two.Total.Cost.Value.Central, cost.Central), (two.Total.Cost.Value.High, cost.High),
            })
            {
                now.Amount.Should().BeApproximately(2 * was.Amount, 0.01m);
            }
        }
    }

    private static string Said(MilestoneAssessment row) =>
        $"{row.Milestone} {row.Standing} {row.Colour} {row.DaysLate} {row.SlipDays} {row.UnknownBecause} {row.Due}";

    private static IEnumerable<string> Halves(IEnumerable<string> rows) =>
        rows.Select(static row => row.Replace(Mark, string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Every list of both, by reflection, so that one that is new is merged too.</summary>
    private static LandscapeContents Merged(LandscapeContents one, LandscapeContents other)
    {
        LandscapeContents both = one;
        foreach (PropertyInfo list in Model.Samples.Settable(typeof(LandscapeContents))
            .Where(static list => list.PropertyType != typeof(string) && !s_once.Contains(list.Name, StringComparer.Ordinal)))
        {
            Type item = list.PropertyType.GetGenericArguments()[0];
            object[] items = [.. ((IEnumerable)list.GetValue(one)!).Cast<object>(), .. ((IEnumerable)list.GetValue(other)!).Cast<object>()];
            var typed = Array.CreateInstance(item, items.Length);
            items.CopyTo(typed, 0);
            both = (LandscapeContents)Model.Samples.With(both, list, typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!
                .MakeGenericMethod(item).Invoke(null, [typed]));
        }

        return both;
    }
}
