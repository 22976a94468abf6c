namespace PccGovernance;

/// <summary>
/// Goes through the references that things hold, as their descriptions tell it: to check them, to leave out what is not in force, to put
/// others in their place, or to see what refers to what. A thing whose references all stay is not copied.
/// </summary>
internal sealed class ReferenceWalk
{
    private static readonly int s_kinds = Enum.GetValues<EntityKind>().Length;
    private readonly object?[] _targets = new object?[s_kinds];
    private PathStep[] _places = new PathStep[4];
    private int _depth;

    public ReferenceWalk()
    {
        Organisations = Of<Organisation>();
        Posts = Of<Post>();
        People = Of<Person>();
        Partnerships = Of<Partnership>();
        Themes = Of<Theme>();
        PartnershipKinds = Of<PartnershipKind>();
        Duties = Of<Duty>();
    }

    public ReferenceTarget<Organisation> Organisations { get; }

    public ReferenceTarget<Post> Posts { get; }

    public ReferenceTarget<Person> People { get; }

    public ReferenceTarget<Partnership> Partnerships { get; }

    public ReferenceTarget<Theme> Themes { get; }

    public ReferenceTarget<PartnershipKind> PartnershipKinds { get; }

    public ReferenceTarget<Duty> Duties { get; }

    /// <summary>Whether the things within a thing are left out that are not in force on a day; <c>null</c> when all stay.</summary>
    public NodaTime.LocalDate? Day { get; init; }

    /// <summary>Told of each thing with an identifier that is within what is walked through; <c>null</c> when nobody asks.</summary>
    public Action<EntityReference>? Entered { get; init; }

    /// <summary>Set when a thing holds a required reference that is left out: then so is the thing.</summary>
    public bool IsLost { get; set; }

    /// <summary>Whether the walk is within an earlier version of a plan.</summary>
    public bool IsEarlier { get; private set; }

    /// <summary>Which item of a list of references is visited; <c>null</c> for a reference on its own.</summary>
    public int? Index { get; set; }

    /// <summary>The nearest thing around that has an identifier.</summary>
    public EntityReference Subject
    {
        get
        {
            for (int i = _depth - 1; i >= 0; i--)
            {
                if (_places[i].Reference is { Kind: not EntityKind.None } reference)
                {
                    return reference;
                }
            }

            return default;
        }
    }

    /// <summary>Where the walk is.</summary>
    public ErrorLocation Location =>
        ErrorLocation.Of(
            _places
                .Take(_depth)
                .Select(static p => (p.Member, (int?)p.Index, p.Noun, p.Reference.Kind == EntityKind.None ? null : p.Reference.Id)));

    public ReferenceTarget<T> Of<T>()
        where T : class, IEntity<T> =>
        (ReferenceTarget<T>)(_targets[(int)T.EntityKind] ??= new ReferenceTarget<T>(this));

    /// <summary>Tells of every reference to a thing of a kind.</summary>
    public void Watch<T>(Action<EntityReference> seen)
        where T : class, IEntity<T> =>
        Of<T>().Visit = (id, _) =>
        {
            seen(EntityReference.Of(id));
            return id;
        };

    /// <summary>Goes through things with identifiers of their own.</summary>
    public ValueList<T> Entities<T>(ValueList<T> items, string member, string noun, Func<T, ReferenceWalk, T> references)
        where T : class, IEntity<T> =>
        Items(items, member, noun, references, static item => EntityReference.Of(item.Id), null);

    /// <summary>Goes through things without identifiers; where they have a period, through those that are in force on the day.</summary>
    /// <param name="items">The things.</param>
    /// <param name="member">The member that holds them.</param>
    /// <param name="references">Goes through the references of one; <c>null</c> where all of them stay.</param>
    /// <param name="noun">What a message calls one by its place; <c>null</c> to call it by what it is part of.</param>
    /// <param name="period">The days on which one is in force.</param>
    public ValueList<T> Parts<T>(
        ValueList<T> items,
        string member,
        Func<T, ReferenceWalk, T>? references,
        string? noun = null,
        Func<T, EffectivePeriod>? period = null)
        where T : class =>
        references is not null ? Items(items, member, noun, references, null, period)
        : Day is { } day && period is not null ? OfDay(items, period, day)
        : items;

    /// <summary>Goes through earlier versions of a plan.</summary>
    public ValueList<T> Earlier<T>(ValueList<T> versions, Func<T, ReferenceWalk, T> references)
        where T : class
    {
        IsEarlier = true;
        ValueList<T> changed = Parts(versions, "earlierVersions", references);
        IsEarlier = false;
        return changed;
    }

    private static ValueList<T> OfDay<T>(ValueList<T> items, Func<T, EffectivePeriod> period, NodaTime.LocalDate day)
    {
        foreach (T item in items)
        {
            if (!period(item).Contains(day))
            {
                return Some(items, period, day);
            }
        }

        return items;
    }

    // On its own, so that no closure is made for a list of which all stay.
    private static ValueList<T> Some<T>(ValueList<T> items, Func<T, EffectivePeriod> period, NodaTime.LocalDate day) =>
        items.Where(item => period(item).Contains(day)).ToValueList();

    private ValueList<T> Items<T>(
        ValueList<T> items,
        string member,
        string? noun,
        Func<T, ReferenceWalk, T> references,
        Func<T, EntityReference>? reference,
        Func<T, EffectivePeriod>? period)
        where T : class
    {
        if (items.IsEmpty)
        {
            return items;
        }

        if (_depth == _places.Length)
        {
            Array.Resize(ref _places, _depth * 2);
        }

        // Of what has no identifier only the index moves on: there may be millions of seats.
        int place = _depth++;
        _places[place] = new() { Member = member, Noun = noun };
        List<T>? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            T item = items[i];
            T? kept = null;
            if (Day is not { } day || period is null || period(item).Contains(day))
            {
                _places[place].Index = i;
                if (reference is not null)
                {
                    _places[place].Reference = reference(item);
                    Entered?.Invoke(_places[place].Reference);
                }

                T other = references(item, this);
                kept = IsLost ? null : ReferenceEquals(other, item) || other.Equals(item) ? item : other;
                IsLost = false;
            }

            if (!ReferenceEquals(kept, item) && changed is null)
            {
                changed = [.. items.AsSpan()[..i]];
            }

            if (kept is not null)
            {
                changed?.Add(kept);
            }
        }

        _depth--;
        return changed?.ToValueList() ?? items;
    }

    private struct PathStep
    {
        public string Member;
        public int Index;
        public string? Noun;
        public EntityReference Reference;
    }
}
