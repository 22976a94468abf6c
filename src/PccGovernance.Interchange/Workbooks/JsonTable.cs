namespace PccGovernance.Interchange;

/// <summary>A table of a document: the path of its list, its columns, and for each row the cells that hold something.</summary>
internal sealed class JsonTable
{
    public required string Path { get; init; }

    public List<string> Columns { get; } = [];

    public List<Dictionary<string, object>> Rows { get; } = [];
}
