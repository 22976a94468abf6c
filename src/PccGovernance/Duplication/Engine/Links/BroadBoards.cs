using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Finds for each board the broad ones at the top of their line whose ground holds its own.</summary>
internal sealed class BroadBoards
{
    /// <summary>The fewest specific subjects of a broad board: one of two subjects is no umbrella.</summary>
    private const int FewestSubjects = 3;

    /// <summary>Where more broad boards than this stand on one ground, none of them is the one to bring others under.</summary>
    private const int Most = 4;

    private const int NoTheme = -1;

    private readonly GroundHolders _grounds;
    private readonly Dictionary<int, List<PartnershipProfile>> _broad = [];
    private readonly Dictionary<(int Ground, int Theme), List<PartnershipProfile>> _homes;
    private readonly Dictionary<(int Ground, int Theme), List<PartnershipProfile>> _near = [];

    // Boards of one ground, of so many subjects and, without a line, of one first subject have the same ones, and one list of them.
    private readonly Dictionary<(int Ground, int Subjects, int Theme), List<int>> _lists = [];

    private BroadBoards(LinkSources sources, GroundHolders grounds)
    {
        _grounds = grounds;
        foreach (PartnershipProfile board in sources.Broad)
        {
            ref List<PartnershipProfile>? there = ref CollectionsMarshal.GetValueRefOrAddDefault(_broad, board.Ground.Number, out _);
            (there ??= []).Add(board);
        }

        _homes = Homes(sources);
    }

    /// <summary>The boards that some broad one may hold, by number, with those; boards with the same ones have one list.</summary>
    public static List<(int Board, List<int> Holders)> Of(LinkSources sources, GroundHolders grounds)
    {
        BroadBoards finder = new(sources, grounds);
        if (finder._broad.Count + finder._homes.Count == 0)
        {
            return [];
        }

        List<(int, List<int>)> links = new(sources.Narrow.Count);
        foreach (PartnershipProfile board in sources.Narrow)
        {
            if (finder.HoldersOf(board) is { Count: > 0 } holders)
            {
                links.Add((board.Number, holders));
            }
        }

        return links;
    }

    private List<int> HoldersOf(PartnershipProfile board)
    {
        List<PartnershipProfile> near = LacksLine(board) ? Near(board.Ground, board.Subject[0]) : [];
        int theme = near.Count > 0 ? board.Subject[0] : NoTheme;
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _lists, (board.Ground.Number, board.Subject.Length, theme), out bool isKnown);
        if (!isKnown)
        {
            list = [];
            foreach (FootprintFacts ground in _broad.Count == 0 ? [] : _grounds.Of(board.Ground))
            {
                if (_broad.TryGetValue(ground.Number, out List<PartnershipProfile>? there) && there.Count <= Most)
                {
                    list.AddRange(there.Where(holder => holder.Subject.Length > board.Subject.Length).Select(static h => h.Number));
                }
            }

            list.AddRange(near.Select(static holder => holder.Number));
        }

        return list!;
    }

    private List<PartnershipProfile> Near(FootprintFacts ground, int subject)
    {
        if (_homes.Count == 0)
        {
            return [];
        }

        ref List<PartnershipProfile>? near = ref CollectionsMarshal.GetValueRefOrAddDefault(_near, (ground.Number, subject), out _);
        if (near is null)
        {
            near = [];
            foreach (FootprintFacts holder in _grounds.Of(ground))
            {
                if (_homes.TryGetValue((holder.Number, subject), out List<PartnershipProfile>? there))
                {
                    near.AddRange(there);
                }
            }

            near = near.Count > Most ? [] : near;
        }

        return near;
    }

    /// <summary>Whether a board is broad: strategic, at the top of its line, with several subjects.</summary>
    public static bool IsBroad(PartnershipProfile board) =>
        board.Tier is PartnershipTier.Strategic && board.Parents.Length == 0 && board.HasSeats && board.IsOrMayBeForJointWork
        && !board.HasAssumedThemes && board.Subject.Length >= FewestSubjects;

    /// <summary>
    /// Whether a board is a group without a line and without a kind: a strategic board that names all of its subjects may be its home.
    /// </summary>
    public static bool LacksLine(PartnershipProfile board) =>
        board.Kind.Kinds.IsEmpty && board.Tier > PartnershipTier.Strategic && board.Parents.Length == 0;

    /// <summary>By ground and subject, the strategic boards that may be the home of a group without a line.</summary>
    private static Dictionary<(int Ground, int Theme), List<PartnershipProfile>> Homes(LinkSources sources)
    {
        Dictionary<(int, int), List<PartnershipProfile>> homes = [];
        HashSet<int> wanted = [.. sources.Narrow.Where(LacksLine).Select(static group => group.Subject[0])];
        foreach (PartnershipProfile board in wanted.Count == 0 ? [] : sources.Strategic)
        {
            foreach (int theme in MayBeHome(board) ? board.Subject : [])
            {
                if (wanted.Contains(theme))
                {
                    ref List<PartnershipProfile>? there =
                        ref CollectionsMarshal.GetValueRefOrAddDefault(homes, (board.Ground.Number, theme), out _);
                    // More than these are not told apart.
                    if ((there ??= []).Count <= Most)
                    {
                        there.Add(board);
                    }
                }
            }
        }

        return homes;
    }

    // At the strategic tier, with seats and for joint work.
    private static bool MayBeHome(PartnershipProfile board) =>
        (board.HasRecordedFunction || Specialists.IsOne(board)) && !board.HasAssumedThemes && !PlaceBoards.IsOne(board);

    /// <summary>
    /// Whether a broad board may hold a board: a group with a line of its own belongs to the board that set it up.
    /// </summary>
    public static bool MayBeNarrow(PartnershipProfile board) =>
        (board.Parents.Length == 0 || board.Tier == PartnershipTier.Strategic)
            && board.HasSeats
            && board.IsOrMayBeForJointWork
            && board.Subject.Length > 0
            && !board.HasAssumedThemes
            && !board.Ground.Extent.IsEmpty;
}
