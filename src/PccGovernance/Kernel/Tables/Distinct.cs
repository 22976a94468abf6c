using System.Runtime.InteropServices;

namespace PccGovernance.Kernel;

/// <summary>Numbers things in the order in which they are first met; equal ones have one number.</summary>
internal sealed class Distinct<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _items = [];

    public int NumberOf(T item)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, item, out bool isKnown);
        if (!isKnown)
        {
            number = _items.Count;
            _items.Add(item);
        }

        return number;
    }

    public T[] ToArray() => [.. _items];
}
