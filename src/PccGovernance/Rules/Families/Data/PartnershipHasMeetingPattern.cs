using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT002: A partnership's meetings are on record.</summary>
internal sealed class PartnershipHasMeetingPattern : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("data.no-meetings.remedy");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT002", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Missing(board) is { } missing
            ? Descriptor.Violated(missing, [EntityReference.Of(board.Id)], remedy: s_remedy)
            : null);

    private static Statement? Missing(Partnership board)
    {
        (string, StatementValue?) partnership = ("partnership", EntityReference.Of(board.Id));

        // A meeting of no length is none; and a board that never meets is none, or the number is wrong.
        decimal? length = board.Meetings?.MeetingHours is > 0 and var hours ? hours : null;
        return (board.Meetings?.MeetingsPerYear, length) switch
        {
            (0, _) => Statement.Of("data.never-meets", partnership),
            (null, null) => Statement.Of("data.no-meetings", partnership),
            (null, _) => Statement.Of("data.no-number-of-meetings", partnership),
            (_, null) => Statement.Of("data.no-length-of-meetings", partnership),
            _ => null,
        };
    }
}
