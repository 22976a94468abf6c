namespace PccGovernance.Tests.Statute;

/// <summary>The list from which the facts of the requirements were taken: <c>Samples/citations.csv</c>.</summary>
internal static class ReferenceRows
{
    public static IReadOnlyList<string[]> All { get; } = [.. Lines().Skip(1).Where(static line => line.Length > 0).Select(Cells)];

    private static string[] Lines()
    {
        using Stream stream = typeof(ReferenceRows).Assembly.GetManifestResourceStream("PccGovernance.Tests.Statute.citations.csv")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n');
    }

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
