using NodaTime;

namespace PccGovernance.Duplication;

/// <summary>The boards of a landscape in force made ready to be judged in pairs. For one thread.</summary>
internal sealed class ReadyBoards
{
    private readonly DuplicationOptions _options;

    /// <param name="inForce">The landscape in force.</param>
    /// <param name="options">What counts as duplication.</param>
    /// <param name="whole">The landscape with what is not in force; <c>null</c> where that is not known.</param>
    /// <param name="like">Those of a landscape that differs from this one in boards alone; <c>null</c> for none.</param>
    /// <param name="execution">When to stop.</param>
    /// <param name="asOf">The day; <c>null</c> where nothing is asked of it.</param>
    public ReadyBoards(Landscape inForce, DuplicationOptions options, Landscape? whole, ReadyBoards? like, Execution execution,
        LocalDate? asOf = null)
    {
        _options = options;
        Survey = new(inForce, options, like?.Survey, asOf);
        BeforeOf = like is null ? null : PlacesIn(like.All, inForce.Partnerships);
        All = Survey.Profiles(whole, execution, like is null ? null : number => Same(like, inForce.Partnerships, number));
        Boards = Array.FindAll(All, static profile => profile.CanBeAskedAbout);
        Voices = new(All, options.MaximumSharedThemePartnerships, Survey.IsOfPeople);
        Specialists = PccGovernance.Duplication.Specialists.IndexOf(All, options, Survey.IsOfPeopleApart);
        Judge = new(new(options, Voices, Specialists, Survey, All, new()), new(options));
    }

    public PartnershipSurvey Survey { get; }

    /// <summary>All boards in force, by their numbers.</summary>
    public PartnershipProfile[] All { get; }

    /// <summary>Those of which something can be said.</summary>
    public PartnershipProfile[] Boards { get; }

    /// <summary>Where few boards name a theme.</summary>
    public ThemeUsageIndex Voices { get; }

    /// <summary>Where few boards are there for a theme.</summary>
    public ThemeUsageIndex Specialists { get; }

    public PairPatternMatcher Judge { get; }

    /// <summary>
    /// The number of each board in the landscape that this one is like, and -1 where it has none of that identifier; <c>null</c> where it
    /// is like none.
    /// </summary>
    public int[]? BeforeOf { get; }

    /// <summary>A search through all pairs that may fit a pattern.</summary>
    public PairSearch Search(ICandidateGenerator? generator, Execution execution) => new(
        Boards,
        generator ?? new CandidateSearch(_options, Voices, Specialists, execution).Of(Boards),
        Judge,
        execution);

    private PartnershipProfile? Same(ReadyBoards like, ValueList<Partnership> boards, int number) =>
        BeforeOf![number] is >= 0 and int place && ReferenceEquals(like.All[place].Partnership, boards[number]) ? like.All[place] : null;

    // Both lists have the order of identifiers.
    private static int[] PlacesIn(PartnershipProfile[] before, ValueList<Partnership> boards)
    {
        int[] places = new int[boards.Count];
        for (int now = 0, then = 0; now < places.Length; now++)
        {
            Partnership board = boards[now];
            while (then < before.Length && before[then].Id.CompareTo(board.Id) < 0)
            {
                then++;
            }

            places[now] = then < before.Length && before[then].Id == board.Id ? then : -1;
        }

        return places;
    }
}
