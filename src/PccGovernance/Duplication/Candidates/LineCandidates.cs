namespace PccGovernance.Duplication.Candidates;

/// <summary>Pairs of which one stands above the other: on a reporting line, or by a kind that is there to co-ordinate.</summary>
internal static class LineCandidates
{
    public static void Add(BoardPositions positions, PairCollector pairs)
    {
        Dictionary<Ground, int[]> within = [];
        for (int position = 0; position < positions.Boards.Count; position++)
        {
            BoardProfile board = positions.Boards[position];
            foreach (int above in board.Ancestors)
            {
                if (positions.TryFind(above, out int upper))
                {
                    pairs.Add(position, upper);
                }
            }

            if (board.Kind.Coordinated.Length > 0)
            {
                if (!within.TryGetValue(board.Ground, out int[]? held))
                {
                    within.Add(board.Ground, held = HeldBy(board.Ground, positions));
                }

                AddCoordinated(position, held, positions.Boards, pairs);
            }
        }
    }

    private static int[] HeldBy(Ground ground, BoardPositions positions) =>
        [.. positions.ByGround.Where(entry => ground.Extent.Contains(entry.Key.Extent)).SelectMany(static entry => entry)];

    private static void AddCoordinated(int upper, int[] held, IReadOnlyList<BoardProfile> boards, PairCollector pairs)
    {
        BoardProfile above = boards[upper];
        foreach (int lower in held)
        {
            BoardProfile below = boards[lower];
            if (above.Tier < below.Tier || SortedSets.Intersect(above.Kind.Coordinated, below.Kind.Numbers))
            {
                pairs.Add(upper, lower);
            }
        }
    }
}
