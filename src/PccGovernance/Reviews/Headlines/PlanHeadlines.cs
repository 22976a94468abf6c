using PccGovernance.Alignment;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>What the first page says of plans. That words are alike is no declaration, and is never said as if it were.</summary>
internal static class PlanHeadlines
{
    public static ValueList<Statement> Of(LandscapeReview review) => (review.Alignment?.Plans ?? []).Select(Of).ToValueList();

    private static Statement Of(PlanAlignment plan)
    {
        AlignmentCoverage coverage = plan.Coverage;
        int byWords = plan.Links
            .GroupBy(static link => link.PlanPriority)
            .Count(static links => links.All(static link => link.Basis != AlignmentBasis.Declared && link.IsReadFromText));
        return Statement.Of(
            "headline.plan",
            ("plan", plan.PlanName),
            ("priorities", coverage.PlanPriorities),
            ("served", coverage.PlanPrioritiesServed),
            ("declared", coverage.PlanPrioritiesServedByDeclaration),
            ("by-words", byWords),
            ("general", coverage.PlanPrioritiesServedOnGeneralThemesOnly),
            ("unserved", coverage.PlanPrioritiesNotServed),
            ("undetermined", coverage.PlanPrioritiesUndetermined));
    }
}
