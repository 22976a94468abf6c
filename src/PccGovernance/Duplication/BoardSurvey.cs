namespace PccGovernance.Duplication;

/// <summary>Makes the profiles of all boards of a landscape in force, and keeps the names of the numbers in them.</summary>
internal sealed class BoardSurvey
{
    private readonly Landscape _landscape;
    private readonly GroundSurvey _grounds;
    private readonly MemberWeights _weights;
    private readonly Interner<Person> _people = new();
    private readonly Interner<PartnershipKind> _kinds = new();
    private readonly Dictionary<Id<Partnership>, int> _directReports;

    public BoardSurvey(Landscape inForce, DuplicationOptions options)
    {
        _landscape = inForce;
        _weights = new(inForce.Partnerships, options);
        _grounds = new(inForce.Geography);
        _directReports = inForce.Partnerships
            .SelectMany(static board => board.ReportsTo.Distinct())
            .CountBy(static parent => parent)
            .ToDictionary();
        foreach (Partnership board in inForce.Partnerships)
        {
            Boards.Number(board.Id);
        }

        Profiles = [.. inForce.Partnerships.Select(Profile)];
    }

    public Interner<Partnership> Boards { get; } = new();

    public Interner<Organisation> Organisations { get; } = new();

    public Interner<Theme> Themes { get; } = new();

    public Interner<Duty> Duties { get; } = new();

    /// <summary>The landscape in force.</summary>
    public Landscape InForce => _landscape;

    /// <summary>The profiles, in the order of identifiers.</summary>
    public BoardProfile[] Profiles { get; }

    /// <summary>What a footprint that no board may have comes to.</summary>
    public Ground GroundOf(Footprint footprint) => _grounds.Of(footprint);

    private BoardProfile Profile(Partnership board)
    {
        ValueList<PartnershipKind> kinds = _landscape.KindsOf(board);
        Ground ground = _grounds.Of(board.Footprint);
        int[] organisations = Organisations.Set(board.Seats.Select(static seat => seat.Organisation));
        long[] weights = [.. organisations.Select(number => _weights.Of(board, Organisations[number]))];
        int[] usualThemes = Themes.Set(kinds.SelectMany(static kind => kind.UsualThemes));
        int[] themes = board.Themes.IsEmpty ? usualThemes : Themes.Set(board.Themes);
        return new()
        {
            Board = board,
            Number = Boards.Number(board.Id),
            Kinds = kinds,
            Function = _landscape.FunctionOf(board),
            Tier = board.Tier != PartnershipTier.Unknown ? board.Tier : _landscape.KindOf(board)?.UsualTier ?? PartnershipTier.Unknown,
            Ground = ground,
            Organisations = organisations,
            Weights = weights,
            TotalWeight = weights.Sum(),
            UnknownAttendance = [.. organisations.Where(number => _weights.IsAttendanceUnknown(board, Organisations[number]))],
            People = PeopleOf(board, organisations),
            StatutoryMembers = StatutoryMembers(organisations, kinds, ground),
            AssumedMembers = AssumedMembers(board, organisations),
            Themes = themes,
            HasAssumedThemes = board.Themes.IsEmpty && themes.Length > 0,
            OwnThemes = [.. themes.Except(usualThemes)],
            Duties = Duties.Set(_landscape.DutiesOf(board)),
            KindNumbers = _kinds.Set(kinds.Select(static kind => kind.Id)),
            CoordinatedKinds = _kinds.Set(kinds.SelectMany(static kind => kind.Coordinates)),
            Parents = Boards.Set(board.ReportsTo),
            Ancestors = Boards.Set(_landscape.AncestorsOf(board.Id)),
            DirectReports = _directReports.GetValueOrDefault(board.Id),
        };
    }

    private int[][]? PeopleOf(Partnership board, int[] organisations)
    {
        if (board.Seats.All(static seat => seat.Person is null))
        {
            return null;
        }

        ILookup<int, Id<Person>> named = board.Seats
            .Where(static seat => seat.Person is not null)
            .ToLookup(seat => Organisations.Number(seat.Organisation), static seat => seat.Person!.Value);
        return [.. organisations.Select(organisation => _people.Set(named[organisation]))];
    }

    private int[] StatutoryMembers(int[] organisations, ValueList<PartnershipKind> kinds, Ground ground)
    {
        HashSet<Id<OrganisationKind>> required =
        [
            .. kinds.SelectMany(static kind => kind.StatutoryMembers)
                .Where(member => ground.Touches(member.Extent) && (!member.TwoTierOnly || ground.HasTwoTiers))
                .Select(static member => member.Kind),
        ];
        return [.. organisations.Where(number => _landscape.Organisation(Organisations[number])?.Kind is { } kind && required.Contains(kind))];
    }

    private int[] AssumedMembers(Partnership board, int[] organisations)
    {
        HashSet<int> recorded =
        [
            .. board.Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded).Select(seat => Organisations.Number(seat.Organisation)),
        ];
        return [.. organisations.Where(number => !recorded.Contains(number))];
    }
}
