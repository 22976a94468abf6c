namespace PccGovernance;

/// <summary>
/// In what each thing stands that has an identifier and no list of its own, as priorities of strategies and actions of meetings: gathered
/// when it is first asked for, and kept while edits are made. No two may stand under one identifier.
/// </summary>
/// <param name="lists">The lists as they are now.</param>
internal sealed class PartOwners(Func<IEnumerable<EditedList>> lists)
{
    private Dictionary<EntityReference, EntityReference>? _owners;

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
            foreach ((EntityReference part, EntityReference owner) in PartsOf(lists(), static (list, walk, at) => list.WalkEach(walk, at)))
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

    private static List<(EntityReference Part, EntityReference Owner)> PartsOf(
        IEnumerable<EditedList> through, Action<EditedList, ReferenceWalk, Action<EntityReference>> walkThrough)
    {
        List<(EntityReference Part, EntityReference Owner)> parts = [];
        EntityReference owner = default;
        ReferenceWalk walk = new() { Entered = part => parts.Add((part, owner)) };

        // Plans are not looked through by a walk that asks for nothing.
        walk.Watch<Organisation>(static _ => { });
        foreach (EditedList list in through)
        {
            walkThrough(list, walk, at => owner = at);
        }

        return parts;
    }
}
