namespace PccGovernance;

/// <summary>
/// In what each thing stands that has an identifier and no list of its own, as priorities of strategies and actions of meetings: gathered
/// when it is first asked for, and kept while edits are made. No two may stand under one identifier.
/// </summary>
internal sealed class PartOwners
{
    private readonly Func<IEnumerable<EditedList>> _lists;
    private readonly ReferenceWalk _walk;
    private readonly Action<EntityReference> _at;
    private Dictionary<EntityReference, EntityReference>? _owners;
    private List<(EntityReference Part, EntityReference Owner)> _parts = [];
    private EntityReference _owner;

    /// <param name="lists">The lists as they are now.</param>
    public PartOwners(Func<IEnumerable<EditedList>> lists)
    {
        _lists = lists;
        _at = owner => _owner = owner;
        _walk = new() { Entered = part => _parts.Add((part, _owner)) };

        // Plans are not looked through by a walk that asks for nothing.
        _walk.Watch<Organisation>(static _ => { });
    }

    /// <summary>Takes in what the last edit changed of some lists; <c>false</c> for good where two things have one part.</summary>
    public bool TryFollow(IEnumerable<EditedList> touched)
    {
        EditedList[] with = [.. touched.Where(static list => list.Kind is EntityKind.Strategy or EntityKind.Meeting)];
        if (with.Length == 0)
        {
            return true;
        }

        List<(EntityReference Part, EntityReference Owner)> before =
            PartsOf(with, static (list, walk, at) => list.WalkTouched(true, walk, at));
        List<(EntityReference Part, EntityReference Owner)> after =
            PartsOf(with, static (list, walk, at) => list.WalkTouched(false, walk, at));
        if (before.Count + after.Count == 0)
        {
            return true;
        }

        if (_owners is null)
        {
            // As it is now: only whether the parts that are new stand elsewhere too is left to see.
            _owners = [];
            foreach ((EntityReference part, EntityReference owner) in PartsOf(_lists(), static (list, walk, at) => list.WalkEach(walk, at)))
            {
                if (_owners.TryGetValue(part, out EntityReference other) && other != owner)
                {
                    return false;
                }

                _owners[part] = owner;
            }

            return true;
        }

        before.ForEach(one => _owners.Remove(one.Part));
        return after.TrueForAll(one => _owners.TryAdd(one.Part, one.Owner) || _owners[one.Part] == one.Owner);
    }

    private List<(EntityReference Part, EntityReference Owner)> PartsOf(
        IEnumerable<EditedList> through, Action<EditedList, ReferenceWalk, Action<EntityReference>> walkThrough)
    {
        _parts = [];
        foreach (EditedList list in through)
        {
            walkThrough(list, _walk, _at);
        }

        return _parts;
    }
}
