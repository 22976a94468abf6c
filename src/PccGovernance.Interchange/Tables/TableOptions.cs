namespace PccGovernance.Interchange;

/// <summary>How files of tables are read, and what is too much.</summary>
public sealed record TableOptions
{
    /// <summary>
    /// The encoding of separated values by its name, for example <c>utf-8</c> or <c>windows-1252</c>; <c>null</c>, the default, has it
    /// found out.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>The separator of separated values; <c>null</c>, the default, has it found out.</summary>
    public char? Separator { get; init; }

    /// <summary>The most bytes of a file, from 1. Default 64 MB.</summary>
    public long MaxFileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes that the parts of a workbook may have when unpacked, from 1. Default 512 MB.</summary>
    public long MaxUnpackedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most cells that are kept, from 1. Default 4,000,000.</summary>
    public int MaxCells { get; init; } = 4_000_000;

    /// <summary>
    /// The most rows of a sheet that are kept, from 1. Default 250,000: a sheet of 1,048,576 rows is no map of partnerships.
    /// </summary>
    public int MaxRows { get; init; } = 250_000;

    /// <summary>The most characters of one cell, from 1. Default 32,767, what a spreadsheet program allows.</summary>
    public int MaxCellCharacters { get; init; } = 32_767;
}
