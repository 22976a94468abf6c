using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>A file of tables as it was read: every cell, and how the bytes were understood.</summary>
public sealed record TableFile
{
    /// <summary>The name of the file, without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The format that the bytes have.</summary>
    public required TableFormat Format { get; init; }

    /// <summary>The encoding of separated values, for example <c>windows-1252</c>; <c>null</c> for workbooks.</summary>
    public string? Encoding { get; init; }

    /// <summary>The separator of separated values; <c>null</c> for workbooks.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether dates count from 1904, as some workbooks made on a Macintosh do.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>What whoever gave the file should know of how it was read, as statements.</summary>
    public ValueList<Statement> Notes { get; init => field = value ?? []; } = [];

    /// <summary>The sheets, in the order of the file.</summary>
    public ValueList<TableSheet> Sheets { get; init => field = value ?? []; } = [];
}
