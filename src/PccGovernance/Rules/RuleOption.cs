using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>A bound that a rule reads: from the <see cref="RuleOptions"/> or, for a caller's rule, from wherever the rule has it.</summary>
public sealed record RuleOption
{
    /// <summary>Its name: for a rule of this library, of the member of <see cref="RuleOptions"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Its default, in invariant form.</summary>
    public required string Default { get; init; }

    /// <summary>What it bounds, with its unit.</summary>
    public required Statement Meaning { get; init; }

    /// <summary>
    /// What it is set to, in invariant form, where the rule itself holds it; <c>null</c> for one of the <see cref="RuleOptions"/>.
    /// </summary>
    public string? Value { get; init; }
}
