namespace PccGovernance.Reporting;

/// <summary>Gives each row a column of its own with the least sum of costs, by the method of Kuhn and Munkres.</summary>
internal static class Assignment
{
    /// <summary>The cheapest assignment.</summary>
    /// <param name="costs">What each column costs each row; at least as many columns as rows.</param>
    /// <returns>The column of each row. Of several equally cheap ones always the same.</returns>
    public static int[] Cheapest(long[,] costs)
    {
        (int rows, int columns) = (costs.GetLength(0), costs.GetLength(1));
        long[] ofRow = new long[rows + 1];
        long[] ofColumn = new long[columns + 1];
        int[] taker = new int[columns + 1];
        int[] from = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            taker[0] = row;
            int at = 0;
            long[] slack = new long[columns + 1];
            Array.Fill(slack, long.MaxValue);
            bool[] seen = new bool[columns + 1];
            do
            {
                seen[at] = true;
                (long least, int next) = (long.MaxValue, 0);
                for (int column = 1; column <= columns; column++)
                {
                    if (seen[column])
                    {
                        continue;
                    }

                    long cost = costs[taker[at] - 1, column - 1] - ofRow[taker[at]] - ofColumn[column];
                    if (cost < slack[column])
                    {
                        (slack[column], from[column]) = (cost, at);
                    }

                    if (slack[column] < least)
                    {
                        (least, next) = (slack[column], column);
                    }
                }

                for (int column = 0; column <= columns; column++)
                {
                    if (seen[column])
                    {
                        ofRow[taker[column]] += least;
                        ofColumn[column] -= least;
                    }
                    else
                    {
                        slack[column] -= least;
                    }
                }

                at = next;
            }
            while (taker[at] != 0);
            for (; at != 0; at = from[at])
            {
                taker[at] = taker[from[at]];
            }
        }

        int[] chosen = new int[rows];
        for (int column = 1; column <= columns; column++)
        {
            if (taker[column] != 0)
            {
                chosen[taker[column] - 1] = column - 1;
            }
        }

        return chosen;
    }
}
