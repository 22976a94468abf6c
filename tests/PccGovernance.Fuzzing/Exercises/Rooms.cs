using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Fuzzing;

/// <summary>How every room is asked: with costs, with capacity, on one thread.</summary>
internal static class Rooms
{
    public static LocalDate Day { get; } = new(2026, 11, 28);

    public static CostingOptions Costing { get; } = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    public static DemandOptions Demand { get; } = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value };

    public static Execution OneThread { get; } = new() { MaximumThreads = 1 };

    public static LandscapeReviewer Reviewer { get; } = new(new ReviewOptions
    {
        Costing = Costing,
        UsualValues = UsualValues.Apcc2025,
        Demand = Demand,
        Statute = new StatuteOptions(),
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
        MaximumThreads = 1,
    });

    /// <summary>
    /// A reviewer with a few rules and one report in turn, whose reviews are small: all of them together have every rule.
    /// </summary>
    public static LandscapeReviewer PartOf(int i)
    {
        const int Slices = 12;
        string[] ids = [.. RuleSet.Default.Rules.Select(static rule => rule.Descriptor.Id)];
        Analysis[] light = [.. Analyses.All.Where(static analysis => analysis != Analyses.Statute)];
        bool IsLaw(string id) => id.StartsWith("LAW", StringComparison.Ordinal);
        return new(new ReviewOptions
        {
            // Of the rules of law, whose report is long however little there is to report on, one part in twelve has some.
            Rules = RuleSet.Default.Without(ids.Where((id, at) => IsLaw(id) ? i % Slices != 0 : at % Slices != i % Slices)),
            Costing = Costing,
            UsualValues = UsualValues.Apcc2025,
            Demand = Demand,
            Reports = [light[i % light.Length].Name],
            MaximumThreads = 1,
        });
    }

    /// <summary>The days on which a mutant is looked at: mostly one, sometimes the ends of what is permitted.</summary>
    public static LocalDate DayOf(Random random) =>
        random.Next(12) switch
        {
            0 => new(1000, 1, 1),
            1 => new(2999, 12, 31),
            2 => new(2028, 5, 8),
            3 => new(2012, 11, 22),
            _ => Day,
        };
}
