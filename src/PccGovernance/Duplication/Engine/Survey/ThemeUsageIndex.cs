using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Knows where no more than a few boards name a theme of their own accord, and which these are.</summary>
internal sealed class ThemeUsageIndex
{
    private readonly List<ThemeMap?> _maps = [];

    /// <param name="boards">All boards in force, at the places of their numbers: one that cannot be compared names its themes all the
    /// same.</param>
    /// <param name="few">The most boards that are few.</param>
    /// <param name="isOfPeople">Whether a theme names people rather than a subject; none does when <c>null</c>.</param>
    /// <param name="counts">Which boards count; all do when <c>null</c>.</param>
    /// <param name="fewInAll">The most boards that are few on a ground of several authorities; as many as in one when <c>null</c>.</param>
    public ThemeUsageIndex(PartnershipProfile[] boards, int few, Predicate<int>? isOfPeople = null,
        Predicate<PartnershipProfile>? counts = null, int? fewInAll = null)
    {
        IsOfPeople = isOfPeople ?? (static _ => false);
        int cells = 0;
        int grounds = 0;
        foreach (PartnershipProfile board in boards)
        {
            cells = Math.Max(cells, board.Ground.Cells is [.., int last] ? last + 1 : 0);
            grounds = Math.Max(grounds, board.Ground.Number + 1);
        }

        foreach (PartnershipProfile board in boards)
        {
            // A line is one voice: a board that names a theme speaks for those below it.
            foreach (int theme in board.HasAssumedThemes || !board.IsOrMayBeForJointWork || counts?.Invoke(board) == false
                ? []
                : board.Themes)
            {
                if (IsUnspoken(theme, board))
                {
                    while (_maps.Count <= theme)
                    {
                        _maps.Add(null);
                    }

                    (_maps[theme] ??= new(boards, cells, grounds, few, fewInAll ?? few)).Add(board);
                }
            }
        }
    }

    /// <summary>Whether a theme names a group of people, whom many boards serve in different ways, and no subject.</summary>
    public Predicate<int> IsOfPeople { get; }

    /// <summary>
    /// Whether a board is a voice of its own on a theme: it is there for joint work, and nobody above it names the theme.
    /// </summary>
    public static bool Speaks(int theme, PartnershipProfile board) => board.IsOrMayBeForJointWork && IsUnspoken(theme, board);

    private static bool IsUnspoken(int theme, PartnershipProfile board) => !SortedSets.Contains(board.ThemesAbove, theme);

    /// <summary>Whether no more than a few boards name a theme and have ground in common with the smaller of two boards.</summary>
    public bool AreFew(int theme, PartnershipProfile first, PartnershipProfile second) =>
        (first.Ground.Authorities > second.Ground.Authorities || On(theme, first.Ground) is not null)
        && (first.Ground.Authorities < second.Ground.Authorities || On(theme, second.Ground) is not null);

    /// <summary>The boards that name a theme and have ground in common with this; <c>null</c> when they are more than a few.</summary>
    public PartnershipProfile[]? On(int theme, FootprintFacts ground) =>
        theme < _maps.Count && _maps[theme] is { } map ? map.On(ground) : [];
}
