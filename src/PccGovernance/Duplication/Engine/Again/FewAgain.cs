namespace PccGovernance.Duplication;

/// <summary>Finds the pairs of boards that name a theme where few name it in one of two landscapes and more do in the other.</summary>
internal sealed class FewAgain
{
    private readonly ReadyBoards _now;
    private readonly bool[] _isNamed;
    private readonly Dictionary<FootprintFacts, bool> _isNear = [];
    private readonly FootprintFacts[] _grounds;

    public FewAgain(ReadyBoards before, ReadyBoards now, PartnershipProfile[] touchedBefore, PartnershipProfile[] touchedNow)
    {
        _now = now;
        PartnershipProfile[] touched = [.. touchedBefore, .. touchedNow];
        int themes = 0;
        foreach (PartnershipProfile board in now.All.Concat(before.All))
        {
            themes = Math.Max(themes, board.Themes is [.., int last] ? last + 1 : 0);
        }

        _isNamed = new bool[themes];
        foreach (int theme in touched.SelectMany(static board => board.Themes))
        {
            _isNamed[theme] = true;
        }

        _grounds = [.. touched.Select(static board => board.Ground).Distinct()];
    }

    /// <summary>Adds the pairs that one index of themes tells otherwise in the two landscapes.</summary>
    /// <returns>Whether all were taken.</returns>
    public bool Add(ThemeUsageIndex now, ThemeUsageIndex before, Func<PartnershipProfile, PartnershipProfile, bool> add)
    {
        Dictionary<(int Theme, FootprintFacts Ground), List<Id<Partnership>>> known = [];
        foreach (PartnershipProfile board in _now.Boards)
        {
            foreach (int theme in board.Themes)
            {
                if (!_isNamed[theme] || !IsNear(board.Ground))
                {
                    continue;
                }

                if (!known.TryGetValue((theme, board.Ground), out List<Id<Partnership>>? others))
                {
                    known.Add((theme, board.Ground), others = Few(theme, board.Ground, now, before));
                }

                foreach (Id<Partnership> other in others)
                {
                    if (Find(other) is { } there && !add(board, there))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>The boards that are few in one of the two landscapes; none where few are few in both, or more in both.</summary>
    private static List<Id<Partnership>> Few(int theme, FootprintFacts ground, ThemeUsageIndex now, ThemeUsageIndex before)
    {
        (PartnershipProfile[]? few, PartnershipProfile[]? were) = (now.On(theme, ground), before.On(theme, ground));
        return few is null == were is null ? [] : [.. (few ?? were!).Select(static board => board.Id)];
    }

    private PartnershipProfile? Find(Id<Partnership> board)
    {
        (int from, int to) = (0, _now.All.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _now.All[middle].Id.CompareTo(board) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from < _now.All.Length && _now.All[from].Id == board ? _now.All[from] : null;
    }

    // Only where a board that is another one names the theme can more or fewer do.
    private bool IsNear(FootprintFacts ground)
    {
        if (!_isNear.TryGetValue(ground, out bool near))
        {
            near = Array.Exists(_grounds, other => ReferenceEquals(other, ground) || other.Extent.Intersects(ground.Extent));
            _isNear.Add(ground, near);
        }

        return near;
    }
}
