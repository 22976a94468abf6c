using System.Text;
using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Reviews;

/// <summary>A review of boards with so many pairs that nobody reads each.</summary>
public sealed class ManyPairsTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly LandscapeReview Many = new LandscapeReviewer().Review(Crowd(70), Day);

    [Fact]
    public void Review_MorePairsOfARuleThanAreWeighed_CountsThePiecesThatStandInTheReport()
    {
        Finding[][] rules =
        [
            .. Many.Findings.Where(static finding => finding.Evidence.Any(static e => e.Unit == "jaccard"))
                .GroupBy(static finding => finding.RuleId).Select(static rule => rule.ToArray()),
        ];

        Finding[][] cut = Array.FindAll(rules, static rule => rule.Length > DuplicatePairs.MostWeighed);
        cut.Should().NotBeEmpty();
        foreach (Finding[] rule in rules)
        {
            Array.FindAll(rule, IsCounted).Length.Should().Be(Math.Max(0, rule.Length - DuplicatePairs.MostWeighed));
        }

        Dictionary<(EntityReference, EntityReference), DuplicationPair> pairs = Many.Duplication!.Pairs
            .ToDictionary(static pair => (EntityReference.Of(pair.First), EntityReference.Of(pair.Second)));
        foreach (Finding finding in cut.SelectMany(static rule => rule).Where(IsCounted))
        {
            DuplicationPair pair = pairs[(finding.Subjects[0], finding.Subjects[1])];
            pair.EvidenceFor.Should().NotBeEmpty();
            finding.Evidence.Where(static e => e.Name.StartsWith("pieces", StringComparison.Ordinal)).Should().Equal(
                Evidence.Of("pieces-for", pair.EvidenceFor.Count),
                Evidence.Of("pieces-against", pair.EvidenceAgainst.Count));
        }
    }

    [Fact]
    public void Write_MoreFindingsThanAreIndented_IsAsShortAsCanBeAndReadsBack()
    {
        byte[] written = ReviewJson.WriteToUtf8Bytes(Many);

        Many.Findings.Count.Should().BeGreaterThan(ReviewJson.MostIndented);
        written.Should().Equal(Written(Many, false));
        ReviewJson.WriteToUtf8Bytes(ReviewJson.Read(written)).Should().Equal(written);
        Written(Many, true).Length.Should().BeGreaterThan(written.Length * 3 / 2);
    }

    [Fact]
    public void Write_AForceAreaOfFewBoards_IsIndented()
    {
        LandscapeReview few = new LandscapeReviewer().Review(Crowd(5), Day);

        ReviewJson.WriteToUtf8Bytes(few).Should().Equal(Written(few, true));
        Encoding.UTF8.GetString(ReviewJson.WriteToUtf8Bytes(few)).Should().Contain("\n  \"version\"");
    }

    private static byte[] Written(LandscapeReview review, bool? indented)
    {
        using MemoryStream stream = new();
        ReviewJson.Write(review, stream, indented);
        return stream.ToArray();
    }

    private static bool IsCounted(Finding finding) => finding.Evidence.Any(static e => e.Name == "pieces-for");

    private static Landscape Crowd(int boards) => Landscape.Create(EnglandAndWales.Edition, new()
    {
        Organisations = [.. Enumerable.Range(0, 6).Select(static n => new Organisation { Id = new($"o-{n}"), Name = $"Body {n}" })],
        Partnerships =
        [
            .. Enumerable.Range(0, boards).Select(static n => new Partnership
            {
                Id = new($"b-{n:D3}"),
                Name = $"Board {n}",
                Footprint = Footprint.Of(EnglandAndWales.ForceAreas.Lincolnshire.Code),
                Themes = [EnglandAndWales.Edition.Themes.Themes[n % 20].Id],
                Seats = [.. Enumerable.Range(0, 6).Select(static n => new Seat { Organisation = new($"o-{n}") })],
            }),
        ],
    });
}
