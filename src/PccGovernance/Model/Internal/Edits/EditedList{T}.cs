namespace PccGovernance;

/// <summary>
/// A list while edits are made of it. Things are changed by identifier and put in their places when the list is next needed whole, so that
/// an edit takes no longer where there are more: nothing is kept in order before, since one is looked up many times for each that changes.
/// </summary>
/// <param name="list">The description of the list.</param>
/// <param name="landscape">The landscape, in which it is in order.</param>
/// <param name="holders">What follows who names whom.</param>
internal sealed class EditedList<T>(EntityList<T> list, Landscape landscape, ReferenceHolders holders) : EditedList
    where T : class, ILandscapeItem<T>
{
    /// <summary>What is another one than in the landscape; <c>null</c> for what is gone.</summary>
    private readonly Dictionary<Id<T>, T?> _changed = [];
    private readonly Dictionary<Id<T>, T?> _before = [];

    /// <summary>All of the list, where nothing has changed since it was last asked for.</summary>
    private ValueList<T>? _items;

    public override EntityKind Kind => T.EntityKind;

    public override bool IsTouched => _before.Count > 0;

    /// <summary>What the last edit changed, as it was before it; <c>null</c> where there was none.</summary>
    public IReadOnlyDictionary<Id<T>, T?> Before => _before;

    /// <summary>All of the list, in the order of identifiers.</summary>
    public ValueList<T> Items => _items ??= _changed.Count == 0 ? list.Of(landscape.Contents) : Merged();

    public override IEnumerable<EntityReference> Gone =>
        _before.Where(one => one.Value is not null && Find(one.Key) is null).Select(static one => EntityReference.Of(one.Key));

    /// <summary>Told of each change: what was there and what is, each <c>null</c> where there is none.</summary>
    public Action<T?, T?>? Follow { get; set; }

    public T? Find(Id<T> id) => _changed.TryGetValue(id, out T? item) ? item : landscape.FindOwn(id);

    /// <summary>One as it was before the last edit.</summary>
    public T? FindBefore(Id<T> id) => _before.TryGetValue(id, out T? item) ? item : Find(id);

    /// <summary>Puts one in the place of what has its identifier.</summary>
    public void Set(T item)
    {
        IsPut = true;
        Put(item.Id, item);
    }

    public void Remove(Id<T> id)
    {
        IsPut = true;
        Put(id, null);
    }

    public override void Begin()
    {
        _before.Clear();
        IsPut = false;
    }

    public override void Undo()
    {
        foreach ((Id<T> id, T? before) in _before.ToArray())
        {
            Put(id, before);
        }

        Begin();
    }

    public override LandscapeContents PutIn(LandscapeContents contents) => list.With(contents, Items);

    public override LandscapeContents PutMade(LandscapeContents contents, IEnumerable<EntityReference> further)
    {
        HashSet<Id<T>> made =
            [.. _before.Keys, .. further.Where(static one => one.Kind == T.EntityKind).Select(static one => new Id<T>(one.Id))];
        return made.Count == 0 ? contents : list.With(contents, made.Order().Select(Find).OfType<T>().ToValueList());
    }

    public override void Order()
    {
        foreach (T item in list.Order is null ? [] : _before.Keys.Select(Find).OfType<T>().ToArray())
        {
            T ordered = list.Order!(item);
            if (!ReferenceEquals(ordered, item) && !ordered.Equals(item))
            {
                _changed[item.Id] = ordered;
                _items = null;
            }
        }
    }

    public override void Redirect(string id, ReferenceWalk walk)
    {
        if (Find(new(id)) is { } item && list.References is { } references)
        {
            T? walked = walk.Entities([item], list.JsonMember, list.Noun, references).SingleOrDefault();
            if (!ReferenceEquals(walked, item))
            {
                Put(item.Id, walked);
            }
        }
    }

    public override void WalkEach(ReferenceWalk walk, Action<EntityReference> at) => Walk(Items, walk, at);

    public override void WalkTouched(bool isBefore, ReferenceWalk walk, Action<EntityReference> at) =>
        Walk(isBefore ? _before.Values.OfType<T>() : _before.Keys.Select(Find).OfType<T>(), walk, at);

    public override void Know(LandscapeValidator validator) =>
        validator.KnowAs<T>(id => Find(id) is not null || list.InEdition?.Invoke(landscape.Edition, id) is not null);

    public override void Check(LandscapeValidator validator) => list.Check(validator);

    private void Put(Id<T> id, T? item)
    {
        T? before = Find(id);
        _before.TryAdd(id, before);
        _changed[id] = item;
        _items = null;
        holders.Replace(list, before, item);
        Follow?.Invoke(before, item);
    }

    private void Walk(IEnumerable<T> items, ReferenceWalk walk, Action<EntityReference> at)
    {
        if (list.References is { } references)
        {
            foreach (T item in items)
            {
                at(EntityReference.Of(item.Id));
                _ = references(item, walk);
            }
        }
    }

    /// <summary>The list of the landscape, with what is changed in its places: both are in order.</summary>
    private ValueList<T> Merged()
    {
        ValueList<T> items = list.Of(landscape.Contents);
        List<T> merged = new(items.Count + _changed.Count);
        int at = 0;
        foreach ((Id<T> id, T? item) in _changed.OrderBy(static one => one.Key))
        {
            while (at < items.Count && items[at].Id.CompareTo(id) < 0)
            {
                merged.Add(items[at++]);
            }

            at += at < items.Count && items[at].Id == id ? 1 : 0;
            if (item is not null)
            {
                merged.Add(item);
            }
        }

        merged.AddRange(items.AsSpan()[at..]);
        return merged.ToValueList();
    }
}
