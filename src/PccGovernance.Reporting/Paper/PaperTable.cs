namespace PccGovernance.Reporting;

/// <summary>A table. The first cell of a row says what the row is of.</summary>
public sealed record PaperTable : PaperBlock
{
    /// <summary>What the table shows.</summary>
    public required string Caption { get; init; }

    /// <summary>The columns; at least one.</summary>
    public required ValueList<PaperColumn> Columns { get; init; }

    /// <summary>The rows. Empty for none.</summary>
    public ValueList<PaperRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>What has to be said of it, for example how many rows were left out; empty for nothing.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Whether it is one to look things up in, shut until it is opened where that can be done.</summary>
    public bool IsReference { get; init; }
}
