namespace PccGovernance;

/// <summary>A partnership to which another reports for a time.</summary>
public sealed record ReportingLine
{
    /// <summary>The partnership above.</summary>
    public required Id<Partnership> To { get; init; }

    /// <summary>When the line is in force. Open at both ends where nothing is known.</summary>
    public EffectivePeriod Period { get; init; }
}
