namespace PccGovernance.Duplication;

/// <summary>The boards to compare, with their positions among themselves.</summary>
internal sealed class PartnershipPositions
{
    private const int NotCompared = -1;

    private readonly int[] _positions;

    /// <param name="boards">The boards, in the order of their numbers.</param>
    public PartnershipPositions(IReadOnlyList<PartnershipProfile> boards)
    {
        Partnerships = boards;
        _positions = new int[boards.Count == 0 ? 0 : boards[^1].Number + 1];
        Array.Fill(_positions, NotCompared);
        for (int position = 0; position < boards.Count; position++)
        {
            _positions[boards[position].Number] = position;
        }
    }

    public IReadOnlyList<PartnershipProfile> Partnerships { get; }

    /// <summary>The position of a board by its number; <c>false</c> when it is not to be compared.</summary>
    public bool TryFind(int number, out int position)
    {
        position = number < _positions.Length ? _positions[number] : NotCompared;
        return position != NotCompared;
    }
}
