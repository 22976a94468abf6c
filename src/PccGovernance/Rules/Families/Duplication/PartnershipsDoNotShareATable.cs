using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>DUP004: Partnerships of the same people in the same place meet together.</summary>
internal sealed class PartnershipsDoNotShareATable : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP004",
        Title = "Partnerships of the same people in the same place meet together",
        Rationale = "Where the same people discuss different things, one board can hold several duties, or the meetings can be held back to back.",
        Examines = "pairs of comparable partnerships",
        Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025)" },
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) => DuplicatePairs.Evaluate(Descriptor, context, DuplicationPattern.SharedTable, "share a table: the same people in the same place on different things");
}
