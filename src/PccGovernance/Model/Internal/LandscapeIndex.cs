namespace PccGovernance;

/// <summary>The look-ups of a landscape by identifier, each made when it is first asked for.</summary>
internal sealed class LandscapeIndex
{
    private readonly Lazy<object>?[] _byKind = new Lazy<object>?[Enum.GetValues<EntityKind>().Length];

    /// <param name="contents">The contents.</param>
    /// <param name="others">Other contents; <c>null</c> for none.</param>
    /// <param name="ofOthers">Their look-ups: those of lists that are the same are shared.</param>
    public LandscapeIndex(LandscapeContents contents, LandscapeContents? others = null, LandscapeIndex? ofOthers = null)
    {
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            _byKind[(int)list.Kind] = others is not null && ofOthers is not null && list.IsSame(contents, others)
                ? ofOthers._byKind[(int)list.Kind]
                : new(() => list.IndexOf(contents));
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
