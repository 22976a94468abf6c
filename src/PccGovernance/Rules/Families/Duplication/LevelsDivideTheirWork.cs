namespace PccGovernance.Rules;

/// <summary>DUP007: Two levels of one structure with the same people divide their work.</summary>
internal sealed class LevelsDivideTheirWork : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DUP007",
        Title = "Two levels of one structure with the same people divide their work",
        Rationale = "That the law or a reporting line sets two levels is no duplication, but the same bodies hear the same items twice unless somebody settles which go where.",
        Examines = "pairs of comparable partnerships",
        DefaultSeverity = RuleSeverity.Info,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        DuplicatePairs.Evaluate(Descriptor, context, static pair => pair.IsByDesign, "are two levels of one structure, by design and no duplicates, and most of the lower one's bodies sit on both");
}
