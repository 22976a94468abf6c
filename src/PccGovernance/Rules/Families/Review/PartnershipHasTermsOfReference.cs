using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>REV003: A partnership has terms of reference in date.</summary>
internal sealed class PartnershipHasTermsOfReference : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "REV003",
        Title = "A partnership has terms of reference in date",
        Rationale = "Terms of reference say what a board is for and what it may decide; without them it drifts.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        if (board.TermsOfReference is not { } terms)
        {
            return Descriptor.Undetermined(
                $"The partnership '{board.Id}' has no terms of reference on record.",
                [EntityReference.Of(board.Id)],
                remedy: "Record where its terms of reference are, or have them agreed.");
        }

        return terms.ReviewDue is { } due && due < context.AsOf
            ? Descriptor.Violated(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' has terms of reference whose review was due on {due:uuuu-MM-dd}."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("review due", due)],
                "Review the terms of reference.")
            : null;
    }
}
