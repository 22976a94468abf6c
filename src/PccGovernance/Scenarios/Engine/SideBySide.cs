namespace PccGovernance.Scenarios;

/// <summary>
/// Finds among boards that are to be one those that the law sets up side by side: of one kind, each on ground of its own. To make these one
/// is to combine areas, whatever else is in the merger.
/// </summary>
internal static class SideBySide
{
    /// <summary>The kinds of which there are several on different ground, in the order of identifiers, with their boards.</summary>
    /// <param name="landscape">A landscape with the kinds.</param>
    /// <param name="find">The boards.</param>
    /// <param name="merged">Those that are to be one.</param>
    public static IEnumerable<(PartnershipKind Kind, ValueList<Id<Partnership>> Boards)> In(
        Landscape landscape,
        Func<Id<Partnership>, Partnership?> find,
        ValueList<Id<Partnership>> merged) =>
        merged.Select(find)
            .OfType<Partnership>()
            .SelectMany(board => landscape.KindsOf(board)
                .Where(static kind => kind.IsBoardInStatute)
                .Select(kind => (Kind: kind, Board: board)))
            .GroupBy(static held => held.Kind.Id)
            .Where(static kind => kind.Select(static held => held.Board.Footprint)
                .Where(static ground => !ground.IsUnknown).Distinct().Count() > 1)
            .OrderBy(static kind => kind.Key)
            .Select(static kind => (kind.First().Kind, kind.Select(static held => held.Board.Id).ToValueList()));
}
