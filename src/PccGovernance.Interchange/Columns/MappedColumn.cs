using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>A column and what it was taken to hold.</summary>
public sealed record MappedColumn
{
    /// <summary>The letter of the column.</summary>
    public required string Letter { get; init; }

    /// <summary>The row of a label, in a form or below boards across the top of a table; <c>null</c> for a column of a table.</summary>
    public int? Row { get; init; }

    /// <summary>Its header, as the file has it; empty when it has none.</summary>
    public string Header { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>What it holds.</summary>
    public ColumnField Field { get; init; }

    /// <summary>How sure that is, from 0 to 1; 1 when a person said so.</summary>
    public decimal Score { get; init; }

    /// <summary>Why; <c>null</c> where a person said so, or where it holds nothing that is known.</summary>
    public Statement? Reason { get; init; }
}
