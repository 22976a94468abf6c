namespace PccGovernance.Duplication;

/// <summary>Numbers identifiers from 0 in the order in which they are first seen.</summary>
internal sealed class Interner<T>
{
    private readonly Dictionary<Id<T>, int> _numbers = [];
    private readonly List<Id<T>> _ids = [];

    public Id<T> this[int number] => _ids[number];

    public int Number(Id<T> id)
    {
        if (!_numbers.TryGetValue(id, out int number))
        {
            _numbers.Add(id, number = _ids.Count);
            _ids.Add(id);
        }

        return number;
    }

    public int[] Set(IEnumerable<Id<T>> ids) => SortedSets.Of(ids.Select(Number));

    /// <summary>The identifiers of some numbers, in the order of identifiers.</summary>
    public ValueList<Id<T>> Ids(IEnumerable<int> numbers) => numbers.Select(number => _ids[number]).Order().ToValueList();
}
