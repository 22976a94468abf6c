namespace PccGovernance.Delivery;

/// <summary>How delivery is judged.</summary>
public sealed record DeliveryOptions
{
    /// <summary>The default options.</summary>
    public static DeliveryOptions Default { get; } = new();

    /// <summary>The thresholds. Default <see cref="RagPolicy.Default"/>.</summary>
    public RagPolicy Policy { get; init => field = value ?? new(); } = new();

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">A threshold is out of its range; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() => OptionProblems.Under(nameof(Policy), Policy.FindProblems());
}
