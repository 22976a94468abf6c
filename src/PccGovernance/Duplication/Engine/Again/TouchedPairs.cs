using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>The pairs of a landscape whose answer may be another than in the landscape that edits made it of.</summary>
internal sealed class TouchedPairs
{
    /// <summary>Beyond these, and beyond one board in so many or so many pairs for each board, a search through all is less work.</summary>
    private const int MostBoards = 64;
    private const int MostPairs = 4_096;
    private const int PairsOfEach = 4;

    private readonly ReadyBoards _before;
    private readonly ReadyBoards _now;
    private readonly bool[] _isTouched;
    private readonly PartnershipProfile[] _touchedNow;
    private readonly PartnershipProfile[] _touchedBefore;
    private readonly PairCollector _pairs = new();
    private readonly int _most;
    private readonly JaccardThreshold? _least;
    private readonly long _room;

    private TouchedPairs(ReadyBoards before, ReadyBoards now, DuplicationOptions options, long reach)
    {
        (_before, _now) = (before, now);
        _least = PeopleCandidates.LeastJaccard(now.Boards, options);
        bool isLimited = _least is not null && options.MaximumComparedByPeople is not null;
        SameProfile same = new(before, now);
        _isTouched = Array.ConvertAll(now.All, board => !same.Is(board));
        bool[] stays = new bool[before.All.Length];
        for (int number = 0; number < _isTouched.Length; number++)
        {
            if (now.BeforeOf![number] is >= 0 and int place)
            {
                stays[place] = !_isTouched[number];
            }
        }

        _touchedNow = Array.FindAll(now.All, board => _isTouched[board.Number]);
        _touchedBefore = Array.FindAll(before.All, board => !stays[board.Number]);
        // A board that stays has no more boards like it than before and those that are touched. Where a limit may bite or what is alike is
        // another share, only a search through all knows what is left out.
        bool mayBeCrowded = _least != PeopleCandidates.LeastJaccard(before.Boards, options)
            || reach + _touchedNow.Length > options.MaximumComparedByPeople;
        _room = !isLimited ? long.MaxValue : mayBeCrowded ? 0 : options.MaximumComparedByPeople!.Value;
        _most = Math.Max(MostPairs, PairsOfEach * now.All.Length);
        Partnerships = [.. _touchedBefore.Select(static board => board.Id), .. _touchedNow.Select(static board => board.Id)];
    }

    /// <summary>The boards of which every pair is touched, those that are gone among them.</summary>
    public HashSet<Id<Partnership>> Partnerships { get; }

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The pairs that somebody sits on both of, in the order of numbers.</summary>
    public IEnumerable<(PartnershipProfile First, PartnershipProfile Second)> Pairs { get; private set; } = [];

    /// <summary>The pairs; <c>null</c> where they are so many that a search through all is less work.</summary>
    /// <param name="before">The boards before.</param>
    /// <param name="now">Those after.</param>
    /// <param name="options">What counts as duplication.</param>
    /// <param name="reach">How many boards of nearly the same members one board has before, at the most.</param>
    public static TouchedPairs? Between(ReadyBoards before, ReadyBoards now, DuplicationOptions options, long reach)
    {
        TouchedPairs touched = new(before, now, options, reach);
        return touched.Find() ? touched : null;
    }

    private bool Find()
    {
        if (_room == 0 || _touchedNow.Length > Math.Max(MostBoards, _now.All.Length / MostBoards)
            || _now.Survey.Expected.Unlike(_before.Survey.Expected) is not { } unlike)
        {
            return false;
        }

        if (!AddOfTouched())
        {
            return false;
        }

        FewAgain few = new(_before, _now, _touchedBefore, _touchedNow);
        if (!(AddSeated(unlike)
            && AddElsewhere()
            && AddWishes()
            && few.Add(_now.Voices, _before.Voices, Add)
            && few.Add(_now.Specialists, _before.Specialists, Add)))
        {
            return false;
        }

        List<(PartnershipProfile, PartnershipProfile)> pairs = [];
        ulong last = ulong.MaxValue;
        foreach (ulong pair in _pairs.Sorted())
        {
            if (pair != last)
            {
                pairs.Add((_now.All[(int)(pair >> 32)], _now.All[(int)(uint)pair]));
                last = pair;
            }
        }

        (Pairs, Count) = (pairs, pairs.Count);
        return true;
    }

    private bool Add(PartnershipProfile one, PartnershipProfile other)
    {
        if (one.CanBeAskedAbout && other.CanBeAskedAbout)
        {
            _pairs.Add(one.Number, other.Number);
        }

        return _pairs.Count <= _most;
    }

    /// <summary>Of boards that share nobody nothing is said but questions.</summary>
    /// <returns>
    /// Whether all were taken, and no touched board has more boards like it than it is compared with.
    /// </returns>
    private bool AddOfTouched()
    {
        bool[] sits = new bool[_now.Survey.InForce.Organisations.Count];
        foreach (PartnershipProfile touched in _touchedNow)
        {
            foreach (int organisation in touched.Organisations)
            {
                sits[organisation] = true;
            }

            long like = -1;
            foreach (PartnershipProfile board in _now.Boards)
            {
                int shared = 0;
                foreach (int organisation in board.Organisations)
                {
                    shared += sits[organisation] ? 1 : 0;
                }

                if (shared > 0)
                {
                    if (!Add(touched, board))
                    {
                        return false;
                    }

                    int all = touched.Organisations.Length + board.Organisations.Length - shared;
                    like += _room < long.MaxValue && _least!.IsMet(shared, all) ? 1 : 0;
                }
            }

            foreach (int organisation in touched.Organisations)
            {
                sits[organisation] = false;
            }

            if (like > _room)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The pairs that share somebody who sits on boards of other kinds than before.</summary>
    private bool AddSeated(List<int> organisations)
    {
        if (organisations.Count == 0)
        {
            return true;
        }

        Dictionary<int, List<PartnershipProfile>> boards = organisations.ToDictionary(
            static organisation => organisation, static _ => new List<PartnershipProfile>());
        bool[] isAsked = new bool[_now.Survey.InForce.Organisations.Count];
        foreach (int organisation in organisations)
        {
            isAsked[organisation] = true;
        }

        foreach (PartnershipProfile board in _now.Boards)
        {
            foreach (int organisation in board.Organisations)
            {
                if (isAsked[organisation])
                {
                    boards[organisation].Add(board);
                }
            }
        }

        foreach (List<PartnershipProfile> those in boards.Values)
        {
            for (int i = 0; i < those.Count; i++)
            {
                for (int j = i + 1; j < those.Count; j++)
                {
                    if (!Add(those[i], those[j]))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>The pairs on one ground that are measured by what boards of their kinds share elsewhere in the force area.</summary>
    private bool AddElsewhere()
    {
        HashSet<(int Kind, AreaCode Area)> touched = [.. _touchedBefore.Concat(_touchedNow)
            .Where(static board => board is { Kind.Own: >= 0, HasSeats: true, Ground.ForceArea: not null })
            .Select(static board => (board.Kind.Own, board.Ground.ForceArea!.Value))];
        if (touched.Count == 0)
        {
            return true;
        }

        HashSet<AreaCode> areas = [.. touched.Select(static of => of.Area)];
        ILookup<int, PartnershipProfile> grounds = _now.Boards
            .Where(board => board.Kind.Own >= 0 && board.Ground.ForceArea is { } area && areas.Contains(area))
            .ToLookup(static board => board.Ground.Number);
        foreach (PartnershipProfile board in grounds.SelectMany(static there => there)
            .Where(board => touched.Contains((board.Kind.Own, board.Ground.ForceArea!.Value))))
        {
            foreach (PartnershipProfile other in grounds[board.Ground.Number].Where(other => other.Kind.Own != board.Kind.Own))
            {
                if (!Add(board, other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The pairs of a board and a wider one on a theme that more or fewer of the board's family name than before.</summary>
    private bool AddWishes()
    {
        HashSet<(int Kind, int Theme, FootprintFacts Ground)> touched = [.. _touchedBefore.Concat(_touchedNow)
            .Where(static board => board.Kind.Own >= 0)
            .SelectMany(static board => board.Subject.Select(theme => (board.Kind.Own, theme, board.Ground)))];
        foreach ((int kind, int theme, FootprintFacts ground) in touched)
        {
            PartnershipProfile[] names = Array.FindAll(_now.Boards, board => SortedSets.Contains(board.Themes, theme));
            foreach (PartnershipProfile wider in names.Where(board => board.Ground.Extent.Contains(ground.Extent)))
            {
                foreach (PartnershipProfile member in names.Where(board =>
                    board.Kind.Own == kind && wider.Ground.Extent.Contains(board.Ground.Extent)))
                {
                    if (!Add(member, wider))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }
}
