namespace PccGovernance;

/// <summary>How to compare the things of one type: their list, identity, name and members.</summary>
internal sealed class EntityTable<T>(
    Func<LandscapeContents, IEnumerable<T>> list,
    Func<T, EntityReference> subject,
    Func<T, string> name,
    params (string Name, Func<T, object?> Value)[] fields) : EntityTable
    where T : class
{
    public override Type Type => typeof(T);

    public override IEnumerable<string> FieldNames => fields.Select(static member => member.Name);

    public override void Compare(
        LandscapeContents before, LandscapeContents after, List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed)
    {
        Dictionary<EntityReference, T> earlier = list(before).ToDictionary(subject);
        foreach (T now in list(after))
        {
            if (!earlier.Remove(subject(now), out T? then))
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
        new() { Subject = subject(item), Name = name(item), Fields = differences };

    private ValueList<FieldChange> Differences(T then, T now) =>
        fields
            .Where(field => !Equals(field.Value(then), field.Value(now)))
            .Select(field => new FieldChange { Field = field.Name, Before = FieldText.Of(field.Value(then)), After = FieldText.Of(field.Value(now)) })
            .ToValueList();
}
