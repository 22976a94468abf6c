namespace PccGovernance;

/// <summary>
/// Contents while edits are made of them. Partnerships are changed by identifier and put in their list when it is next needed, so that an
/// edit takes no longer where there are more.
/// </summary>
internal sealed class EditedContents(Landscape landscape)
{
    /// <summary>The partnerships that are other ones than in the landscape; <c>null</c> for one that is gone.</summary>
    private readonly SortedDictionary<Id<Partnership>, Partnership?> _changed = [];
    private readonly List<LandscapeEditError> _errors = [];
    private readonly Dictionary<Id<Partnership>, Id<Partnership>?> _redirected = [];
    private LandscapeContents _others = landscape.Contents;
    private int _edit;

    /// <summary>Whether what has not been changed is as in the landscape, and not gone.</summary>
    private bool _isOnLandscape = true;

    /// <summary>The contents as all edits so far leave them.</summary>
    public LandscapeContents Contents
    {
        get
        {
            if (_redirected.Count > 0)
            {
                Redirect(RedirectingWalk());
                _redirected.Clear();
            }

            return _others with { Partnerships = Partnerships };
        }
    }

    public ValueList<LandscapeEditError> Errors => _errors.ToValueList();

    /// <summary>The partnerships that the edit changed, as they were before it; <c>null</c> where there was none.</summary>
    public Dictionary<Id<Partnership>, Partnership?> Before { get; } = [];

    /// <summary>The partnerships that are to be named no more, until the contents are next needed whole.</summary>
    public IReadOnlyCollection<Id<Partnership>> Redirected => _redirected.Keys;

    /// <summary>What is called complete.</summary>
    public ValueList<CompleteRecord> CompleteRecords => _others.CompleteRecords;

    /// <summary>All partnerships, in the order of identifiers.</summary>
    public ValueList<Partnership> Partnerships => !_isOnLandscape ? _changed.Values.OfType<Partnership>().ToValueList()
        : _changed.Count == 0 ? landscape.Partnerships
        : Merged();

    /// <summary>What lost a reference.</summary>
    public List<EntityReference> Untied { get; } = [];

    /// <summary>What closed partnerships had on record and nothing has in their place.</summary>
    public List<EntityChange> Dropped { get; } = [];

    /// <summary>The duties that come with the kinds of a partnership.</summary>
    public ValueList<Id<Duty>> DutiesOfKinds(Partnership board) => landscape.DutiesOf(board with { Duties = [] });

    public PartnershipFunction FunctionOf(Partnership board) => landscape.FunctionOf(board);

    public void Begin(int edit)
    {
        _edit = edit;
        Before.Clear();
    }

    public void Refuse(string message) => _errors.Add(new() { Edit = _edit, Message = message });

    public Partnership? Find(Id<Partnership> id) =>
        _changed.TryGetValue(id, out Partnership? board) ? board : _isOnLandscape ? landscape.Partnership(id) : null;

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
        bool has = _others.Organisations.Any(o => o.Id == id);
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

    /// <summary>Puts a partnership in the place of the one that has its identifier.</summary>
    public void Set(Partnership board)
    {
        Remember(board.Id);
        _changed[board.Id] = board;
    }

    public void Add(Partnership board)
    {
        // What is still to be redirected from a partnership of that identifier is no reference to this one.
        _ = _redirected.ContainsKey(board.Id) ? Contents : null;
        if (Find(board.Id) is null)
        {
            Set(board);
        }
        else
        {
            Refuse($"The edit adds the partnership '{board.Id}', which the landscape has already: give it another identifier.");
        }
    }

    public void Remove(Id<Partnership> id)
    {
        Remember(id);
        _changed[id] = null;
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

    /// <summary>The map of the landscape.</summary>
    public Geography Map => landscape.Geography;

    /// <summary>A kind of partnership of the landscape or its edition.</summary>
    public PartnershipKind? FindKind(Id<PartnershipKind> id) => landscape.PartnershipKind(id);

    /// <summary>The bodies that govern a force area: those of the landscape or, where it records none, of its edition.</summary>
    public ValueList<LocalPolicingBody> BodiesOf(AreaCode forceArea)
    {
        ValueList<LocalPolicingBody> own = _others.LocalPolicingBodies.Keep(body => body.ForceArea == forceArea);
        return own.IsEmpty ? landscape.Edition.LocalPolicingBodies.Keep(body => body.ForceArea == forceArea) : own;
    }

    /// <summary>Puts other contents in the place of those as all edits so far leave them.</summary>
    public void ChangeAll(Func<LandscapeContents, LandscapeContents> change)
    {
        _others = change(Contents);
        _isOnLandscape = false;
        _changed.Clear();
        foreach (Partnership board in _others.Partnerships)
        {
            if (!_changed.TryAdd(board.Id, board))
            {
                Refuse($"The edit puts in the partnership '{board.Id}' twice: give each once.");
            }
        }
    }

    /// <summary>Leaves of what is called complete what still is when partnerships become one.</summary>
    public void MergeCompleteness(Partnership[] merged, Id<Partnership> into) =>
        _others = CompletenessEdits.Merge(_others, merged, into, (footprint, board) =>
            !board.Footprint.IsUnknown && Map.Resolve(footprint).Contains(Map.Resolve(board.Footprint)));

    /// <summary>Has nothing called complete of partnerships that are closed, divided or replaced.</summary>
    public void ForgetCompleteness(IReadOnlyCollection<Id<Partnership>> boards) => _others = CompletenessEdits.Forget(_others, boards);

    public Organisation? Find(Id<Organisation> id) => _others.Organisations.FirstOrDefault(o => o.Id == id);

    public void Add(Organisation organisation) =>
        _others = _others with { Organisations = [.. _others.Organisations, organisation] };

    public void Remove(Id<Organisation> id) => _others = _others with { Organisations = _others.Organisations.Keep(o => o.Id != id) };

    /// <summary>Puts other references in the place of some, throughout.</summary>
    public void Redirect(ReferenceWalk walk) => Redirect(walk, _others with { Partnerships = Partnerships });

    private void Redirect(ReferenceWalk walk, LandscapeContents before)
    {
        _others = EntityCatalogue.Over(before, (list, changed) => list.Walk(changed, walk));
        for (int i = 0; i < before.Partnerships.Count; i++)
        {
            Partnership board = _others.Partnerships[i];
            if (!ReferenceEquals(board, before.Partnerships[i]))
            {
                Set(board with { ReportsTo = board.ReportsTo.Keep(parent => parent != board.Id) });
            }
        }
    }

    /// <summary>Has some partnerships, and nothing else, name others where what they name is to be named no more.</summary>
    public void RedirectIn(IEnumerable<Id<Partnership>> boards)
    {
        LandscapeContents others = _others;
        SortedSet<Id<Partnership>> naming = [.. boards];
        Redirect(
            RedirectingWalk(),
            LandscapeContents.Empty with { Partnerships = naming.Select(id => Find(id)!).ToValueList() });
        _others = others;
        _redirected.Clear();
    }

    /// <summary>
    /// Has whatever names some partnerships name another, or nothing. It is done when the contents are next needed whole: once for many
    /// edits.
    /// </summary>
    public void Redirect(IEnumerable<Id<Partnership>> from, Id<Partnership>? to)
    {
        foreach (Id<Partnership> id in from.Where(id => id != to))
        {
            _redirected[id] = to;
        }
    }

    private void Remember(Id<Partnership> id)
    {
        if (!Before.ContainsKey(id))
        {
            Before.Add(id, Find(id));
        }
    }

    /// <summary>The partnerships of the landscape, with those that are changed in their places: both are in order.</summary>
    private ValueList<Partnership> Merged()
    {
        List<Partnership> merged = new(landscape.Partnerships.Count + _changed.Count);
        int at = 0;
        foreach ((Id<Partnership> id, Partnership? board) in _changed)
        {
            while (at < landscape.Partnerships.Count && landscape.Partnerships[at].Id.CompareTo(id) < 0)
            {
                merged.Add(landscape.Partnerships[at++]);
            }

            at += at < landscape.Partnerships.Count && landscape.Partnerships[at].Id == id ? 1 : 0;
            if (board is not null)
            {
                merged.Add(board);
            }
        }

        merged.AddRange(landscape.Partnerships.AsSpan()[at..]);
        return merged.ToValueList();
    }

    private ReferenceWalk RedirectingWalk()
    {
        ReferenceWalk walk = new();
        walk.Partnerships.Visit = (id, _) =>
        {
            Id<Partnership>? at = id;
            while (at is { } next && _redirected.TryGetValue(next, out Id<Partnership>? further))
            {
                at = further;
            }

            if (at is null)
            {
                Untied.Add(walk.Subject);
            }

            return at;
        };
        return walk;
    }
}
