using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>REV001: A partnership was reviewed within five years.</summary>
internal sealed class PartnershipWasReviewed : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "REV001",
        Title = "A partnership was reviewed within five years",
        Rationale = "Boards are rarely reviewed and rarely closed, even where they are widely thought not to work.",
        Examines = "partnerships in force",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 4" },
        Options = [new() { Name = nameof(RuleOptions.MaximumYearsBetweenReviews), Default = "5", Meaning = "Years that may pass between reviews of a board." }],
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        int most = context.Options.MaximumYearsBetweenReviews;
        if (board.LastReviewed is not { } reviewed)
        {
            return Descriptor.Undetermined(
                $"The partnership '{board.Id}' has no review on record.",
                [EntityReference.Of(board.Id)],
                remedy: "Record when it was last reviewed, or review whether it is still needed.");
        }

        return reviewed.PlusYears(most) >= context.AsOf
            ? null
            : Descriptor.Violated(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' was last reviewed on {reviewed:uuuu-MM-dd}, more than {most} years before {context.AsOf:uuuu-MM-dd}."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("last reviewed", reviewed), Evidence.Of("bound", most, "years")],
                "Review whether it is still needed and does what it is for.");
    }
}
