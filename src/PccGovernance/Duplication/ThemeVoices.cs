namespace PccGovernance.Duplication;

/// <summary>Knows which boards name a theme of their own accord, and how many do so on some ground.</summary>
internal sealed class ThemeVoices
{
    private readonly ILookup<int, BoardProfile> _naming;
    private readonly Dictionary<(int Theme, int Ground), int> _counts = [];

    /// <param name="boards">All boards in force: one that cannot be compared names its themes all the same.</param>
    public ThemeVoices(IEnumerable<BoardProfile> boards) =>
        _naming = boards
            .Where(static board => !board.HasAssumedThemes)
            .SelectMany(static board => board.Themes.Select(theme => (theme, board)))
            .ToLookup(static entry => entry.theme, static entry => entry.board);

    /// <summary>The number of boards that name a theme and have ground in common with the smaller of two boards.</summary>
    public int Around(int theme, BoardProfile first, BoardProfile second) =>
        first.Ground.Authorities.CompareTo(second.Ground.Authorities) switch
        {
            < 0 => On(theme, first.Ground),
            > 0 => On(theme, second.Ground),
            _ => Math.Max(On(theme, first.Ground), On(theme, second.Ground)),
        };

    private int On(int theme, Ground ground)
    {
        if (!_counts.TryGetValue((theme, ground.Number), out int count))
        {
            _counts.Add((theme, ground.Number), count = _naming[theme].Count(board => board.Ground.Extent.Intersects(ground.Extent)));
        }

        return count;
    }
}
