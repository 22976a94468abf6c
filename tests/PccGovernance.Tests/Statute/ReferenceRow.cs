namespace PccGovernance.Tests.Statute;

/// <summary>
/// A row of the list from which the requirements were taken, <c>Samples/requirements.csv</c>: kept in its words, so that the data can be
/// held against it.
/// </summary>
internal sealed record ReferenceRow
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Binds { get; init; }

    public required string Extent { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Citation { get; init; }

    public required string Basis { get; init; }

    public required string Severity { get; init; }

    /// <summary>When it cannot be told.</summary>
    public required string Undetermined { get; init; }

    /// <summary>The example of what meets it.</summary>
    public required string Satisfied { get; init; }

    /// <summary>The example of what does not, or of what a library would get wrong.</summary>
    public required string Violated { get; init; }

    public required string Source { get; init; }

    public required string Vintage { get; init; }

    public required bool IsRead { get; init; }

    public static IReadOnlyList<ReferenceRow> All { get; } =
        [.. Samples.Lines("requirements.csv").Skip(1).Where(static line => line.Length > 0).Select(static line => Of(Cells(line)))];

    public static IReadOnlyDictionary<string, ReferenceRow> ById { get; } = All.ToDictionary(static row => row.Id, StringComparer.Ordinal);

    private static ReferenceRow Of(string[] cells) => new()
    {
        Id = cells[0],
        Subject = cells[1],
        Binds = cells[2],
        Extent = cells[3],
        From = cells[4],
        To = cells[5],
        Citation = cells[6],
        Basis = cells[7],
        Severity = cells[8],
        Undetermined = cells[9],
        Satisfied = cells[10],
        Violated = cells[11],
        Source = cells[12],
        Vintage = cells[13],
        IsRead = cells[14] is "yes",
    };

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        System.Text.StringBuilder cell = new();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
