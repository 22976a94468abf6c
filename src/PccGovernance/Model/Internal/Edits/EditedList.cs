namespace PccGovernance;

/// <summary>A list while edits are made of it, for whatever goes over all lists.</summary>
internal abstract class EditedList
{
    public abstract EntityKind Kind { get; }

    /// <summary>Whether the last edit changed anything of it.</summary>
    public abstract bool IsTouched { get; }

    /// <summary>Whether the last edit put something in or took something out, and not only had references lead elsewhere.</summary>
    public bool IsPut { get; protected set; }

    /// <summary>What the last edit took out.</summary>
    public abstract IEnumerable<EntityReference> Gone { get; }

    /// <summary>Begins another edit.</summary>
    public abstract void Begin();

    /// <summary>Puts back what was there before the last edit.</summary>
    public abstract void Undo();

    /// <summary>Puts the list, as edits so far leave it, into contents.</summary>
    public abstract LandscapeContents PutIn(LandscapeContents contents);

    /// <summary>Puts of the list what the last edit made, and what is named further, into contents.</summary>
    public abstract LandscapeContents PutMade(LandscapeContents contents, IEnumerable<EntityReference> further);

    /// <summary>Puts what the last edit made in its one order within.</summary>
    public abstract void Order();

    /// <summary>Has the references of one lead where a walk leads them; one that is nothing without them goes.</summary>
    public abstract void Redirect(string id, ReferenceWalk walk);

    /// <summary>Walks through each of the list, which is told first.</summary>
    public abstract void WalkEach(ReferenceWalk walk, Action<EntityReference> at);

    /// <summary>Walks through what the last edit changed, as it was before or as it is, each told first.</summary>
    public abstract void WalkTouched(bool isBefore, ReferenceWalk walk, Action<EntityReference> at);

    /// <summary>Has a check of references know what there is.</summary>
    public abstract void Know(LandscapeValidator validator);

    /// <summary>Checks the things that a check was given.</summary>
    public abstract void Check(LandscapeValidator validator);

    /// <summary>Every list of a landscape, by kind.</summary>
    public static EditedList?[] Of(Landscape landscape, ReferenceHolders holders)
    {
        var lists = new EditedList?[Enum.GetValues<EntityKind>().Length];
        Making making = new(landscape, holders);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            lists[(int)list.Kind] = list.Accept(making);
        }

        return lists;
    }

    private sealed class Making(Landscape landscape, ReferenceHolders holders) : IEntityListVisitor<EditedList>
    {
        public EditedList Visit<T>(EntityList<T> list)
            where T : class, ILandscapeItem<T> => new EditedList<T>(list, landscape, holders);
    }
}
