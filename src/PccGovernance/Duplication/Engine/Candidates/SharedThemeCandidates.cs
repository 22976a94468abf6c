namespace PccGovernance.Duplication;

/// <summary>Pairs that name a theme which no more than a few boards name on the ground of one of the two.</summary>
internal static class SharedThemeCandidates
{
    public static void Add(PartnershipPositions positions, ThemeUsageIndex voices, PairCollector pairs,
        Predicate<PartnershipProfile>? which = null)
    {
        for (int position = 0; position < positions.Partnerships.Count; position++)
        {
            PartnershipProfile board = positions.Partnerships[position];
            foreach (int theme in board.HasAssumedThemes || which?.Invoke(board) == false ? [] : board.Themes)
            {
                foreach (PartnershipProfile other in voices.On(theme, board.Ground) ?? [])
                {
                    if (other != board && positions.TryFind(other.Number, out int second))
                    {
                        pairs.Add(position, second);
                    }
                }
            }
        }
    }
}
