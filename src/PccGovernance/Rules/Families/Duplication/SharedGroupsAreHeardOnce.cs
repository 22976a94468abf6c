using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP015: A group that serves several boards is heard once.</summary>
internal sealed class SharedGroupsAreHeardOnce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP015", RuleSeverity.Info, since: "0.2.0", Analyses.Duplication);

    public RuleEvaluation Evaluate(RuleContext context) => context.Duplication is not { } report ? RuleEvaluation.LookedAtNothing : new()
    {
        Examined = context.InForce.Partnerships.Count,
        Findings = report.SharedGroups.Select(Found).ToValueList(),
    };

    private Finding Found(SharedGroup shared) => Descriptor.Violated(
        Statement.Of(
            shared.Missing is null ? "duplication.shared-group" : "duplication.shared-group-line-missing",
            ("partnership", EntityReference.Of(shared.Group)),
            ("boards", StatementValue.Of(shared.Boards, EntityReference.Of)),
            ("missing", shared.Missing is { } missing ? EntityReference.Of(missing) : null)),
        [EntityReference.Of(shared.Group), .. shared.Boards.Select(EntityReference.Of),
            .. shared.Missing is { } other ? [EntityReference.Of(other)] : Array.Empty<EntityReference>()],
        remedy: Statement.Of(shared.Missing is null
            ? "duplication.shared-group.remedy"
            : "duplication.shared-group-line-missing.remedy"));
}
