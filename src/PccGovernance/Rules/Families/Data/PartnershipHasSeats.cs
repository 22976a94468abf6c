using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT001: A partnership's seats are on record.</summary>
internal sealed class PartnershipHasSeats : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT001", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => board.Seats.IsEmpty
            ? Descriptor.Violated(
                Statement.Of(
                    IsSaidToBeAll(context, board) ? "data.no-seats-in-all" : "data.no-seats",
                    ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: Statement.Of(IsSaidToBeAll(context, board) ? "data.no-seats-in-all.remedy" : "data.no-seats.remedy"))
            : null);

    private static bool IsSaidToBeAll(RuleContext context, Partnership board) =>
        context.Landscape.IsComplete(CompleteRecord.Seats, board.Id, context.AsOf, context.AsOf);
}
