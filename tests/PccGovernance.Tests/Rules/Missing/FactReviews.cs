using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>The review that tells whether a landscape with a fact less, or an absurd one, looks better.</summary>
internal static class FactReviews
{
    public static LocalDate Day { get; } = new(2026, 11, 28);

    // Without usual values: nothing steps into the place of what is missing.
    public static LandscapeReviewer Reviewer { get; } = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        Demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value },
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
        MaximumThreads = 1,
    });
}
