using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST004: Boards that could be one are not paid for twice.</summary>
internal sealed class DuplicatePartnershipsArePaidOnce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST004", RuleSeverity.Info, since: "0.1.0", Analyses.Mergers) with
    {
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendations 1 and 5" },
    };

    public RuleEvaluation Evaluate(RuleContext context) => RuleEvaluation.OfEach(context.Report(Analyses.Mergers)?.Clusters ?? [], Find);

    private Finding? Find(MergeSaving saving)
    {
        ValueList<EntityReference> subjects = saving.Partnerships.Select(EntityReference.Of).ToValueList();
        // Where only lines of no cost are known, nothing is known of what would be freed. A merger that costs more than it frees is no
        // duplicate payment.
        if (saving.Freed is not { } freed || freed.Central <= Money.Zero)
        {
            return saving.LinesUnknown == 0
                ? null
                : Descriptor.Undetermined(
                    Statement.Of("cost.merger-unknown", ("partnerships", subjects)),
                    subjects,
                    remedy: Statement.Of("cost.merger-unknown.remedy"));
        }

        return Descriptor.Violated(
            Statement.Of(
                saving.LinesUnknown == 0 ? "cost.merger-frees" : "cost.merger-frees-at-least",
                ("partnerships", subjects),
                ("freed", freed)),
            subjects,
            [
                Evidence.Of("freed", freed, "a-year"),
                .. saving.HoursFreed is { } hours ? [Evidence.Of("hours-freed", hours, "hours-a-year")] : (Evidence[])[],
                Evidence.Of("seats-freed", saving.ByOrganisation.Sum(static row => row.SeatsFreed), "seats"),
                .. saving.ShareAssumed is { } share ? [Evidence.Of("rests-on-assumptions", StatementValue.ShareOf(share))] : (Evidence[])[],
            ],
            Statement.Of("cost.merger-frees.remedy"));
    }
}
