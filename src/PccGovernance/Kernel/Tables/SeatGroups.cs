namespace PccGovernance.Kernel;

/// <summary>Seats by who holds them: each group has its seats in the order of boards.</summary>
internal sealed class SeatGroups
{
    private readonly int[] _offsets;
    private readonly int[] _seats;

    /// <param name="holders">The number of each seat's holder; negative where it has none.</param>
    /// <param name="count">How many holders there are.</param>
    public SeatGroups(ReadOnlySpan<int> holders, int count)
    {
        _offsets = new int[count + 1];
        foreach (int holder in holders)
        {
            if (holder >= 0)
            {
                _offsets[holder + 1]++;
            }
        }

        for (int group = 0; group < count; group++)
        {
            _offsets[group + 1] += _offsets[group];
        }

        _seats = new int[_offsets[count]];
        int[] next = [.. _offsets];
        for (int seat = 0; seat < holders.Length; seat++)
        {
            if (holders[seat] >= 0)
            {
                _seats[next[holders[seat]]++] = seat;
            }
        }
    }

    public int Count => _offsets.Length - 1;

    /// <summary>The numbers of a holder's seats, ascending.</summary>
    public ReadOnlySpan<int> this[int holder] => _seats.AsSpan(_offsets[holder].._offsets[holder + 1]);
}
