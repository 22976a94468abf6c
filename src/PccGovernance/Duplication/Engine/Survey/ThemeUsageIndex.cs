using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows where no more than a few boards name a theme of their own accord, and which these are.</summary>
internal sealed class ThemeUsageIndex
{
    private readonly int _few;
    private readonly PartnershipProfile[] _boards;
    private readonly Dictionary<int, ThemeMap> _maps = [];
    private readonly Dictionary<(int Theme, int Ground), PartnershipProfile[]?> _known = [];

    /// <param name="boards">All boards in force: one that cannot be compared names its themes all the same.</param>
    /// <param name="few">The most boards that are few.</param>
    /// <param name="isOfPeople">Whether a theme names people rather than a subject; none does when <c>null</c>.</param>
    public ThemeUsageIndex(PartnershipProfile[] boards, int few, Predicate<int>? isOfPeople = null)
    {
        IsOfPeople = isOfPeople ?? (static _ => false);
        (_few, _boards) = (few, boards);
        foreach (PartnershipProfile board in boards.Where(static board => !board.HasAssumedThemes))
        {
            foreach (int theme in board.Themes)
            {
                // A line is one voice: a board that names a theme speaks for those below it.
                if (!Speaks(theme, board))
                {
                    continue;
                }

                if (!_maps.TryGetValue(theme, out ThemeMap? map))
                {
                    _maps.Add(theme, map = new());
                }

                map.Add(board, few);
            }
        }
    }

    /// <summary>Whether a theme names a group of people, whom many boards serve in different ways, and no subject.</summary>
    public Predicate<int> IsOfPeople { get; }

    /// <summary>Whether a board is a voice of its own on a theme: it is there for joint work, and nobody above it names the theme.</summary>
    public bool Speaks(int theme, PartnershipProfile board)
    {
        if (!board.IsOrMayBeForJointWork)
        {
            return false;
        }

        foreach (int above in board.Ancestors)
        {
            if (!_boards[above].HasAssumedThemes && SortedSets.Contains(_boards[above].Themes, theme))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no more than a few boards name a theme and have ground in common with the smaller of two boards.</summary>
    public bool AreFew(int theme, PartnershipProfile first, PartnershipProfile second) =>
        (first.Ground.Authorities > second.Ground.Authorities || On(theme, first.Ground) is not null)
        && (first.Ground.Authorities < second.Ground.Authorities || On(theme, second.Ground) is not null);

    /// <summary>The boards that name a theme and have ground in common with this; <c>null</c> when they are more than a few.</summary>
    public PartnershipProfile[]? On(int theme, FootprintFacts ground)
    {
        if (!_known.TryGetValue((theme, ground.Number), out PartnershipProfile[]? boards))
        {
            _known.Add((theme, ground.Number), boards = _maps.TryGetValue(theme, out ThemeMap? map) ? map.On(ground, _few) : []);
        }

        return boards;
    }
}
