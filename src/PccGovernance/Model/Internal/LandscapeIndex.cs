namespace PccGovernance;

/// <summary>The look-ups of a landscape by identifier, each made when it is first asked for.</summary>
internal sealed class LandscapeIndex
{
    private readonly Lazy<object>?[] _byKind = new Lazy<object>?[Enum.GetValues<EntityKind>().Length];

    public LandscapeIndex(LandscapeContents contents)
    {
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            _byKind[(int)list.Kind] = new(() => list.IndexOf(contents));
        }

        PlanPriorities = new(() => contents.PoliceAndCrimePlans.SelectMany(static plan => plan.Priorities).ToDictionary(static p => p.Id));
        Names = new(() => EntityTables.All.SelectMany(table => table.Names(contents)).ToDictionary(static n => n.Key, static n => n.Value));
    }

    public Lazy<Dictionary<Id<PlanPriority>, PlanPriority>> PlanPriorities { get; }

    /// <summary>The names of everything.</summary>
    public Lazy<Dictionary<EntityReference, string>> Names { get; }

    public T? Find<T>(Id<T> id)
        where T : class, ILandscapeItem<T> =>
        ((Dictionary<Id<T>, T>)_byKind[(int)T.EntityKind]!.Value).GetValueOrDefault(id);
}
