using PccGovernance.Costing;
using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>CST004: Boards that could be one are not paid for twice.</summary>
internal sealed class DuplicatePartnershipsArePaidOnce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CST004",
        Title = "Boards that could be one are not paid for twice",
        Rationale = "The same people in two rooms on the same things are paid twice for it. What merging would free is no reason to merge by itself.",
        Examines = "clusters of partnerships that could be one",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendations 1 and 5" },
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        if (context is not { Costing: { } costing, Duplication: { } duplication } || duplication.Clusters.IsEmpty)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        MergeCosting merging = new(context.InForce, costing.Options, MergeOptions.Default);
        return RuleEvaluation.OfEach(duplication.Clusters, cluster => Find(cluster, merging.Of(cluster.Members)));
    }

    private Finding? Find(DuplicationCluster cluster, MergeSaving saving)
    {
        ValueList<EntityReference> subjects = cluster.Members.Select(EntityReference.Of).ToValueList();
        string boards = string.Join(", ", cluster.Members.Select(static board => $"'{board}'"));
        // Where only lines of no cost are known, nothing is known of what would be freed.
        if (saving.Freed is not { } freed || freed.High == Money.Zero)
        {
            return saving.LinesUnknown == 0
                ? null
                : Descriptor.Undetermined($"What merging the partnerships {boards} would free is not known: the pay or the meetings of those who sit on several are not on record.", subjects, remedy: "Record them, or let the costing fill in usual values.");
        }

        return Descriptor.Violated(
            $"Merging the partnerships {boards} would free {freed} a year{(saving.LinesUnknown == 0 ? string.Empty : " at least")}, without overheads.",
            subjects,
            [
                Evidence.Of("freed a year, low", freed.Low),
                Evidence.Of("freed a year, central", freed.Central),
                Evidence.Of("freed a year, high", freed.High),
                .. saving.HoursFreed is { } hours ? [Evidence.Of("hours freed a year, central", hours, "hours")] : (Evidence[])[],
                Evidence.Of("seats freed", saving.ByOrganisation.Sum(static row => row.SeatsFreed), "seats"),
                .. saving.ShareAssumed is { } share ? [Evidence.Of("central amount that rests on assumed facts", share, "of 1")] : (Evidence[])[],
            ],
            "Read it beside what the boards are for and what would be lost.");
    }
}
