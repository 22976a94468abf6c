namespace PccGovernance.Kernel;

/// <summary>
/// Groups of things of which some are told to belong together, two at a time: what belongs to one of a group belongs to all.
/// </summary>
internal sealed class JoinedGroups<T>
    where T : notnull, IComparable<T>
{
    private readonly Dictionary<T, T> _next = [];

    public void Join(T one, T other)
    {
        (T first, T second) = (Root(one), Root(other));

        // The least stands for the group, whatever the order in which it is told.
        int order = first.CompareTo(second);
        if (order != 0)
        {
            _next[order < 0 ? second : first] = order < 0 ? first : second;
        }
    }

    /// <summary>The groups, by their first member, each in order.</summary>
    public IEnumerable<ValueList<T>> InOrder() => _next.Keys.ToArray()
        .GroupBy(Root)
        .OrderBy(static group => group.Key)
        .Select(static group => group.Order().ToValueList());

    private T Root(T item)
    {
        _next.TryAdd(item, item);
        T root = item;
        while (_next[root] is var above && above.CompareTo(root) != 0)
        {
            root = above;
        }

        // Each on the way is led to the end of it, so that the next way is short.
        while (item.CompareTo(root) != 0)
        {
            (_next[item], item) = (root, _next[item]);
        }

        return root;
    }
}
