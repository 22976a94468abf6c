namespace PccGovernance.ReferenceDataTool;

/// <summary>One row of a source table.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="cells">The cells by column name.</param>
internal sealed class SourceRow(string file, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>A cell, empty or not.</summary>
    public string this[string column] =>
        cells.TryGetValue(column, out string? value)
            ? value
            : throw new InvalidDataException($"The table '{file}' has no column '{column}': add it.");

    /// <summary>A cell that must not be empty.</summary>
    public string Required(string column) =>
        this[column] is { Length: > 0 } value
            ? value
            : throw new InvalidDataException($"The table '{file}' has a row with an empty '{column}': fill it in.");

    /// <summary>A cell, or <c>null</c> when it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    /// <summary>The values of a cell that holds several.</summary>
    public string[] Several(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
