namespace PccGovernance.Duplication.Candidates;

/// <summary>Pairs that name a theme which no more than a few boards name on the ground of one of the two.</summary>
internal static class SharedThemeCandidates
{
    public static void Add(BoardPositions positions, ThemeVoices voices, PairCollector pairs)
    {
        for (int position = 0; position < positions.Boards.Count; position++)
        {
            BoardProfile board = positions.Boards[position];
            foreach (int theme in board.HasAssumedThemes ? [] : board.Themes)
            {
                foreach (BoardProfile other in voices.On(theme, board.Ground) ?? [])
                {
                    if (positions.TryFind(other.Number, out int second))
                    {
                        pairs.Add(position, second);
                    }
                }
            }
        }
    }
}
