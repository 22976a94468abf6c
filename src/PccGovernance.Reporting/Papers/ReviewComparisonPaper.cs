using PccGovernance.Reviews;

namespace PccGovernance.Reporting;

/// <summary>Makes a board paper of what changed between two reviews.</summary>
public static class ReviewComparisonPaper
{
    /// <summary>Makes the paper.</summary>
    /// <param name="before">The earlier review.</param>
    /// <param name="after">The later review.</param>
    /// <param name="landscape">The landscape of the later review, for names; <c>null</c> for the names that the reviews hold.</param>
    /// <param name="options">How the paper is made; <c>null</c> for the defaults.</param>
    public static Paper Of(LandscapeReview before, LandscapeReview after, Landscape? landscape = null, PaperOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ComparisonContext context = new(before, after, landscape, options ?? new());
        PaperSpeech speech = context.Speech;
        return new()
        {
            Title = after.Name is { } name
                ? speech.Say("paper.comparison.title", ("name", name))
                : speech.Say("paper.comparison.title-nameless"),
            Subtitle = speech.Say("paper.comparison.subtitle", ("before", before.AsOf), ("after", after.AsOf)),
            AsOf = after.AsOf,
            Language = speech.Language,
            Labels = speech.Labels,
            Lead = [speech.Paragraph("paper.comparison.lead"), .. ComparisonCaveats.Of(context), speech.OfPersons()],
            Sections =
            [
                .. new[]
                {
                    ComparisonFigures.Of(context),
                    ComparisonFindings.Of(context),
                    ComparisonMoney.Of(context),
                    ComparisonDelivery.Of(context),
                }.OfType<PaperSection>(),
            ],
        };
    }
}
