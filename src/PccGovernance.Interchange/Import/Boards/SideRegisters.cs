namespace PccGovernance.Interchange;

/// <summary>
/// Finds the boards of a sheet that says more of the boards of another and calls them in short: it has no fact that the other has, most of
/// its names are names of the other, whole or in short, and where one fits a single board it is a second listing of that.
/// </summary>
internal static class SideRegisters
{
    /// <summary>Where there are more boards than that, nobody calls them in short.</summary>
    private const int Most = 500;

    public static IEnumerable<(BoardDraft Board, BoardDraft Listing, decimal Score)> Find(ImportContext context)
    {
        BoardDraft[][] sheets =
        [
            .. context.Drafts.GroupBy(static board => board.Row.Sheet, StringComparer.Ordinal)
                .Where(sheet => !context.SheetAreas.ContainsKey(sheet.Key)
                    && context.Maps.Any(map => map.Key.Name == sheet.Key && map.Value.IsRegister))
                .Select(static sheet => sheet.ToArray()),
        ];
        if (sheets.Length < 2 || context.Drafts.Count > Most)
        {
            yield break;
        }

        HashSet<string> sides = new(StringComparer.Ordinal);
        foreach (BoardDraft[] main in sheets)
        {
            foreach (BoardDraft[] side in sheets.Where(side => side != main && !sides.Contains(main[0].Row.Sheet)
                && !Facts(context, main).Overlaps(Facts(context, side))))
            {
                (BoardDraft Board, BoardDraft Listing, decimal Score)[] fits = [.. Fits(context, main, side)];
                if (fits.Length * 10 < side.Length * 6 || Array.TrueForAll(fits, static fit => fit.Score == 1)
                    || !sides.Add(side[0].Row.Sheet))
                {
                    continue;
                }

                foreach ((BoardDraft Board, BoardDraft Listing, decimal Score) fit in fits.Where(static fit => fit.Score < 1))
                {
                    yield return fit;
                }
            }
        }
    }

    private static HashSet<ColumnField> Facts(ImportContext context, BoardDraft[] boards) =>
        [
            .. context.Maps.First(map => map.Key.Name == boards[0].Row.Sheet).Value.Columns
                .Select(static column => column.Field)
                .Where(static field => field is ColumnField.Kind or ColumnField.Tier or ColumnField.Footprint or ColumnField.Chair
                    or ColumnField.Members or ColumnField.Frequency or ColumnField.Length or ColumnField.ReportsTo),
        ];

    /// <summary>The names of a sheet that fit one board of another; two that fit the same one are two boards.</summary>
    private static IEnumerable<(BoardDraft Board, BoardDraft Listing, decimal Score)> Fits(
        ImportContext context,
        BoardDraft[] main,
        BoardDraft[] side)
    {
        ILookup<string, BoardDraft> whole = main.ToLookup(static board => TextKey.Expanded(board.Name), StringComparer.Ordinal);
        return side.Where(static listing => listing.SameAs is null)
            .Select(listing => (Listing: listing, Fit: whole[TextKey.Expanded(listing.Name)].FirstOrDefault() is { } same ? (same, 1m)
                : BoardsInShort.Find(context, listing.Name, main[0].Row.Sheet) is ([var one], var score) ? (one, score)
                : ((BoardDraft?)null, 0m)))
            .Select(static fit => (Board: fit.Fit.Item1, fit.Listing, Score: fit.Fit.Item2))
            .Where(static fit => fit.Board is not null)
            .GroupBy(static fit => fit.Board)
            .Select(static fits => fits.ToArray())
            .Where(static fits => fits.Length == 1 || fits[0].Score == 1)
            .Select(static fits => (fits[0].Board!, fits[0].Listing, fits[0].Score));
    }
}
