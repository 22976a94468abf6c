namespace PccGovernance;

/// <summary>How to compare the things of one type: their list, identity, name and members.</summary>
internal sealed class EntityTable<T>(
    Func<LandscapeContents, IEnumerable<T>> list,
    Func<T, string> name,
    params (string Name, Func<T, object?> Value)[] fields) : EntityTable
    where T : class, IEntity<T>
{
    private readonly (string Name, Func<T, object?> Value)[] _fields = [.. fields, ("OwnFacts", static item => item.OwnFacts)];

    public override Type Type => typeof(T);

    public override IEnumerable<string> FieldNames => _fields.Select(static member => member.Name);

    public override IEnumerable<KeyValuePair<EntityReference, string>> Names(LandscapeContents contents) =>
        list(contents).Select(item => KeyValuePair.Create(EntityReference.Of(item.Id), name(item)));

    public override void Compare(
        LandscapeContents before, LandscapeContents after, List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed)
    {
        (IEnumerable<T> earlierList, IEnumerable<T> laterList) = (list(before), list(after));
        if (ReferenceEquals(earlierList, laterList))
        {
            return;
        }

        T[] old = [.. earlierList];
        T[] now = [.. laterList];
        if (IsInOrder(old) && IsInOrder(now))
        {
            CompareInOrder(old, now, began, ended, changed);
            return;
        }

        Dictionary<Id<T>, T> earlier = old.ToDictionary(static item => item.Id);
        foreach (T item in now)
        {
            if (earlier.Remove(item.Id, out T? then))
            {
                Compare(then, item, changed);
            }
            else
            {
                began.Add(Change(item, []));
            }
        }

        ended.AddRange(earlier.Values.Select(then => Change(then, [])));
    }

    // The lists of landscapes are in the order of identifiers: then nothing has to be looked up.
    private void CompareInOrder(T[] old, T[] now, List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed)
    {
        (int i, int j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            int order = i == old.Length ? 1 : j == now.Length ? -1 : old[i].Id.CompareTo(now[j].Id);
            if (order < 0)
            {
                ended.Add(Change(old[i++], []));
            }
            else if (order > 0)
            {
                began.Add(Change(now[j++], []));
            }
            else
            {
                Compare(old[i++], now[j++], changed);
            }
        }
    }

    private void Compare(T then, T now, List<EntityChange> changed)
    {
        if (!now.Equals(then) && Differences(then, now) is { IsEmpty: false } differences)
        {
            changed.Add(Change(now, differences));
        }
    }

    private static bool IsInOrder(T[] items)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (items[i - 1].Id.CompareTo(items[i].Id) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private EntityChange Change(T item, ValueList<FieldChange> differences) =>
        new() { Subject = EntityReference.Of(item.Id), Name = name(item), Fields = differences };

    private ValueList<FieldChange> Differences(T then, T now)
    {
        List<FieldChange>? differences = null;
        foreach ((string field, Func<T, object?> value) in _fields)
        {
            (object? before, object? after) = (value(then), value(now));
            if (!Equals(before, after))
            {
                (differences ??= []).Add(Difference(field, before, after));
            }
        }

        return differences?.ToValueList() ?? [];
    }

    private static FieldChange Difference(string field, object? then, object? now) =>
        new()
        {
            Field = field,
            Before = FieldText.Of(then),
            After = FieldText.Of(now),
            Added = OnlyIn(now, then),
            Removed = OnlyIn(then, now),
        };

    /// <summary>The items of one list that another has not, an item as often as it is there more often.</summary>
    private static ValueList<string> OnlyIn(object? list, object? other)
    {
        List<string> items = [.. FieldText.Items(list)];
        foreach (string item in FieldText.Items(other))
        {
            items.Remove(item);
        }

        return items.Order(StringComparer.Ordinal).ToValueList();
    }
}
