namespace PccGovernance;

/// <summary>
/// A landscape while edits of its boards are made one after the other, each checked on what the one before it left: as by
/// <see cref="Landscape.Apply(IEnumerable{LandscapeEdit})"/> for each, without looking at what an edit leaves as it is.
/// </summary>
/// <remarks>
/// It makes edits of which only boards come, and that are surely sound. Of all others it says that it cannot, and is what it was before:
/// then the landscape that it stands for has to be asked.
/// </remarks>
internal sealed class EditedBoards
{
    private readonly EditedContents _contents;
    private readonly BoardIndex _index;
    private readonly LandscapeValidator _validator;
    private Landscape? _landscape;

    public EditedBoards(Landscape landscape)
    {
        Others = _landscape = landscape;
        _contents = new(landscape);
        _index = new(landscape, () => _contents.Partnerships);
        _validator = LandscapeValidator.OfBoards(landscape, id => _contents.Find(id) is not null);
    }

    /// <summary>A landscape in which all but the boards is as in the draft.</summary>
    public Landscape Others { get; }

    /// <summary>What lost a reference by the last edit, in the order of references.</summary>
    public ValueList<EntityReference> Untied { get; private set; } = [];

    /// <summary>The duties that were discharged before the last edit and are not after it, in the order of identifiers.</summary>
    public ValueList<Id<Duty>> DutiesDropped { get; private set; } = [];

    public static bool CanMake(LandscapeEdit edit) => edit is AddPartnership or BringUnder or ChangeMeetingLength or ChangeSeats
        or ClosePartnership or CombineAreas or MergePartnerships or MoveDuty or MoveFunction or MoveSeat or ReplacePartnerships or Retime
        or SplitPartnership;

    public Partnership? Find(Id<Partnership> id) => _contents.Find(id);

    /// <summary>A board as it was before the last edit.</summary>
    public Partnership? FindBefore(Id<Partnership> id) =>
        _contents.Before.TryGetValue(id, out Partnership? board) ? board : _contents.Find(id);

    /// <summary>Where boards lie that are of a kind or also act as it, each ground once.</summary>
    public IReadOnlyCollection<Footprint> GroundsOf(Id<PartnershipKind> kind) => _index.GroundsOf(kind);

    /// <summary>The landscape as the edits so far leave it.</summary>
    public Landscape ToLandscape() => _landscape ??= Others.WithSound(_contents.Partnerships);

    /// <summary>Makes an edit; where it cannot tell that it is sound, the draft stands for what it did before and makes no more.</summary>
    public bool TryMake(LandscapeEdit edit)
    {
        // A landscape as of a day may not be in its order; the first edit that is applied to it puts it so.
        if (!CanMake(edit) || !Others.IsInOrder)
        {
            return false;
        }

        _contents.Begin(0);
        _contents.Untied.Clear();
        edit.Make(_contents);
        if (!_contents.Errors.IsEmpty
            || !ReferenceEquals(_contents.CompleteRecords, Others.CompleteRecords)
            || _contents.Redirected.Any(_index.IsNamedByOthers))
        {
            return Undo();
        }

        Follow(_contents.Before.Keys);
        if (_contents.Redirected.Count > 0)
        {
            Id<Partnership>[] naming = [.. _contents.Redirected.SelectMany(_index.BoardsNaming).Distinct()];
            Partnership[] before = Array.ConvertAll(naming, id => Find(id)!);
            _contents.RedirectIn(naming);
            for (int i = 0; i < naming.Length; i++)
            {
                _index.Replace(before[i], Find(naming[i]));
            }
        }

        KeyValuePair<Id<Partnership>, Partnership?>[] changed = [.. _contents.Before];
        if (!IsSurelySound(changed))
        {
            return Undo();
        }

        foreach (Partnership board in changed.Select(one => Find(one.Key)).OfType<Partnership>())
        {
            _contents.Set(PartnershipList.Description.Order!(board));
        }

        _landscape = null;
        Untied = _contents.Untied.Distinct().Order().ToValueList();
        HashSet<Id<Duty>> kept = [.. changed.Select(one => Find(one.Key)).OfType<Partnership>().SelectMany(Others.DutiesOf)];
        DutiesDropped = changed
            .SelectMany(one => one.Value is { } before ? Others.DutiesOf(before) : [])
            .Distinct()
            .Where(duty => !kept.Contains(duty) && !_index.IsDischarged(duty))
            .Order()
            .ToValueList();
        return true;
    }

    private void Follow(IEnumerable<Id<Partnership>> changed)
    {
        foreach (Id<Partnership> id in changed)
        {
            _index.Replace(_contents.Before[id], Find(id));
        }
    }

    private bool IsSurelySound(KeyValuePair<Id<Partnership>, Partnership?>[] changed) =>
        _validator.AreSound(changed.Select(one => Find(one.Key)).OfType<Partnership>().ToValueList())
        && changed.All(one => Find(one.Key) is { } after
            ? !ReportingCycles.MayLeadBack(after, one.Value, Find)
            : _index.BoardsNaming(one.Key).Count == 0 && !_index.IsNamedByOthers(one.Key));

    private bool Undo()
    {
        foreach ((Id<Partnership> id, Partnership? before) in _contents.Before.ToArray())
        {
            if (before is null)
            {
                _contents.Remove(id);
            }
            else
            {
                _contents.Set(before);
            }
        }

        return false;
    }
}
