using PccGovernance.Reviews;

namespace PccGovernance.Reporting;

/// <summary>
/// Makes a board paper of a review: what to do first, the money and the map; then the detail that every figure can be traced to.
/// </summary>
public static class ReviewPaper
{
    /// <summary>Makes the paper.</summary>
    /// <param name="review">The review.</param>
    /// <param name="landscape">
    /// The landscape that was reviewed; <c>null</c> for a review that was read from JSON alone. Without it the paper cannot show who sits
    /// where, and calls by identifier what the review does not name; it says so.
    /// </param>
    /// <param name="options">How the paper is made; <c>null</c> for the defaults.</param>
    public static Paper Of(LandscapeReview review, Landscape? landscape = null, PaperOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ReviewContext context = new(review, landscape, options ?? new());
        PaperSpeech speech = context.Speech;
        return new()
        {
            Title = review.Name is { } name ? speech.Say("paper.review.title", ("name", name)) : speech.Say("paper.review.title-nameless"),
            Subtitle = speech.Say("paper.review.subtitle", ("date", review.AsOf)),
            AsOf = review.AsOf,
            Language = speech.Language,
            Labels = speech.Labels,
            Lead = LeadSection.Blocks(context),
            Sections =
            [
                .. new[]
                {
                    AdviceSection.First(context),
                    StandingSection.Of(context),
                    MoneySection.Of(context),
                    MapSection.Of(context),
                    GovernanceSection.Of(context),
                    LawSection.Of(context),
                    AdviceSection.InFull(context),
                    DeliverySection.Of(context),
                    BoardSection.Of(context),
                    SeatSection.Of(context),
                    OverlapSection.Of(context),
                    PlanSection.Of(context),
                    DemandSection.Of(context),
                    UnknownSection.Of(context),
                    FindingSection.Of(context),
                    MethodSection.Of(context),
                }.OfType<PaperSection>(),
            ],
        };
    }
}
