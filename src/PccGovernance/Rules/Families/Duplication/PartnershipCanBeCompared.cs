using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP005: A partnership can be compared with others.</summary>
internal sealed class PartnershipCanBeCompared : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP005",
        Title = "A partnership can be compared with others",
        Rationale = "What cannot be compared is not thereby free of duplication.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

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
            Findings = boards.Select(board => Descriptor.Undetermined(
                $"The partnership '{board.Key}' was compared with none: it has {string.Join(" and ", board.Order().Select(Words))} on record.",
                [EntityReference.Of(board.Key)],
                remedy: "Record what is missing and review again.")).ToValueList(),
        };
    }

    private static string Words(NotComparedReason reason) => reason switch
    {
        NotComparedReason.NoSeats => "no seats",
        NotComparedReason.NoThemesAndDuties => "no themes or duties",
        _ => "no footprint",
    };
}
