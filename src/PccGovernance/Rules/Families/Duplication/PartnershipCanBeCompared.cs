using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP005: A partnership can be compared with others.</summary>
internal sealed class PartnershipCanBeCompared : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP005", RuleSeverity.Info, since: "0.1.0", Analyses.Duplication);

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context.Duplication is not { } report)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        IEnumerable<IGrouping<Id<Partnership>, NotComparedReason>> boards = report.NotCompared
            .SelectMany(static entry => entry.Boards.Select(board => (board, entry.Reason)))
            .GroupBy(static entry => entry.board, static entry => entry.Reason);
        return new()
        {
            Examined = context.InForce.Partnerships.Count,
            Findings = boards
                .Select(board =>
                    Descriptor.Undetermined(
                        Statement.Of(
                            "duplication.not-compared",
                            ("partnership", EntityReference.Of(board.Key)),
                            ("missing", StatementValue.WordsOf(board.Order()))),
                        [EntityReference.Of(board.Key)],
                        remedy: Statement.Of("duplication.not-compared.remedy")))
                .ToValueList(),
        };
    }
}
