namespace PccGovernance.Optimisation;

/// <summary>The limits within which boards may be brought together.</summary>
public sealed record ConsolidationOptions
{
    /// <summary>The defaults: any number of boards, and no bound on size, agenda or capacity.</summary>
    public static ConsolidationOptions Default { get; } = new();

    /// <summary>
    /// How many boards may be changed at the most, those that close and those that take them on; 0 or more. Default <c>null</c>: any
    /// number.
    /// </summary>
    public int? MaximumChanged { get; init; }

    /// <summary>How many seats a board that takes others on may have at the most; 1 or more. Default <c>null</c>: any number.</summary>
    public int? MaximumSeats { get; init; }

    /// <summary>
    /// Hours a year that each duty has to have on the agenda of a board that takes others on, 0 or more; boards without duties count as one
    /// duty each. Default <c>null</c>: no bound.
    /// </summary>
    public decimal? MinimumAgendaHours { get; init; }

    /// <summary>How many hours a year organisations can give. Default none: no bound.</summary>
    public ValueList<OrganisationCapacity> Capacities { get; init => field = value ?? []; } = [];

    /// <summary>Organisations whose agreement cannot be had: no board on which they sit is changed. Default none.</summary>
    public ValueList<Id<Organisation>> Unwilling { get; init => field = value ?? []; } = [];

    /// <summary>Boards that are to stay as they are. Default none.</summary>
    public ValueList<Id<Partnership>> Fixed { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether community safety areas may be combined where the law allows it: every responsible authority and the policing body have to
    /// agree. Default false.
    /// </summary>
    public bool MayCombineAreas { get; init; }

    /// <summary>
    /// Whether boards are brought together only where they have a theme or duty in common. Default true: boards on different things share a
    /// table at best.
    /// </summary>
    public bool RequiresCommonSubject { get; init; } = true;

    /// <summary>
    /// What to take where the landscape does not say how often and how long a board meets. Default <c>null</c>: such boards are left as
    /// they are. What is taken is not told apart from the record.
    /// </summary>
    public UsualValues? UsualValues { get; init; }

    /// <summary>How many solutions are given after the best, from 0 to 20. Default 2.</summary>
    public int RunnersUp { get; init; } = 2;

    /// <summary>
    /// How much work a search may take, in the solver's deterministic seconds, above 0 and up to 3,600: about as long on a clock, and the
    /// same on every machine. Default 30. Where it is not enough for a proof, the gap is told.
    /// </summary>
    public double MaximumWork { get; init; } = 30;

    internal IEnumerable<string> FindProblems()
    {
        (string Name, decimal? Value, decimal Low, decimal High)[] bounds =
        [
            (nameof(MaximumChanged), MaximumChanged, 0, 1_000_000),
            (nameof(MaximumSeats), MaximumSeats, 1, 1_000_000),
            (nameof(MinimumAgendaHours), MinimumAgendaHours, 0, 10_000),
            (nameof(RunnersUp), RunnersUp, 0, 20),
            (nameof(MaximumWork), (decimal)Math.Clamp(MaximumWork, -1, 10_000), 0.001m, 3_600),
        ];
        foreach ((string name, decimal? value, decimal low, decimal high) in bounds)
        {
            if (value < low || value > high)
            {
                yield return FormattableString.Invariant($"The option '{name}' is {value}: give {low} to {high}.");
            }
        }

        foreach (OrganisationCapacity capacity in Capacities.Where(static capacity => capacity.HoursPerYear < 0))
        {
            yield return FormattableString.Invariant(
                $"The organisation '{capacity.Organisation}' can give {capacity.HoursPerYear} hours: give 0 or more.");
        }
    }
}
