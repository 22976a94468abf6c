using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>A bound that a rule reads from the <see cref="RuleOptions"/>.</summary>
public sealed record RuleOption
{
    /// <summary>The name of the member of <see cref="RuleOptions"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Its default, in invariant form.</summary>
    public required string Default { get; init; }

    /// <summary>What it bounds, with its unit.</summary>
    public required Statement Meaning { get; init; }
}
