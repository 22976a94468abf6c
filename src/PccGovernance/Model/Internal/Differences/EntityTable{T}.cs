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
        Dictionary<EntityReference, T> earlier = list(before).ToDictionary(static item => EntityReference.Of(item.Id));
        foreach (T now in list(after))
        {
            if (!earlier.Remove(EntityReference.Of(now.Id), out T? then))
            {
                began.Add(Change(now, []));
            }
            else if (!now.Equals(then) && Differences(then, now) is { IsEmpty: false } differences)
            {
                changed.Add(Change(now, differences));
            }
        }

        ended.AddRange(earlier.Values.Select(then => Change(then, [])));
    }

    private EntityChange Change(T item, ValueList<FieldChange> differences) =>
        new() { Subject = EntityReference.Of(item.Id), Name = name(item), Fields = differences };

    private ValueList<FieldChange> Differences(T then, T now) =>
        _fields
            .Where(field => !Equals(field.Value(then), field.Value(now)))
            .Select(field => Difference(field.Name, field.Value(then), field.Value(now)))
            .ToValueList();

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
