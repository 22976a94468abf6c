namespace PccGovernance;

/// <summary>
/// A landscape while edits are made of it one after the other, each checked on what the one before it left: as by
/// <see cref="Landscape.Apply(IEnumerable{LandscapeEdit})"/> for each, without looking at what an edit leaves as it is.
/// </summary>
/// <remarks>
/// It makes edits that are surely sound. Of all others it says that it cannot, is what it was before, and makes no more: then the landscape
/// that it stands for has to be asked. Plans, who governs, kinds, duties and themes can be put in only by the landscape itself, since what
/// is said of them rests on all of their list, and what is said of boards on kinds.
/// </remarks>
internal sealed class EditedLandscape
{
    private readonly EditedContents _contents;
    private readonly BoardIndex _index;
    private readonly PartOwners _parts;
    private readonly Lazy<LandscapeValidator> _validator;
    private readonly Lazy<SortedDictionary<Id<Organisation>, Organisation>> _policingBodies;
    private Landscape? _landscape;

    public EditedLandscape(Landscape landscape)
    {
        Others = _landscape = landscape;
        _contents = new(landscape);
        _index = new(landscape, () => _contents.Of<Partnership>().Items);
        _parts = new(() => _contents.Lists);
        _validator = new(() => LandscapeValidator.OfEdited(landscape, _contents));
        _policingBodies = new(() => new(_contents.Of<Organisation>().Items.Where(IsPolicingBody).ToDictionary(static body => body.Id)));
    }

    /// <summary>The landscape before any edit: its map, edition, kinds and duties are those of the draft.</summary>
    public Landscape Others { get; }

    /// <summary>What lost a reference by the last edit, in the order of references.</summary>
    public ValueList<EntityReference> Untied { get; private set; } = [];

    /// <summary>The duties that were discharged before the last edit and are not after it, in the order of identifiers.</summary>
    public ValueList<Id<Duty>> DutiesDropped { get; private set; } = [];

    /// <summary>The organisations that are there to govern policing, in the order of identifiers.</summary>
    public IEnumerable<Organisation> PolicingBodies => _policingBodies.Value.Values;

    public T? Find<T>(Id<T> id)
        where T : class, ILandscapeItem<T> => _contents.Find(id);

    /// <summary>A thing as it was before the last edit.</summary>
    public T? FindBefore<T>(Id<T> id)
        where T : class, ILandscapeItem<T> => _contents.Of<T>().FindBefore(id);

    /// <summary>Where boards lie that are of a kind or also act as it, each ground once.</summary>
    public IReadOnlyCollection<Footprint> GroundsOf(Id<PartnershipKind> kind) => _index.GroundsOf(kind);

    /// <summary>The boards on which any of some organisations has a seat, in the order of identifiers.</summary>
    public IEnumerable<Id<Partnership>> BoardsSeating(IEnumerable<Id<Organisation>> organisations) =>
        _contents.BoardsSeating(organisations).Select(static board => board.Id);

    /// <summary>The landscape as the edits so far leave it.</summary>
    public Landscape ToLandscape() => _landscape ??= Others.WithSound(_contents.Contents);

    /// <summary>Makes an edit; where it cannot tell that it is sound, the draft stands for what it did before and makes no more.</summary>
    public bool TryMake(LandscapeEdit edit)
    {
        // A landscape as of a day may not be in its order; the first edit that is applied to it puts it so.
        if (!Others.IsInOrder)
        {
            return false;
        }

        _contents.Begin(0);
        _contents.Untied.Clear();
        edit.Make(_contents);
        EditedList[] touched = [.. _contents.Lists.Where(static list => list.IsTouched)];
        if (!_contents.Errors.IsEmpty || touched.Any(static list => list.IsPut && RestsOnAll(list.Kind)) || !IsSurelySound(touched))
        {
            Array.ForEach(touched, static list => list.Undo());
            return false;
        }

        Array.ForEach(touched, static list => list.Order());
        Follow(_contents.Of<Partnership>().Before, _contents.Of<Organisation>().Before.Keys);
        _landscape = null;
        Untied = _contents.Untied.Count == 0 ? [] : _contents.Untied.Distinct().Order().ToValueList();
        return true;
    }

    private static bool RestsOnAll(EntityKind kind) => kind is EntityKind.OrganisationKind or EntityKind.PartnershipKind or EntityKind.Duty
        or EntityKind.Theme or EntityKind.LocalPolicingBody or EntityKind.PoliceAndCrimePlan or EntityKind.CorporatePlan
        or EntityKind.BusinessPlan;

    private void Follow(IReadOnlyDictionary<Id<Partnership>, Partnership?> boards, IEnumerable<Id<Organisation>> organisations)
    {
        foreach ((Id<Partnership> id, Partnership? before) in boards)
        {
            _index.Replace(before, Find(id));
        }

        Id<Duty>[] discharged = [.. boards.Values.OfType<Partnership>().SelectMany(Others.DutiesOf)];
        DutiesDropped = discharged.Length == 0 ? [] : DroppedOf(discharged, boards.Keys);
        foreach (Id<Organisation> id in _policingBodies.IsValueCreated ? organisations : [])
        {
            _policingBodies.Value.Remove(id);
            if (Find(id) is { } body && IsPolicingBody(body))
            {
                _policingBodies.Value.Add(id, body);
            }
        }
    }

    private ValueList<Id<Duty>> DroppedOf(Id<Duty>[] discharged, IEnumerable<Id<Partnership>> boards)
    {
        HashSet<Id<Duty>> kept = [.. boards.Select(Find).OfType<Partnership>().SelectMany(Others.DutiesOf)];
        return discharged
            .Distinct()
            .Where(duty => !kept.Contains(duty) && !_index.IsDischarged(duty))
            .Order()
            .ToValueList();
    }

    private bool IsPolicingBody(Organisation organisation) =>
        organisation.Kind is { } kind && Others.OrganisationKind(kind)?.Role == OrganisationRole.LocalPolicingBody;

    private bool IsSurelySound(EditedList[] touched)
    {
        // What only had its references lead elsewhere says of itself what it said before, but of plans all is looked at or nothing.
        EditedList[] looked = [.. touched.Where(static list => !RestsOnAll(list.Kind))];
        EntityReference[] further = [.. HoldersOfMovedPosts()];
        LandscapeContents made = (further.Length == 0
                ? looked
                : _contents.Lists.Where(list => looked.Contains(list)
                    || further.Any(one => one.Kind == list.Kind && !RestsOnAll(one.Kind))))
            .Aggregate(LandscapeContents.Empty, (contents, list) => list.PutMade(contents, further));
        return !further.Any(static one => RestsOnAll(one.Kind))
            && _validator.Value.AreSound(made)
            && _parts.TryFollow(looked)
            && touched.SelectMany(static list => list.Gone).All(gone => _contents.Holders.Of(gone).Count == 0)
            && _contents.Of<Partnership>().Before.All(one => Find(one.Key) is not { } after
                || !ReportingCycles.MayLeadBack(after, one.Value?.Period == after.Period ? one.Value : null, Find));
    }

    /// <summary>What names posts that are of another organisation now: the two stand beside each other in it.</summary>
    private IEnumerable<EntityReference> HoldersOfMovedPosts() => _contents.Of<Post>().Before
        .Where(one => one.Value is { } before && Find(one.Key) is { } after && before.Organisation != after.Organisation)
        .SelectMany(one => _contents.Holders.Of(EntityReference.Of(one.Key)));
}
