namespace PccGovernance;

/// <summary>
/// What names what, of everything that stands in a list: gathered for one kind of thing named when it is first asked for, and kept while
/// things come and go.
/// </summary>
internal sealed class ReferenceHolders
{
    private readonly Dictionary<EntityReference, HashSet<EntityReference>>?[] _byKind =
        new Dictionary<EntityReference, HashSet<EntityReference>>?[Enum.GetValues<EntityKind>().Length];

    private readonly ReferenceWalk _walk = new();
    private readonly HashSet<EntityReference> _named = [];
    private readonly Func<IEnumerable<EditedList>> _lists;
    private bool _isAny;

    /// <param name="lists">The lists as they are now.</param>
    public ReferenceHolders(Func<IEnumerable<EditedList>> lists) => _lists = lists;

    /// <summary>The things that name one, in no order.</summary>
    public IReadOnlyCollection<EntityReference> Of(EntityReference named) =>
        (_byKind[(int)named.Kind] ??= Gather(named.Kind)).TryGetValue(named, out HashSet<EntityReference>? holders) ? holders : [];

    /// <summary>Takes in that a thing is another one than it was.</summary>
    /// <param name="list">The description of its list.</param>
    /// <param name="before">What it was; <c>null</c> for a new one.</param>
    /// <param name="after">What it is; <c>null</c> for one that is gone.</param>
    public void Replace<T>(EntityList<T> list, T? before, T? after)
        where T : class, ILandscapeItem<T>
    {
        if (!_isAny || list.References is null)
        {
            return;
        }

        foreach (EntityReference named in NamedBy(list, before))
        {
            Dictionary<EntityReference, HashSet<EntityReference>> all = _byKind[(int)named.Kind]!;
            if (all.TryGetValue(named, out HashSet<EntityReference>? holders)
                && holders.Remove(EntityReference.Of(before!.Id))
                && holders.Count == 0)
            {
                all.Remove(named);
            }
        }

        foreach (EntityReference named in NamedBy(list, after))
        {
            Add(_byKind[(int)named.Kind]!, named, EntityReference.Of(after!.Id));
        }
    }

    private HashSet<EntityReference> NamedBy<T>(EntityList<T> list, T? item)
        where T : class, ILandscapeItem<T>
    {
        _named.Clear();
        _ = item is null ? null : list.References!(item, _walk);
        return _named;
    }

    private Dictionary<EntityReference, HashSet<EntityReference>> Gather(EntityKind kind)
    {
        EntityList target = EntityCatalogue.Lists.First(list => list.Kind == kind);
        Dictionary<EntityReference, HashSet<EntityReference>> holders = [];
        EntityReference holder = default;
        ReferenceWalk walk = new();
        target.Watch(walk, named => Add(holders, named, holder));
        foreach (EditedList list in _lists())
        {
            list.WalkEach(walk, at => holder = at);
        }

        target.Watch(_walk, named => _named.Add(named));
        _isAny = true;
        return holders;
    }

    private static void Add(Dictionary<EntityReference, HashSet<EntityReference>> all, EntityReference named, EntityReference holder)
    {
        if (!all.TryGetValue(named, out HashSet<EntityReference>? holders))
        {
            all.Add(named, holders = []);
        }

        holders.Add(holder);
    }
}
