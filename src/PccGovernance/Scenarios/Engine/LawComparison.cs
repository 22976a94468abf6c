using NodaTime;
using PccGovernance.Statute;

namespace PccGovernance.Scenarios;

/// <summary>Which requirements of the law have another answer, asked of the areas that the changed boards lie in.</summary>
internal static class LawComparison
{
    public static ValueList<OutcomeChange> Between(
        Landscape before,
        Landscape after,
        ChangedBoards changed,
        LocalDate asOf,
        StatuteOptions options,
        Execution execution)
    {
        HashSet<AreaCode>? touched = RestsOnBoardsAlone(before, after, asOf)
            ? StatuteAnalysis.AreasTouched(before, asOf, changed.Before.Concat(changed.After).Select(static board => board.Footprint))
            : null;
        return touched is { Count: 0 }
            ? []
            : StatuteComparison.Between(
                StatuteAnalysis.Analyse(before, asOf, options, touched, execution),
                StatuteAnalysis.Analyse(after, asOf, options, touched, execution)).Changes;
    }

    /// <summary>
    /// Whether answers differ by boards alone, each by those of its own ground: all else is the same on both sides, and no area comes in or
    /// goes by where boards lie.
    /// </summary>
    private static bool RestsOnBoardsAlone(Landscape before, Landscape after, LocalDate asOf) =>
        EntityCatalogue.Lists.All(list => list.Kind == EntityKind.Partnership || list.IsSame(before.Contents, after.Contents))
        && StatuteAnalysis.ForceAreasOf(before, asOf) == StatuteAnalysis.ForceAreasOf(after, asOf);
}
