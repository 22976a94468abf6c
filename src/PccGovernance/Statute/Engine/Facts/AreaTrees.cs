using System.Runtime.CompilerServices;

namespace PccGovernance.Statute;

/// <summary>Keeps the tree of each map for as long as the map is kept: it is the same for every review.</summary>
internal static class AreaTrees
{
    private static readonly ConditionalWeakTable<Geography, AreaTree> s_trees = [];

    public static AreaTree Of(Geography map) => s_trees.GetValue(map, static made => AreaTree.Of(made));
}
