namespace PccGovernance.Demand;

/// <summary>What to reckon demand with.</summary>
public sealed record DemandOptions
{
    /// <summary>The defaults: nothing is filled in, no capacity is set, and hours are not set against a working year.</summary>
    public static DemandOptions Default { get; } = new();

    /// <summary>
    /// What to take where the landscape does not say; the pay in it is not read. Default <c>null</c>: what is missing stays unknown, but
    /// attendance, which is taken as full, since what is asked for is all of it. What is taken counts as assumed. Its meetings are taken
    /// for boards that are known to meet as boards do, of the function <see cref="PartnershipFunction.Partnership"/> or
    /// <see cref="PartnershipFunction.Oversight"/>.
    /// </summary>
    public UsualValues? UsualValues { get; init; }

    /// <summary>
    /// Hours a year that a full-time employee is there to work, from 1 to 8,784. Default <c>null</c>: hours are not given as shares of it.
    /// </summary>
    public decimal? ProductiveHours { get; init; }

    /// <summary>How much posts can give. Default none: whether a post is asked for too much cannot be told.</summary>
    public ValueList<PostCapacity> Capacities { get; init => field = value ?? []; } = [];

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Under(nameof(UsualValues), UsualValues?.FindProblems() ?? []),
            .. OptionProblems.Range(nameof(ProductiveHours), ProductiveHours, 1, 8_784),
            .. Capacities.SelectMany(
                (capacity, place) => OptionProblems.Under(OptionProblems.At(nameof(Capacities), place), capacity.FindProblems())),
            .. Capacities
                .Select(static (capacity, place) => (capacity.Post, place))
                .GroupBy(static capacity => capacity.Post)
                .SelectMany(static post => post.Skip(1))
                .Select(static twice =>
                    OptionProblems.Of(
                        $"{OptionProblems.At(nameof(Capacities), twice.place)}.Post",
                        $"is '{twice.Post}', whose capacity stands before: leave one.")),
        ];
}
