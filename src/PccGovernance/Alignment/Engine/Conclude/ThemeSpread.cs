using System.Runtime.InteropServices;

namespace PccGovernance.Alignment;

/// <summary>How the priorities of strategies spread over themes. Each priority with themes is worth 1, shared equally among them.</summary>
internal sealed class ThemeSpread
{
    // Math.Log and Math.Exp may differ in the last bit from one platform to another; six decimals do not.
    private const int Decimals = 6;

    private readonly (Id<Theme> Theme, ThemeUse ThemeUse, double Weight)[] _themes;
    private readonly double _all;

    public ThemeSpread(IEnumerable<PlacedStrategy> strategies)
    {
        Dictionary<Id<Theme>, ThemeUse> tallies = [];
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

        _themes = [.. tallies.OrderBy(static theme => theme.Key).Select(static theme => (theme.Key, theme.Value, theme.Value.Weight()))];
        _all = _themes.Sum(static theme => theme.Weight);
    }

    public int Priorities { get; private set; }

    public int WithInferredThemes { get; private set; }

    public int WithoutThemes { get; private set; }

    /// <summary>How many themes they have in all.</summary>
    public int Themes => _themes.Length;

    /// <summary>The effective number of themes: e to the power of the entropy; <c>null</c> when no priority has themes.</summary>
    public decimal? EffectiveThemes() =>
        _themes.Length == 0
            ? null
            : Math.Round((decimal)Math.Exp(-_themes.Sum(theme => theme.Weight / _all * Math.Log(theme.Weight / _all))), Decimals);

    /// <summary>The themes, the most crowded first and then by identifier.</summary>
    public ValueList<ThemeDilution> ByTheme() =>
        _themes
            .Select(theme => new ThemeDilution
            {
                Theme = theme.Theme,
                Priorities = theme.ThemeUse.Priorities,
                Strategies = theme.ThemeUse.Strategies,
                Owners = theme.ThemeUse.Owners,
                Share = Math.Round((decimal)(theme.Weight / _all), Decimals),
            })
            .OrderByDescending(static theme => theme.Priorities).ThenBy(static theme => theme.Theme)
            .ToValueList();

    private void Add(PlacedStrategy strategy, PriorityProfile profile, Dictionary<Id<Theme>, ThemeUse> tallies)
    {
        ValueList<Id<Theme>> themes = profile.Themes;
        Priorities++;
        WithoutThemes += themes.IsEmpty ? 1 : 0;
        WithInferredThemes += profile.AreThemesInferred && !themes.IsEmpty ? 1 : 0;
        foreach (Id<Theme> theme in themes)
        {
            ref ThemeUse? tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, theme, out _);
            (tally ??= new()).Add(strategy, themes.Count);
        }
    }

    private sealed class ThemeUse
    {
        private readonly List<int> _byThemesBeside = [];
        private HashSet<EntityReference>? _owners;
        private Strategy? _last;

        public int Priorities { get; private set; }

        public int Strategies { get; private set; }

        public int Owners => _owners?.Count ?? 0;

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
                    (_owners ??= []).Add(owner);
                }
            }
        }

        /// <summary>
        /// What the theme receives. Summed by shares, so that it is the same to the last bit in whatever order the priorities come.
        /// </summary>
        public double Weight() => _byThemesBeside.Select(static (priorities, beside) => (double)priorities / (beside + 1)).Sum();
    }
}
