namespace PccGovernance.Kernel;

/// <summary>What two sets of interned integers have in common, one by one and ascending.</summary>
internal ref struct SharedItems(int[] left, int[] right)
{
    private int _i = -1;
    private int _j;

    public readonly int Current => left[_i];

    public readonly SharedItems GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++_i < left.Length)
        {
            while (_j < right.Length && right[_j] < left[_i])
            {
                _j++;
            }

            if (_j < right.Length && right[_j] == left[_i])
            {
                return true;
            }
        }

        return false;
    }
}
