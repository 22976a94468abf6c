using PccGovernance.Delivery;

namespace PccGovernance.Reporting;

/// <summary>Which milestones moved between the two reviews.</summary>
internal static class ComparisonDelivery
{
    public static PaperSection? Of(ComparisonContext context)
    {
        if (
            context.Before.Delivery is not { } before
            || context.After.Delivery is not { } after
            || (before.Milestones.IsEmpty && after.Milestones.IsEmpty))
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        return new()
        {
            Anchor = "delivery",
            Heading = speech.Say("paper.delivery.heading"),
            Blocks = [Changes(speech, DeliveryComparison.Between(before, after))],
        };
    }

    /// <summary>The milestones that changed, or a sentence that none did.</summary>
    public static PaperBlock Changes(PaperSpeech speech, DeliveryComparison comparison)
    {
        TableDraft table = new TableDraft(speech, "paper.comparison.milestones").Text(
            "paper.column.milestone",
            "paper.column.before",
            "paper.column.after",
            "paper.column.travel",
            "paper.column.what");
        foreach (MilestoneChange change in comparison.Changed)
        {
            table.Row(
                PaperCell.Of(speech.Name(change.Milestone)),
                Standing(speech, change.Before),
                Standing(speech, change.After),
                PaperCell.Of($"{change.Travel.Arrow()} {speech.Title(change.Travel)}".Trim()),
                PaperCell.Of(speech.Say(change.Statement)));
        }

        return table.IsEmpty ? speech.Paragraph("paper.comparison.milestones-none") : table.ToTable();
    }

    private static PaperCell Standing(PaperSpeech speech, MilestoneAssessment? assessment) =>
        assessment is null ? PaperCell.Of(string.Empty) : DeliverySection.Colour(speech, assessment.Colour, assessment.Standing);
}
