namespace PccGovernance;

/// <summary>
/// What began, ended and changed from one landscape to another: two snapshots, or one landscape as at two dates; or from one edition of the
/// reference facts to another.
/// </summary>
/// <remarks>
/// Each list stands in the order of kind and identifier. A thing is the same in both when its kind and identifier, or its area code, are.
/// Priorities, strands, deliverables and milestones are things of their own: what holds them has changed when it holds others or in another
/// order. The names and editions of the two landscapes are not compared.
/// </remarks>
public sealed record LandscapeDifference
{
    private LandscapeDifference(List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed) =>
        (Began, Ended, Changed) = (InOrder(began), InOrder(ended), InOrder(changed));

    /// <summary>What the second has and the first has not.</summary>
    public ValueList<EntityChange> Began { get; }

    /// <summary>What the first has and the second has not.</summary>
    public ValueList<EntityChange> Ended { get; }

    /// <summary>What both have and is not equal, with the members that differ.</summary>
    public ValueList<EntityChange> Changed { get; }

    /// <summary>Whether nothing differs, names, identifiers and versions of the two aside.</summary>
    public bool IsEmpty => Began.IsEmpty && Ended.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two landscapes.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static LandscapeDifference Between(Landscape before, Landscape after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(before.Contents, after.Contents, null);
    }

    /// <summary>Compares two editions: their areas, kinds, duties, themes, local policing bodies and announced changes.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static LandscapeDifference Between(ReferenceEdition before, ReferenceEdition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(Contents(before), Contents(after), (before.Geography, after.Geography));
    }

    private static LandscapeDifference Between(LandscapeContents before, LandscapeContents after, (Geography Before, Geography After)? maps)
    {
        List<EntityChange> began = [];
        List<EntityChange> ended = [];
        List<EntityChange> changed = [];
        foreach (EntityTable table in EntityTables.All)
        {
            table.Compare(before, after, began, ended, changed);
        }

        if (maps is { } both)
        {
            AreaDifferences.Find(both.Before, both.After, began, ended, changed);
        }

        return new(began, ended, changed);
    }

    private static LandscapeContents Contents(ReferenceEdition edition) => new()
    {
        OrganisationKinds = edition.OrganisationKinds,
        PartnershipKinds = edition.PartnershipKinds,
        Duties = edition.Duties,
        Themes = edition.Themes.Themes,
        LocalPolicingBodies = edition.LocalPolicingBodies,
        AnnouncedChanges = edition.AnnouncedChanges,
    };

    /// <summary>
    /// By kind, then by identifier. The lists that were compared are in the order of identifiers already, so that mostly nothing is sorted.
    /// </summary>
    private static ValueList<EntityChange> InOrder(List<EntityChange> changes)
    {
        List<EntityChange> ordered = new(changes.Count);
        foreach (IGrouping<EntityKind, EntityChange> kind in changes.GroupBy(static change => change.Subject.Kind)
            .OrderBy(static kind => kind.Key))
        {
            ordered.AddRange(kind.ToValueList().SortedBy(static change => change.Subject));
        }

        return ordered.ToValueList();
    }
}
