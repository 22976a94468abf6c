using PccGovernance.Costing;

namespace PccGovernance.Rules;

/// <summary>
/// What merging boards that could be one would free: a figure to read beside what they are for, no reason to merge by itself.
/// </summary>
public sealed record MergerReport
{
    /// <summary>The saving for each cluster of the duplication report, in its order.</summary>
    public required ValueList<MergeSaving> Clusters { get; init; }

    internal static MergerReport? Of(AnalysisInput input)
    {
        if (input.Report(Analyses.Costing) is not { } costing || input.Report(Analyses.Duplication) is not { } duplication)
        {
            return null;
        }

        MergeCosting merging = new(input.InForce, costing.Options, MergeOptions.Default);
        return new()
        {
            Clusters = input
                .Execution.Each(duplication.Clusters.Where(static cluster => cluster.Remedy.Joins).ToValueList())
                .Select(cluster => merging.Of(cluster.Members))
                .ToValueList(),
        };
    }
}
