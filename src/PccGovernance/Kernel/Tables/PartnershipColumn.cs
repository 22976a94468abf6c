namespace PccGovernance.Kernel;

/// <summary>What the boards of a landscape name of one sort, themes for example, as numbers in the order of the things.</summary>
internal sealed class PartnershipColumn<T>
    where T : notnull
{
    private readonly int[] _sets;
    private readonly int[][] _members;

    private PartnershipColumn(int[] sets, ValueList<T>[] members, IComparer<T>? order)
    {
        _sets = sets;
        Things = [.. members.SelectMany(static set => set).Distinct().Order(order)];
        Dictionary<T, int> numbers = Things
            .Select(static (thing, number) => (thing, number))
            .ToDictionary(static pair => pair.thing, static pair => pair.number);
        _members = [.. members.Select(set => set.Select(thing => numbers[thing]).Distinct().Order().ToArray())];
    }

    /// <summary>The things that are named, in order, each once.</summary>
    public ValueList<T> Things { get; }

    /// <summary>The numbers of what a board names, ascending; empty when it names nothing.</summary>
    public ReadOnlySpan<int> this[int board] => _members[_sets[board]];

    /// <summary>Numbers what boards name.</summary>
    /// <param name="boards">The boards.</param>
    /// <param name="key">What decides on the things that a board names: boards with equal keys are asked once.</param>
    /// <param name="things">The things.</param>
    /// <param name="order">The order of things; <c>null</c> takes their own.</param>
    public static PartnershipColumn<T> Of<TKey>(
        ValueList<Partnership> boards,
        Func<Partnership, TKey> key,
        Func<Partnership, ValueList<T>> things,
        IComparer<T>? order = null)
        where TKey : notnull
    {
        Distinct<TKey> keys = new();
        List<ValueList<T>> members = [];
        int[] sets = new int[boards.Count];
        for (int board = 0; board < sets.Length; board++)
        {
            sets[board] = keys.NumberOf(key(boards[board]));
            if (sets[board] == members.Count)
            {
                members.Add(things(boards[board]));
            }
        }

        return new(sets, [.. members], order);
    }
}
