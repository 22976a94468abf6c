namespace PccGovernance.Reporting;

/// <summary>A list.</summary>
public sealed record PaperList : PaperBlock
{
    /// <summary>The entries. Empty for none.</summary>
    public ValueList<PaperListItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>Whether the order matters, so that the entries are numbered.</summary>
    public bool IsOrdered { get; init; }
}
