namespace PccGovernance.Reporting;

/// <summary>
/// Gives each place a tile of its own on a small grid, so that all together lie as on a map: the sum of the squares of how far they are
/// moved is the least possible.
/// </summary>
internal static class TileGrid
{
    /// <summary>For one place there are about one and a half tiles, so that the outline shows.</summary>
    private const int TilesForTwo = 3;

    private const int Unit = 1_000;

    /// <summary>Places places.</summary>
    /// <param name="places">The places, in kilometres east and north.</param>
    /// <returns>For each its column from the west and its row from the north, and the size of the grid.</returns>
    public static ((int Column, int Row)[] Tiles, int Columns, int Rows) Of(IReadOnlyList<(int East, int North)> places)
    {
        if (places.Count == 0)
        {
            return ([], 0, 0);
        }

        int wide = Math.Max(1, places.Max(static place => place.East) - places.Min(static place => place.East));
        int tall = Math.Max(1, places.Max(static place => place.North) - places.Min(static place => place.North));
        int tiles = ((places.Count * TilesForTwo) + 1) / 2;
        int rows = Math.Clamp((int)Math.Round(Math.Sqrt((double)tiles * tall / wide), MidpointRounding.AwayFromZero), 1, places.Count);
        int columns = Math.Max(1, (tiles + rows - 1) / rows);
        int[] across = Along(places, static place => place.East, columns);
        int[] down = Along(places, static place => -place.North, rows);
        long[,] costs = new long[places.Count, rows * columns];
        for (int i = 0; i < places.Count; i++)
        {
            for (int tile = 0; tile < rows * columns; tile++)
            {
                long x = across[i] - ((tile % columns) * Unit);
                long y = down[i] - ((tile / columns) * Unit);
                costs[i, tile] = (x * x) + (y * y);
            }
        }

        int[] chosen = Assignment.Cheapest(costs);
        return ([.. chosen.Select(tile => (tile % columns, tile / columns))], columns, rows);
    }

    /// <summary>
    /// Where each place lies along one side: half by its distance, half by its rank, so that a crowd of small districts gets room.
    /// </summary>
    private static int[] Along(IReadOnlyList<(int East, int North)> places, Func<(int East, int North), int> side, int tiles)
    {
        int[] values = [.. places.Select(side)];
        int[] sorted = [.. values.Order()];
        int least = sorted[0];
        int length = Math.Max(1, sorted[^1] - least);
        int last = (tiles - 1) * Unit;
        return
        [
            .. values.Select(value =>
            {
                int byDistance = (value - least) * last / length;
                int byRank =
                    values.Length == 1
                        ? 0
                        : (Array.IndexOf(sorted, value) + Array.LastIndexOf(sorted, value)) * last / (2 * (values.Length - 1));
                return (byDistance + byRank) / 2;
            }),
        ];
    }
}
