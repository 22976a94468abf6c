namespace PccGovernance.Interchange;

/// <summary>Columns by letter and by number.</summary>
internal static class TableColumns
{
    /// <summary>The letters of a column counted from 1: 1 is <c>A</c>, 27 is <c>AA</c>.</summary>
    public static string Letter(int column)
    {
        string letters = string.Empty;
        while (column > 0)
        {
            (column, int rest) = Math.DivRem(column - 1, 26);
            letters = (char)('A' + rest) + letters;
        }

        return letters;
    }

    /// <summary>The column of a cell reference such as <c>AB12</c>; 0 when it names none.</summary>
    public static int Number(ReadOnlySpan<char> reference)
    {
        int column = 0;
        foreach (char letter in reference)
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
            if (column > 16384)
            {
                return 0;
            }
        }

        return column;
    }

    /// <summary>The row of a cell reference; 0 when it names none.</summary>
    public static int Row(ReadOnlySpan<char> reference) =>
        int.TryParse(reference.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), out int row) ? row : 0;
}
