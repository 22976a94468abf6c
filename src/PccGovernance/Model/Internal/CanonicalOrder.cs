namespace PccGovernance;

/// <summary>
/// Puts contents in the one order that they have in a landscape. What is a list in its document keeps its order; what is a set is sorted.
/// </summary>
internal static class CanonicalOrder
{
    public static LandscapeContents Of(LandscapeContents contents) =>
        EntityCatalogue.Over(contents, static (list, made) => list.InOrder(made));
}
