using PccGovernance.Costing;
using PccGovernance.Reviews;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the sections of a comparison are made of.</summary>
internal sealed class ComparisonContext
{
    public ComparisonContext(LandscapeReview before, LandscapeReview after, Landscape? landscape, PaperOptions options)
    {
        (Before, After) = (before, after);
        EntityNames later = landscape is null ? after.Names : EntityNames.Of(landscape);
        Speech = new(later.Or(before.Names), options);
        IsCostedAlike =
            before.Costing is { } old
            && after.Costing is { } now
            && old.Options.Basis == now.Options.Basis
            && old.Options.Assumptions.Equals(now.Options.Assumptions)
            && Equals(old.Options.UsualValues, now.Options.UsualValues)
            && Equals(old.Options.Grades, now.Options.Grades);
    }

    public LandscapeReview Before { get; }

    public LandscapeReview After { get; }

    public PaperSpeech Speech { get; }

    /// <summary>Whether both have costs, worked out on the same assumptions.</summary>
    public bool IsCostedAlike { get; }

    public CostComparison? Costs => IsCostedAlike ? CostComparison.Between(Before.Costing!, After.Costing!) : null;
}
