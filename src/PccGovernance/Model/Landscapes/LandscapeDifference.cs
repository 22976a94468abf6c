namespace PccGovernance;

/// <summary>What began, ended and changed from one landscape to another: two snapshots, or one landscape as at two dates.</summary>
/// <remarks>
/// Each list stands in the order of kind and identifier. A thing is the same in both when its kind and identifier are. Priorities, strands,
/// deliverables and milestones are things of their own: what holds them has changed when it holds others or in another order. The names and
/// editions of the two landscapes are not compared.
/// </remarks>
public sealed record LandscapeDifference
{
    private LandscapeDifference(ValueList<EntityChange> began, ValueList<EntityChange> ended, ValueList<EntityChange> changed) =>
        (Began, Ended, Changed) = (began, ended, changed);

    /// <summary>What the second landscape has and the first has not.</summary>
    public ValueList<EntityChange> Began { get; }

    /// <summary>What the first landscape has and the second has not.</summary>
    public ValueList<EntityChange> Ended { get; }

    /// <summary>What both have and is not equal, with the members that differ.</summary>
    public ValueList<EntityChange> Changed { get; }

    /// <summary>Whether nothing in the two landscapes differs, their names and editions aside.</summary>
    public bool IsEmpty => Began.IsEmpty && Ended.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two landscapes.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static LandscapeDifference Between(Landscape before, Landscape after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<EntityChange> began = [];
        List<EntityChange> ended = [];
        List<EntityChange> changed = [];
        foreach (EntityTable table in EntityTables.All)
        {
            table.Compare(before.Contents, after.Contents, began, ended, changed);
        }

        return new(InOrder(began), InOrder(ended), InOrder(changed));
    }

    private static ValueList<EntityChange> InOrder(List<EntityChange> changes) => changes.OrderBy(static c => c.Subject).ToValueList();
}
