using PccGovernance.Classification;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT019: What a partnership is, by its kind or its function, is on record.</summary>
internal sealed class PartnershipHasKind : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT019", RuleSeverity.Info, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Find(context, board));

    private Finding? Find(RuleContext context, Partnership board)
    {
        if (board.Function != PartnershipFunction.Unknown || !context.InForce.KindsOf(board).IsEmpty)
        {
            return null;
        }

        SuggestedKind suggested = PartnershipKindReader.Read(board.Name, board.Purpose);
        Id<PartnershipKind>? kind = suggested.Kind is { } known && context.InForce.PartnershipKind(known) is not null ? known : null;
        return Descriptor.Violated(
            Statement.Of(
                "data.no-kind",
                ("partnership", EntityReference.Of(board.Id)),
                ("kind", kind is { } id ? EntityReference.Of(id) : null),
                ("function", suggested.Function == PartnershipFunction.Unknown ? null : StatementValue.Word(suggested.Function)),
                ("words", suggested.Words.IsEmpty ? null : (StatementValue)suggested.Words)),
            [EntityReference.Of(board.Id)],
            suggested.Words.Select(static word => Evidence.Of("assumed-from", word)).ToValueList(),
            Statement.Of("data.no-kind.remedy"));
    }
}
