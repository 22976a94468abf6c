namespace PccGovernance.Reporting;

/// <summary>A section of a paper.</summary>
public sealed record PaperSection
{
    /// <summary>What links lead to: lower-case letters, digits and hyphens; unique in its paper.</summary>
    public required string Anchor { get; init; }

    /// <summary>The heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What stands in it, in order.</summary>
    public ValueList<PaperBlock> Blocks { get; init => field = value ?? []; } = [];
}
