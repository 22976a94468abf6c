namespace PccGovernance.Duplication.Candidates;

/// <summary>The boards to compare, with their positions among themselves, also ground by ground.</summary>
internal sealed class BoardPositions
{
    private readonly Dictionary<int, int> _positions;

    public BoardPositions(IReadOnlyList<BoardProfile> boards)
    {
        Boards = boards;
        _positions = new(boards.Count);
        for (int position = 0; position < boards.Count; position++)
        {
            _positions.Add(boards[position].Number, position);
        }

        ByGround = Enumerable.Range(0, boards.Count).ToLookup(position => boards[position].Ground);
    }

    public IReadOnlyList<BoardProfile> Boards { get; }

    public ILookup<Ground, int> ByGround { get; }

    /// <summary>The position of a board by its number; <c>false</c> when it is not to be compared.</summary>
    public bool TryFind(int number, out int position) => _positions.TryGetValue(number, out position);
}
