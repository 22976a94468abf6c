namespace PccGovernance.Kernel;

/// <summary>Numbers identifiers from 0: known ones in their order, and others in the order in which they are first seen.</summary>
internal sealed class Interner<T>
{
    // A dictionary of plain strings hashes much faster than one of identifiers.
    private readonly Dictionary<string, int> _numbers;
    private readonly List<Id<T>> _ids;

    public Interner(params IEnumerable<Id<T>> known)
    {
        (_numbers, _ids) = (new(StringComparer.Ordinal), []);
        foreach (Id<T> id in known)
        {
            Number(id);
        }
    }

    /// <summary>Numbers what another has numbered as that did; neither knows what the other numbers from then on.</summary>
    public Interner(Interner<T> like)
    {
        _numbers = new(like._numbers, StringComparer.Ordinal);
        _ids = [.. like._ids];
    }

    public Id<T> this[int number] => _ids[number];

    public int[] Set(ValueList<Id<T>> ids)
    {
        var numbers = new int[ids.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number(ids[i]);
        }

        return SortedSets.Of(numbers);
    }

    public int[] Set(IEnumerable<Id<T>> ids) => SortedSets.Of(ids.Select(Number));

    /// <summary>The identifiers of some numbers, in the order of identifiers.</summary>
    public ValueList<Id<T>> Ids(int[] numbers)
    {
        if (numbers.Length == 0)
        {
            return [];
        }

        var ids = new Id<T>[numbers.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = _ids[numbers[i]];
        }

        Array.Sort(ids);
        return new(ids);
    }

    private int Number(Id<T> id)
    {
        if (!_numbers.TryGetValue(id.Value, out int number))
        {
            _numbers.Add(id.Value, number = _ids.Count);
            _ids.Add(id);
        }

        return number;
    }
}
