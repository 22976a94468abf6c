using NodaTime;

namespace PccGovernance;

/// <summary>The one description of a list of the contents.</summary>
/// <param name="member">The name of its member of the contents.</param>
/// <param name="of">Reads the list.</param>
/// <param name="with">Puts another list in its place.</param>
internal sealed class EntityList<T>(
    string member,
    Func<LandscapeContents, ValueList<T>> of,
    Func<LandscapeContents, ValueList<T>, LandscapeContents> with
) : EntityList(member)
    where T : class, ILandscapeItem<T>
{
    /// <summary>What a message calls one of the things.</summary>
    public required string Noun { get; init; }

    /// <summary>The name or text of one.</summary>
    public required Func<T, string> Name { get; init; }

    /// <summary>The members that differences compare.</summary>
    public required (string Name, Func<T, object?> Value)[] Fields { get; init; }

    /// <summary>The days on which one is in force; <c>null</c> for what has no beginning and no end.</summary>
    public Func<T, EffectivePeriod>? Period { get; init; }

    /// <summary>Narrows a window to the days on which everything within one is in force.</summary>
    public Action<InForceWindow, T>? PeriodsWithin { get; init; }

    /// <summary>One as its own parts say that it was on a day.</summary>
    public Func<T, LocalDate, T>? Version { get; init; }

    /// <summary>One with everything within in its one order; the same object when it is.</summary>
    public Func<T, T>? Order { get; init; }

    /// <summary>Goes through every reference that one holds: one that holds what the walk gave for them.</summary>
    public Func<T, ReferenceWalk, T>? References { get; init; }

    /// <summary>Checks the values of one.</summary>
    public Action<LandscapeValidator, T, ErrorLocation>? Values { get; init; }

    /// <summary>Checks that the things agree with each other.</summary>
    public Action<LandscapeValidator>? Together { get; init; }

    /// <summary>The identifiers that the edition has of these things.</summary>
    public Func<ReferenceEdition, IEnumerable<Id<T>>>? OfEdition { get; init; }

    /// <summary>One of the edition's; <c>null</c> when it does not have it.</summary>
    public Func<ReferenceEdition, Id<T>, T?>? InEdition { get; init; }

    /// <summary>The tables of what stands within and has an identifier of its own.</summary>
    public EntityTable[] Parts { get; init; } = [];

    public override EntityKind Kind => T.EntityKind;

    public override IEnumerable<EntityTable> Tables => [new EntityTable<T>(of, Name, Fields), .. Parts];

    public ValueList<T> Of(LandscapeContents contents) => of(contents);

    public LandscapeContents With(LandscapeContents contents, ValueList<T> items) =>
        ReferenceEquals(items, of(contents)) ? contents : with(contents, items);

    public override LandscapeContents InOrder(LandscapeContents contents)
    {
        ValueList<T> items = of(contents);
        return With(contents, (Order is null ? items : items.Map(Order)).SortedBy(static item => item.Id));
    }

    public override void Know(LandscapeValidator validator, Landscape? same)
    {
        if (same is not null)
        {
            validator.KnowAsIn<T>(same);
            return;
        }

        validator.Know(of(validator.Contents), OfEdition?.Invoke(validator.Edition));
    }

    public override bool IsSame(LandscapeContents one, LandscapeContents other) => ReferenceEquals(of(one), of(other));

    public override bool HoldsEmptyIdentifier(LandscapeContents contents) => of(contents).Any(static item => item.Id.IsEmpty);

    public override void Check(LandscapeValidator validator)
    {
        ValueList<T> items = of(validator.Checked);
        validator.CheckIdentifiers(items, JsonMember);
        validator.CheckItems(items, JsonMember, Noun, References, Values);

        Together?.Invoke(validator);
    }

    public override void Keep(InForceWalk inForce)
    {
        ValueList<T> all = of(inForce.Contents);
        ValueList<T> items = Version is null ? all : all.Map(item => Version(item, inForce.Day));
        ValueList<T> kept = Period is null ? items : items.Keep(item => Period(item).Contains(inForce.Day));
        inForce.Contents = With(inForce.Contents, kept);
        inForce.Walk.Keep(all, kept);
    }

    public override LandscapeContents Walk(LandscapeContents contents, ReferenceWalk walk) =>
        References is null ? contents : With(contents, walk.Entities(of(contents), JsonMember, Noun, References));

    public override void KeepRest(InForceWalk inForce)
    {
        ValueList<T> before = of(inForce.Contents);
        inForce.Contents = Walk(inForce.Contents, inForce.Walk);
        ValueList<T> after = of(inForce.Contents);
        if (after.Count != before.Count)
        {
            inForce.Walk.Keep(before, after);
        }
    }

    public override void Watch(ReferenceWalk walk, Action<EntityReference> seen) => walk.Watch<T>(seen);

    public override void Narrow(InForceWindow window, LandscapeContents contents)
    {
        if (Period is null)
        {
            return;
        }

        foreach (T item in of(contents))
        {
            window.Narrow(Period(item));
            PeriodsWithin?.Invoke(window, item);
        }
    }

    public override IEnumerable<EntityReference> UntoldOn(LandscapeContents contents, LocalDate day) =>
        Period is null
            ? []
            : of(contents).Where(item => Period(item).IsKnownToContain(day) is null).Select(static item => EntityReference.Of(item.Id));

    public override int CountInPart(LandscapeContents contents) => Period is null ? 0 : of(contents).Count(item => !Period(item).IsExact);

    /// <summary>Made in the size that it will have: of a million things, growing to it takes longer than filling it.</summary>
    public override object IndexOf(LandscapeContents contents)
    {
        ValueList<T> items = of(contents);
        Dictionary<Id<T>, T> byId = new(items.Count);
        foreach (T item in items)
        {
            byId.Add(item.Id, item);
        }

        return byId;
    }

    public override EntityBuffer NewBuffer() => new EntityBuffer<T>(this);

    public override TResult Accept<TResult>(IEntityListVisitor<TResult> visitor) => visitor.Visit(this);
}
