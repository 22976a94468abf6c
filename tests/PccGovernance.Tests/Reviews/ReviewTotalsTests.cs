using FsCheck.Fluent;
using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Reviews;

/// <summary>Boards that meet as one have one sitting in the totals of a review, and the figures of the boards say by how much they differ.</summary>
public sealed class ReviewTotalsTests
{
    private static readonly LocalDate Day = new(2026, 11, 28);

    private static readonly ReviewOptions Costed = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        UsualValues = UsualValues.Apcc2025,
    };

    private static readonly MeetingPattern Quarterly = new() { MeetingsPerYear = 4, MeetingHours = 2, PreparationHours = 1, TravelHours = 0 };

    private static readonly string[] Bodies = [.. Core, "prison", "refuge", "courts", "voluntary"];

    [Theory]
    [InlineData("Sits with the FVP", 48, 4)]
    [InlineData("Meets on the same day as the FVP", 0, 0)]
    public void Of_BoardsOfOneSitting_CountsItOnce(string purpose, int hours, int meetings)
    {
        string[] table = ["police", "county", "icb", "probation"];
        LandscapeReview review = Review(
            Board("people", "Fenmarsh Vulnerable People Partnership (FVP)", "health-and-wellbeing-board", Strategic, [County], table,
                "child-abuse") with
            { Meetings = Quarterly },
            Board("adults", "Fenmarsh Adults Table", null, Strategic, [County], [.. table, "fire"], "mental-health") with
            {
                Meetings = Quarterly,
                Purpose = purpose,
            });

        ReviewTotals totals = ReviewTotals.Of(review);

        // Four bodies, four meetings, three hours each; the fifth sits on one board only.
        totals.JointSittings.Sum(static sitting => sitting.Hours).Should().Be(hours);
        totals.Hours.Should().Be((9 * 4 * 3) - hours);
        totals.HoursRecorded.Should().Be(totals.Hours, "no hours are assumed");
        totals.MeetingsPerYear.Should().Be(8 - meetings);
        ReviewHeadlines said = ReviewHeadlines.Of(review);
        said.Meetings!.Find("recorded").Should().Be((StatementValue)(8m - meetings));
        said.CountedOnce.Select(static once => once.Find("hours")).Should()
            .Equal(hours == 0 ? [] : new StatementValue?[] { (StatementValue)(decimal)hours });
        ((MoneyValue)said.Money!.Find("amount")!).Amount.Central.Should().Be(totals.Cost!.Value.Central);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1)]
    [InlineData(0)]
    public void Of_ThreeBoardsOfOneSitting_CountsItOnceHoweverFewPairsAreListed(int listed)
    {
        ReviewOptions options = Costed with { Duplication = new() { MaximumPairs = listed } };
        Partnership Met(string id, params string[] with) =>
            Table(id, ["police", "county"]) with { MeetsWith = [.. with.Select(static other => new Id<Partnership>(other))] };
        Landscape landscape = Of([Met("one", "other"), Met("other", "third"), Met("third")]);

        JointSitting sitting = ReviewTotals.Of(new LandscapeReviewer(options).Review(landscape, Day)).JointSittings
            .Should().ContainSingle().Subject;

        sitting.Partnerships.Select(static board => board.Value).Should().Equal("one", "other", "third");
        sitting.Hours.Should().Be(2 * 2 * 12, "two bodies sit there three times and come once");
    }

    [Fact]
    public void Of_BodyThatSendsOthersToEachBoard_CountsThemAll()
    {
        Partnership one = Table("one", ["police", "county"]) with { MeetsWith = [new("other")] };
        Partnership WithPost(Partnership board, string post) => board with
        {
            Seats = board.Seats
                .Select(seat => seat.Organisation.Value == "police" ? seat with { Post = new(post) } : seat).ToValueList(),
        };

        decimal Twice(string post, string other) => ReviewTotals.Of(
            Review(WithPost(one, post), WithPost(Table("other", ["police", "county"]), other)))
            .JointSittings.Single().Hours;

        Twice("superintendent", "superintendent").Should().Be(24, "the same two come to both");
        Twice("superintendent", "inspector").Should().Be(12, "the police send another officer for the second board");
    }

    [Fact]
    public void Of_AnySittings_WithWhatStandsTwiceIsTheSumOfTheBoards() => Prop.ForAll(
        ArbMap.Default.ArbFor<(bool[] One, bool[] Other, byte First, byte Second)>(),
        static drawn =>
        {
            string[] On(bool[]? seated) =>
                ["police", "county", .. Bodies[2..].Where((_, place) => place < (seated?.Length ?? 0) && seated![place])];
            (string[] one, string[] other) = (On(drawn.One), On(drawn.Other));
            (decimal first, decimal second) = (1 + (drawn.First % 12), 1 + (drawn.Second % 12));
            LandscapeReview review = Review(
                Table("one", one) with { MeetsWith = [new("other")], Meetings = Quarterly with { MeetingsPerYear = first } },
                Table("other", other) with { Meetings = Quarterly with { MeetingsPerYear = second } },
                Table("apart", ["refuge", "courts"]));

            var totals = ReviewTotals.Of(review);
            JointSitting sitting = totals.JointSittings.Single();

            // In another way: of each body that sits on both, what the board that meets less asks of it.
            sitting.Hours.Should().Be(one.Intersect(other).Count() * 3 * Math.Min(first, second));
            sitting.MeetingsRecorded.Should().Be(Math.Min(first, second));
            (totals.Hours + sitting.Hours).Should().Be(review.Costing!.Partnerships.Sum(static board => board.Hours));
            (totals.Hours + sitting.Hours).Should().Be(review.Costing.Total.Hours);
            (totals.Cost!.Value + sitting.Cost!.Value).Should().Be(review.Costing.Total.Cost!.Value);
            (totals.MeetingsPerYear + sitting.MeetingsRecorded).Should().Be(review.Demand!.Total.MeetingsPerYear);
        }).Holds();

    [Fact]
    public void Of_ReviewReadFromJson_IsTheSame()
    {
        LandscapeReview review = Review(
            Table("one", ["police", "county"]) with { MeetsWith = [new("other")] }, Table("other", ["police", "county", "fire"]));

        ReviewTotals.Of(ReviewJson.Read(ReviewJson.WriteToString(review))).Should().Be(ReviewTotals.Of(review));
    }

    private static Partnership Table(string id, string[] seats) =>
        Board(id, $"Fenmarsh {id}", "health-and-wellbeing-board", Strategic, [County], seats, "prevention") with { Meetings = Quarterly };

    private static LandscapeReview Review(params Partnership[] boards) => new LandscapeReviewer(Costed).Review(Of(boards), Day);
}
