namespace PccGovernance;

/// <summary>Contents while edits are made of them, and which look-ups they leave as they are.</summary>
internal sealed class EditedContents
{
    private readonly Landscape _landscape;
    private readonly EditedList?[] _lists;
    private readonly List<LandscapeEditError> _errors = [];
    private int _edit;

    public EditedContents(Landscape landscape)
    {
        _landscape = landscape;
        Holders = new(() => Lists!);
        _lists = EditedList.Of(landscape, Holders);
        Lists = [.. _lists.OfType<EditedList>()];
        GroundedRecords = new(Of<CompleteRecord>());
    }

    /// <summary>The contents as all edits so far leave them.</summary>
    public LandscapeContents Contents => Lists.Aggregate(_landscape.Contents, static (made, list) => list.PutIn(made));

    public ValueList<LandscapeEditError> Errors => _errors.ToValueList();

    /// <summary>Every list.</summary>
    public IReadOnlyList<EditedList> Lists { get; }

    /// <summary>What names what.</summary>
    public ReferenceHolders Holders { get; }

    /// <summary>What is called complete of a ground.</summary>
    public GroundedRecords GroundedRecords { get; }

    /// <summary>What lost a reference.</summary>
    public List<EntityReference> Untied { get; } = [];

    /// <summary>What closed partnerships had on record and nothing has in their place.</summary>
    public List<EntityChange> Dropped { get; } = [];

    /// <summary>The map of the landscape.</summary>
    public Geography Map => _landscape.Geography;

    /// <summary>The list of things of a type.</summary>
    public EditedList<T> Of<T>()
        where T : class, ILandscapeItem<T> => (EditedList<T>)_lists[(int)T.EntityKind]!;

    /// <summary>The duties that come with the kinds of a partnership.</summary>
    public ValueList<Id<Duty>> DutiesOfKinds(Partnership board) => _landscape.DutiesOf(board with { Duties = [] });

    public PartnershipFunction FunctionOf(Partnership board) => _landscape.FunctionOf(board);

    public void Begin(int edit)
    {
        _edit = edit;
        foreach (EditedList list in Lists)
        {
            list.Begin();
        }
    }

    public void Refuse(string message) => _errors.Add(new() { Edit = _edit, Message = message });

    public T? Find<T>(Id<T> id)
        where T : class, ILandscapeItem<T> => Of<T>().Find(id);

    /// <summary>Whether there is a partnership; says so where there is none.</summary>
    public bool Has(Id<Partnership> id)
    {
        bool has = Find(id) is not null;
        if (!has)
        {
            Refuse(
                $"The edit names the partnership '{id}', which the landscape does not have: correct the identifier, or make the edit "
                + "before it is closed."
            );
        }

        return has;
    }

    public bool Has(Id<Organisation> id)
    {
        bool has = Find(id) is not null;
        if (!has)
        {
            Refuse($"The edit names the organisation '{id}', which the landscape does not have: add it or correct the identifier.");
        }

        return has;
    }

    public void Change(Id<Partnership> id, Func<Partnership, Partnership> change)
    {
        if (Has(id))
        {
            Set(change(Find(id)!));
        }
    }

    /// <summary>Puts a thing in the place of the one that has its identifier.</summary>
    public void Set<T>(T item)
        where T : class, ILandscapeItem<T> => Of<T>().Set(item);

    /// <summary>Takes a thing out.</summary>
    public void Remove<T>(Id<T> id)
        where T : class, ILandscapeItem<T> => Of<T>().Remove(id);

    public void Add(Partnership board)
    {
        if (Find(board.Id) is null)
        {
            Set(board);
        }
        else
        {
            Refuse($"The edit adds the partnership '{board.Id}', which the landscape has already: give it another identifier.");
        }
    }

    /// <summary>Puts in things of which each has an identifier of its own, whatever had it before; says where one stands twice.</summary>
    public void SetAll<T>(ValueList<T> items, string noun)
        where T : class, ILandscapeItem<T>
    {
        HashSet<Id<T>> seen = [];
        foreach (T item in items)
        {
            if (seen.Add(item.Id))
            {
                Set(item);
            }
            else
            {
                Refuse($"The edit puts in the {noun} '{item.Id}' twice: give each once.");
            }
        }
    }

    /// <summary>Notes what a partnership that closes had on record, but what stands on one in its place.</summary>
    public void NoteDropped(Partnership closed, params IEnumerable<Partnership> inItsPlace)
    {
        Partnership[] others = [.. inItsPlace];
        (string Name, Func<Partnership, object?> Value)[] members =
        [
            ("Purpose", static board => board.Purpose),
            ("TermsOfReference", static board => board.TermsOfReference),
            ("Support", static board => board.Support),
            ("LastReviewed", static board => board.LastReviewed),
        ];
        ValueList<FieldChange> fields = members
            .Where(member => member.Value(closed) is { } value && !others.Any(other => Equals(member.Value(other), value)))
            .Select(member => new FieldChange { Field = member.Name, Before = FieldText.Of(member.Value(closed)) })
            .ToValueList();
        if (!fields.IsEmpty)
        {
            Dropped.Add(new() { Subject = EntityReference.Of(closed.Id), Name = closed.Name, Fields = fields });
        }
    }

    /// <summary>A kind of partnership of the landscape or its edition.</summary>
    public PartnershipKind? FindKind(Id<PartnershipKind> id) => _landscape.PartnershipKind(id);

    /// <summary>The bodies that govern a force area: those of the landscape or, where it records none, of its edition.</summary>
    public ValueList<LocalPolicingBody> BodiesOf(AreaCode forceArea)
    {
        ValueList<LocalPolicingBody> own = Of<LocalPolicingBody>().Items.Keep(body => body.ForceArea == forceArea);
        return own.IsEmpty ? _landscape.Edition.LocalPolicingBodies.Keep(body => body.ForceArea == forceArea) : own;
    }

    /// <summary>The boards on which any of some organisations has a seat, in the order of identifiers.</summary>
    public Partnership[] BoardsSeating(params IEnumerable<Id<Organisation>> organisations)
    {
        HashSet<Id<Organisation>> seated = organisations as HashSet<Id<Organisation>> ?? [.. organisations];
        List<Partnership> seating = [];
        foreach (Partnership board in Holding<Partnership>(seated.Select(EntityReference.Of)))
        {
            if (Seats(board, seated))
            {
                seating.Add(board);
            }
        }

        return [.. seating];
    }

    /// <summary>The things of one list that name any of some, in the order of identifiers.</summary>
    public IEnumerable<T> Holding<T>(IEnumerable<EntityReference> named)
        where T : class, ILandscapeItem<T>
    {
        List<EntityReference> holders = HoldersOf(named, T.EntityKind);
        T[] holding = new T[holders.Count];
        for (int i = 0; i < holding.Length; i++)
        {
            holding[i] = Find(new Id<T>(holders[i].Id))!;
        }

        return holding;
    }

    /// <summary>Has whatever names some things lead elsewhere.</summary>
    /// <param name="named">The things.</param>
    /// <param name="walk">The walk that knows where to.</param>
    public void Redirect(IEnumerable<EntityReference> named, ReferenceWalk walk)
    {
        foreach (EntityReference holder in HoldersOf(named, EntityKind.None))
        {
            _lists[(int)holder.Kind]!.Redirect(holder.Id, walk);
        }
    }

    /// <summary>Has whatever names some partnerships name another, or nothing; none reports to itself by that.</summary>
    public void Redirect(IEnumerable<Id<Partnership>> from, Id<Partnership>? to)
    {
        HashSet<Id<Partnership>> gone = [.. from.Where(id => id != to)];
        Partnership[] boards = [.. Holding<Partnership>(gone.Select(EntityReference.Of))];
        ReferenceWalk walk = new();
        walk.Partnerships.Visit = (id, _) =>
        {
            if (!gone.Contains(id))
            {
                return id;
            }

            if (to is null)
            {
                Untied.Add(walk.Subject);
            }

            return to;
        };
        Redirect(gone.Select(EntityReference.Of), walk);
        foreach (Partnership board in boards.Select(board => Find(board.Id)).OfType<Partnership>())
        {
            if (board.ReportsTo.Contains(board.Id))
            {
                Set(board with { ReportsTo = board.ReportsTo.Keep(parent => parent != board.Id) });
            }
        }
    }

    private static bool Seats(Partnership board, HashSet<Id<Organisation>> organisations)
    {
        foreach (Seat seat in board.Seats)
        {
            if (organisations.Contains(seat.Organisation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What names any of some things, each once and in order: all of it, or what is of one kind.</summary>
    private List<EntityReference> HoldersOf(IEnumerable<EntityReference> named, EntityKind kind)
    {
        List<EntityReference> found = [];
        foreach (EntityReference one in named)
        {
            foreach (EntityReference holder in Holders.Of(one))
            {
                if (kind is EntityKind.None || holder.Kind == kind)
                {
                    found.Add(holder);
                }
            }
        }

        found.Sort();
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (kept == 0 || found[i] != found[kept - 1])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }
}
