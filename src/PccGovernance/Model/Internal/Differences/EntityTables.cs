namespace PccGovernance;

/// <summary>
/// The things that a difference compares, and all their members. A thing that holds others with identifiers of their own is compared by
/// those identifiers, so that a change within shows once, where it was made.
/// </summary>
internal static class EntityTables
{
    public static EntityTable[] All { get; } = [.. EntityCatalogue.Lists.SelectMany(static list => list.Tables)];
}
