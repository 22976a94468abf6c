namespace PccGovernance.Duplication;

/// <summary>Pairs that name a theme which no more than a few boards name on the ground of one of the two.</summary>
internal static class SharedThemeCandidates
{
    /// <summary>Adds the pairs.</summary>
    /// <param name="positions">The boards.</param>
    /// <param name="voices">Where few boards name a theme.</param>
    /// <param name="pairs">Takes the pairs.</param>
    /// <param name="which">Which boards are looked at; all are when <c>null</c>.</param>
    /// <param name="mayBe">Which pairs may come to anything; all may when <c>null</c>.</param>
    public static void Add(PartnershipPositions positions, ThemeUsageIndex voices, PairCollector pairs,
        Predicate<PartnershipProfile>? which = null, Func<int, int, bool>? mayBe = null)
    {
        for (int position = 0; position < positions.Partnerships.Count; position++)
        {
            PartnershipProfile board = positions.Partnerships[position];
            foreach (int theme in board.HasAssumedThemes || which?.Invoke(board) == false ? [] : board.Themes)
            {
                foreach (PartnershipProfile other in voices.On(theme, board.Ground) ?? [])
                {
                    if (other != board && positions.TryFind(other.Number, out int second) && mayBe?.Invoke(position, second) != false)
                    {
                        pairs.Add(position, second);
                    }
                }
            }
        }
    }
}
