using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Makes the profiles of all boards of a landscape in force, and keeps the names of the numbers in them.</summary>
/// <remarks>
/// It does not keep the profiles: what a report writes when it is read holds on to the survey, and would hold on to every board.
/// </remarks>
internal sealed class PartnershipSurvey
{
    private readonly LocalDate? _asOf;
    private readonly NatureSurvey _natures;

    // Null where only a few boards are not known elsewhere.
    private readonly NatureTable? _table;
    private Dictionary<(int First, int Second), string[]> _wording = [];
    private readonly OrganisationRoles _roles;
    private readonly StatutoryMembers _statutoryMembers;
    private readonly MemberWeights _weights;
    private readonly ReportingTable _lines;
    private readonly Ancestry _ancestry;
    private readonly Interner<Person> _people;

    /// <param name="inForce">The landscape in force.</param>
    /// <param name="options">What weighs members.</param>
    /// <param name="like">
    /// A survey of a landscape that differs from this one in boards alone: what it numbered has the same numbers. <c>null</c> for none.
    /// </param>
    /// <param name="asOf">The day; <c>null</c> where none is known, so that nothing is past its time.</param>
    public PartnershipSurvey(Landscape inForce, DuplicationOptions options, PartnershipSurvey? like = null,
        LocalDate? asOf = null)
    {
        InForce = inForce;
        Ended = new(inForce, whole: null);
        _asOf = asOf;
        Partnerships = new(number => inForce.Partnerships[number].Id);
        Organisations = new(number => inForce.Organisations[number].Id);
        _roles = like?._roles ?? OrganisationRoles.Of(inForce);
        Posts = like is null ? SeatPosts.Of(inForce) : new(inForce, _roles, areFew: true);
        Readings = PartnershipReadings.Of(inForce);
        _statutoryMembers = new(inForce);
        _table = like is null ? NatureTable.Of(inForce) : null;
        _natures = new(inForce, like?._natures ?? _table!.Survey);
        _weights = new(inForce.Partnerships, options);
        _people = like is null ? new() : new(like._people);
        _lines = inForce.ReportingTable;
        _ancestry = Ancestry.Of(inForce);
    }

    public Positions<Partnership> Partnerships { get; }

    public Positions<Organisation> Organisations { get; }

    public Interner<Theme> Themes => _natures.Themes;

    public Interner<Duty> Duties => _natures.Duties;

    /// <summary>The landscape in force.</summary>
    public Landscape InForce { get; }

    /// <summary>Which posts take the seats of boards.</summary>
    public SeatPosts Posts { get; }

    /// <summary>What the words of boards say.</summary>
    public PartnershipReadings Readings { get; }

    /// <summary>Which grounds of boards hold which; of none before the profiles are made.</summary>
    public GroundHolders Grounds { get; private set; } = new([]);

    /// <summary>Whether a theme names people rather than a subject.</summary>
    public bool IsOfPeople(int theme) => _natures.Subjects.IsOfPeople(theme);

    /// <summary>Whether it names people for whom boards of their own are made.</summary>
    public bool IsOfPeopleApart(int theme) => _natures.Subjects.IsOfPeopleApart(theme);

    /// <summary>Whether a theme of a board is a business of its own: people beside a subject say for whom that is.</summary>
    public bool IsBusiness(int theme, int[] subject) => !_natures.Subjects.IsOfPeople(theme) || _natures.Subjects.AreOfPeople(subject);

    /// <summary>What a footprint that no board may have comes to.</summary>
    public FootprintFacts GroundOf(Footprint footprint) => _natures.GroundOf(footprint);

    /// <summary>What has ended, and what became of it; nothing before the profiles are made.</summary>
    public EndedBoards Ended { get; private set; }

    /// <summary>How many organisations two boards share anyway.</summary>
    public ExpectedShared Expected { get; private set; } = new([], 0);

    /// <summary>Makes the profiles, in the order of identifiers.</summary>
    /// <param name="whole">The landscape with what is not in force; <c>null</c> where that is not known.</param>
    /// <param name="execution">When to stop.</param>
    /// <param name="known">
    /// The profile that the survey which this one is like made of a board, by its place here; <c>null</c> where it knows none of that very
    /// board.
    /// </param>
    public PartnershipProfile[] Profiles(Landscape? whole = null, Execution execution = default,
        Func<int, PartnershipProfile?>? known = null)
    {
        Ended = new(InForce, whole);
        // Of a few boards the seats are not worth a table of all.
        SeatTable? seats = known is null ? InForce.SeatTable : null;
        var profiles = new PartnershipProfile[InForce.Partnerships.Count];
        for (int number = 0; number < profiles.Length; number++)
        {
            execution.ThrowIfStopped();
            profiles[number] = known?.Invoke(number) is { } same
                ? same.At(number, this, _lines.Parents(number), _ancestry, _lines.DirectReports(number))
                : Profile(number, seats);
        }

        ThemesAbove.Add(profiles);
        LinkSources sources = new(profiles);
        _wording = SharedWording.Of(sources, InForce);
        Grounds = new(profiles);
        Dictionary<(int First, int Second), string[]> like = LikePurposes.Of(sources, InForce);
        LinkSurvey.Add(sources, Grounds, whole is null || ReferenceEquals(whole, InForce) ? null : board => EndedSuperiors(whole, board),
            _wording, like, InForce, new(InForce, Themes));
        foreach (((int First, int Second) pair, string[] words) in like)
        {
            _wording.TryAdd(pair, words);
        }

        Expected = known is null ? ExpectedShared.Of(InForce, profiles) : new(profiles, InForce.Organisations.Count);
        return profiles;
    }

    /// <summary>The words in which the purposes of two boards say the same thing; empty where they do not.</summary>
    public string[] WordsInCommon(PartnershipProfile first, PartnershipProfile second) =>
        _wording.GetValueOrDefault(first.Number < second.Number ? (first.Number, second.Number) : (second.Number, first.Number)) ?? [];

    private Partnership[] EndedSuperiors(Landscape whole, PartnershipProfile board) =>
        whole.Partnership(board.Id) is { ReportsTo.IsEmpty: false } record
            && record.ReportsTo.All(parent => InForce.Partnership(parent) is null)
            ? [.. record.ReportsTo.Select(whole.Partnership).OfType<Partnership>()]
            : [];

    public int[] StatutoryMembersOf(PartnershipProfile board) => _statutoryMembers.Of(board);

    public int[] RolesOf(int[] organisations) => _roles.KindsOf(organisations);

    public int[] AssumedMembersOf(PartnershipProfile board) => AssumedMembers.Of(board, Organisations);

    public int[] UnknownAttendanceOf(PartnershipProfile board) =>
        [.. board.Organisations.Where(number => _weights.IsAttendanceUnknown(board.Partnership, Organisations[number]))];

    /// <summary>Whether a board was set up for one task and a time that is over; no day, no answer.</summary>
    public bool IsPastItsTime(PartnershipProfile board) =>
        _asOf is { } day && TaskGroups.IsPastItsTime(board.Partnership, board.Reading.Task, day);

    private PartnershipProfile Profile(int number, SeatTable? seats)
    {
        Partnership board = InForce.Partnerships[number];
        int[] organisations = _roles.BodiesOf(seats is null ? OrganisationsOf(board) : seats.OrganisationSetOf(number));
        long[]? weights = _weights.AreOne ? null : WeightsOf(board, organisations);
        return new(this, _table?[number] ?? _natures.Of(number))
        {
            Partnership = board,
            Number = number,
            Organisations = organisations,
            Weights = weights,
            TotalWeight = weights?.Sum() ?? organisations.Length * MemberWeights.Unit,
            People = PeopleOf(board, organisations),
            Parents = _lines.Parents(number),
            Lines = _ancestry,
            DirectReports = _lines.DirectReports(number),
        };
    }

    private Dictionary<string, int> Numbers => Numbering.Kept(InForce.Organisations, static o => o.Id.Value);

    private int[] OrganisationsOf(Partnership board)
    {
        Dictionary<string, int> numbers = Numbers;
        return SortedSets.Of(board.Seats.Select(seat => numbers[seat.Organisation.Value]));
    }

    private long[] WeightsOf(Partnership board, int[] organisations) =>
        [.. organisations.Select(organisation => _weights.Of(board, Organisations[organisation]))];

    private int[][]? PeopleOf(Partnership board, int[] organisations)
    {
        if (board.Seats.All(static seat => seat.Person is null))
        {
            return null;
        }

        ILookup<Id<Organisation>, Id<Person>> named = board.Seats
            .Where(static seat => seat.Person is not null)
            .ToLookup(static seat => seat.Organisation, static seat => seat.Person!.Value);
        return [.. organisations.Select(organisation => _people.Set(named[Organisations[organisation]]))];
    }
}
