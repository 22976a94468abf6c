using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes a piece of advice of the priorities of a plan that no strategy on record serves.</summary>
internal static class PlanAdvice
{
    public static IEnumerable<AdviceItem> Of(AlignmentReport? report) =>
        (report?.Plans ?? []).Where(static plan => !plan.Gaps.IsEmpty).Select(Of);

    private static AdviceItem Of(PlanAlignment plan) => new()
    {
        Kind = AdviceKind.ServeThePlan,
        Partnerships = [],
        What = [Statement.Of(
            "advice.serve-the-plan",
            ("plan", EntityReference.Of(plan.Plan)),
            ("priorities", StatementValue.Of(plan.Gaps.Select(static gap => gap.PlanPriority), EntityReference.Of)))],
        More = 0,
        Why = [PlanHeadlines.Of(plan)],
        Against = plan.Coverage.StrategiesWithoutPriorities == 0 ? [] :
            [Statement.Of("advice.against.no-priorities", ("strategies", plan.Coverage.StrategiesWithoutPriorities))],
        Agreement = Statement.Of("advice.agreement.plan"),
        Settles = Statement.Of("advice.settles.declared"),
        Certainty = plan.Gaps.Any(static gap => !gap.IsCertain) ? AdviceCertainty.Question
            : plan.Gaps.Any(static gap => gap.AreThemesInferred) ? AdviceCertainty.PartlyAssumed
            : AdviceCertainty.OnRecord,
    };
}
