namespace PccGovernance.Rules;

/// <summary>DAT002: A partnership's meetings are on record.</summary>
internal sealed class PartnershipHasMeetingPattern : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT002",
        Title = "A partnership's meetings are on record",
        Rationale = "What a board costs and asks of people begins with how often it meets and for how long.",
        Examines = "partnerships in force",
        DefaultSeverity = RuleSeverity.Warning,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Missing(board.Meetings) is { Length: > 0 } missing
            ? Descriptor.Violated(
                $"The partnership '{board.Id}' has no {missing} on record.",
                [EntityReference.Of(board.Id)],
                remedy: "Record how many times a year it meets and how long a meeting lasts.")
            : null);

    private static string Missing(MeetingPattern? meetings) => (meetings?.MeetingsPerYear, meetings?.MeetingHours) switch
    {
        (null, null) => "number and length of meetings",
        (null, _) => "number of meetings a year",
        (_, null) => "length of meetings",
        _ => string.Empty,
    };
}
