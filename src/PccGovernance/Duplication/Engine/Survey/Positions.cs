namespace PccGovernance.Duplication;

/// <summary>Things of a landscape under the numbers of their positions in its list, which has the order of identifiers.</summary>
internal sealed class Positions<T>(Func<int, Id<T>> id)
{
    public Id<T> this[int number] => id(number);

    /// <summary>The identifiers of a set of numbers, which has their order.</summary>
    public ValueList<Id<T>> Ids(int[] numbers)
    {
        if (numbers.Length == 0)
        {
            return [];
        }

        var ids = new Id<T>[numbers.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = id(numbers[i]);
        }

        return new(ids);
    }
}
