using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV003: A partnership has terms of reference in date.</summary>
internal sealed class PartnershipHasTermsOfReference : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("review.no-terms.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("REV003", RuleSeverity.Advice, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        if (board.TermsOfReference is not { } terms)
        {
            return Descriptor.Undetermined(
                Statement.Of("review.no-terms", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: s_remedy);
        }

        if (terms.AgreedOn is { } agreed && agreed.Earliest > context.AsOf)
        {
            return Descriptor.Violated(
                Statement.Of(
                    "review.terms-agreed-later",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("agreed", agreed),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("agreed", agreed)],
                Statement.Of("review.date-later.remedy"));
        }

        return terms.ReviewDue switch
        {
            null => Descriptor.Undetermined(
                Statement.Of("review.terms-without-review-date", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: Statement.Of("review.terms-without-review-date.remedy")),
            { } due when due.Latest < context.AsOf => Descriptor.Violated(
                Statement.Of("review.terms-overdue", ("partnership", EntityReference.Of(board.Id)), ("due", due)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("review-due", due)],
                Statement.Of("review.terms-overdue.remedy")),
            _ => null,
        };
    }
}
