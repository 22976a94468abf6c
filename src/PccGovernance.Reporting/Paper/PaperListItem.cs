namespace PccGovernance.Reporting;

/// <summary>An entry of a list: what it says, and what stands behind it.</summary>
public sealed record PaperListItem
{
    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>What stands behind it, each with a word that says what it is. Empty for none.</summary>
    public ValueList<PaperDetail> Details { get; init => field = value ?? []; } = [];
}
