using System.Runtime.InteropServices;

namespace PccGovernance.Alignment;

/// <summary>How the priorities of strategies spread over themes. Each priority with themes is worth 1, shared equally among them.</summary>
internal sealed class ThemeSpread
{
    // Math.Log and Math.Exp may differ in the last bit from one platform to another; six decimals do not.
    private const int Decimals = 6;

    public ThemeSpread(IEnumerable<PlacedStrategy> strategies)
    {
        Dictionary<Id<Theme>, Tally> tallies = [];
        foreach (PlacedStrategy strategy in strategies)
        {
            foreach (StrategyUnit unit in strategy.Units)
            {
                if (!unit.IsStandIn)
                {
                    Add(strategy, unit.Profile, tallies);
                }
            }
        }

        (Id<Theme> Theme, Tally Tally, double Weight)[] weighed = [.. tallies.OrderBy(static theme => theme.Key).Select(static theme => (theme.Key, theme.Value, theme.Value.Weight()))];
        double all = weighed.Sum(static theme => theme.Weight);
        EffectiveThemes = weighed.Length == 0 ? null : Math.Round((decimal)Math.Exp(-weighed.Sum(theme => theme.Weight / all * Math.Log(theme.Weight / all))), Decimals);
        ByTheme = weighed
            .Select(theme => new ThemeDilution
            {
                Theme = theme.Theme,
                Priorities = theme.Tally.Priorities,
                Strategies = theme.Tally.Strategies,
                Owners = theme.Tally.Owners.Count,
                Share = Math.Round((decimal)(theme.Weight / all), Decimals),
            })
            .OrderByDescending(static theme => theme.Priorities).ThenBy(static theme => theme.Theme)
            .ToValueList();
    }

    public int Priorities { get; private set; }

    public int WithInferredThemes { get; private set; }

    public int WithoutThemes { get; private set; }

    /// <summary>The effective number of themes: e to the power of the entropy; <c>null</c> when no priority has themes.</summary>
    public decimal? EffectiveThemes { get; }

    /// <summary>The themes, the most crowded first and then by identifier.</summary>
    public ValueList<ThemeDilution> ByTheme { get; }

    private void Add(PlacedStrategy strategy, PriorityProfile profile, Dictionary<Id<Theme>, Tally> tallies)
    {
        ValueList<Id<Theme>> themes = profile.Themes;
        Priorities++;
        WithoutThemes += themes.IsEmpty ? 1 : 0;
        WithInferredThemes += profile.AreThemesInferred && !themes.IsEmpty ? 1 : 0;
        foreach (Id<Theme> theme in themes)
        {
            ref Tally? tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, theme, out _);
            (tally ??= new()).Add(strategy, themes.Count);
        }
    }

    private sealed class Tally
    {
        private readonly List<int> _byThemesBeside = [];
        private Strategy? _last;

        public int Priorities { get; private set; }

        public int Strategies { get; private set; }

        public HashSet<EntityReference> Owners { get; } = [];

        public void Add(PlacedStrategy strategy, int themes)
        {
            Priorities++;
            CollectionsMarshal.SetCount(_byThemesBeside, Math.Max(_byThemesBeside.Count, themes));
            _byThemesBeside[themes - 1]++;

            // The priorities of a strategy come together.
            if (!ReferenceEquals(_last, strategy.Strategy))
            {
                _last = strategy.Strategy;
                Strategies++;
                if (strategy.Owner is { } owner)
                {
                    Owners.Add(owner);
                }
            }
        }

        /// <summary>What the theme receives. Summed by shares, so that it is the same to the last bit in whatever order the priorities come.</summary>
        public double Weight() => _byThemesBeside.Select(static (priorities, beside) => (double)priorities / (beside + 1)).Sum();
    }
}
