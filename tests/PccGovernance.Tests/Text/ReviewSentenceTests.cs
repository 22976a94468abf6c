using PccGovernance.Reviews;
using PccGovernance.Serialization;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>A review that was kept can be said without its landscape, in each language.</summary>
public sealed class ReviewSentenceTests
{
    [Fact]
    public void Say_ReviewThatWasReadBack_SaysWhatTheReviewSaid()
    {
        Landscape landscape =
            LandscapeJson.Read(File.ReadAllBytes(Repository.PathOf("samples", "ReviewForceArea", "Landscapes", "cambridgeshire-and-peterborough.json")))
                .GetLandscapeOrThrow();
        LandscapeReview review = new LandscapeReviewer(new()).Review(landscape, new(2026, 11, 21));

        LandscapeReview read = ReviewJson.Read(ReviewJson.WriteToUtf8Bytes(review));

        read.Findings.Select(finding => read.Say(finding.Statement))
            .Should()
            .Equal(review.Findings.Select(finding => review.Say(finding.Statement)));
        read.Say(read.Findings[0].Statement, Phrasebook.Welsh).Should().Be(review.Say(review.Findings[0].Statement, Phrasebook.Welsh));
    }
}
