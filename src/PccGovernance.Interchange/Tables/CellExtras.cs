namespace PccGovernance.Interchange;

/// <summary>What few cells have beside their text.</summary>
internal sealed record CellExtras
{
    private static readonly CellExtras None = new();

    public double? Number { get; init; }

    public bool IsStruckThrough { get; init; }

    public string? StruckText { get; init; }

    public string? Fill { get; init; }

    public string? Comment { get; init; }

    public string? Formula { get; init; }

    public bool CountsFrom1904 { get; init; }

    /// <summary>The same with one thing changed; <c>null</c> when that leaves nothing, so that equal cells are equal.</summary>
    public static CellExtras? With<T>(CellExtras? more, T value, Func<CellExtras, T, CellExtras> change)
    {
        if (more is null && EqualityComparer<T>.Default.Equals(value, default))
        {
            return null;
        }

        CellExtras changed = change(more ?? None, value);
        return changed == None ? null : changed;
    }
}
