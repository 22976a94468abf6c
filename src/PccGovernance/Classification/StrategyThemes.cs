namespace PccGovernance.Classification;

/// <summary>What strategies are about, for whoever compares one with another.</summary>
internal static class StrategyThemes
{
    /// <summary>
    /// Its own themes and those of its priorities, each once. A priority without themes on record is about what its text shows; a strategy
    /// of which nothing else is known, about what its name shows.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="read">Reads a text.</param>
    /// <param name="areRead">Whether some are read from a text.</param>
    public static HashSet<Id<Theme>> Of(Strategy strategy, Func<string, TextTheme[]> read, out bool areRead)
    {
        HashSet<Id<Theme>> recorded = [.. strategy.AllThemes];
        HashSet<Id<Theme>> themes = [.. recorded];
        foreach (StrategyPriority priority in strategy.Priorities)
        {
            if (priority.Themes.IsEmpty)
            {
                Add(priority.Text);
            }
        }

        if (strategy.Priorities.IsEmpty && recorded.Count == 0)
        {
            Add(strategy.Name);
        }

        areRead = themes.Count > recorded.Count;
        return themes;

        void Add(string text)
        {
            foreach (TextTheme theme in read(text))
            {
                themes.Add(theme.Theme);
            }
        }
    }
}
