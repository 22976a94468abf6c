namespace PccGovernance.Costing;

/// <summary>How much of the business of boards that close the board that stays has to take on.</summary>
/// <remarks>
/// What is carried over is a share of the time that the closed boards' meetings, preparation and support took. Travel, mileage, venues and
/// payments for meetings that are no longer held are freed in any case. The shares are this library's judgement: nobody has measured them.
/// </remarks>
public sealed record MergeOptions
{
    /// <summary>The defaults: nothing carried over at the least, half in the middle, all at the most.</summary>
    public static MergeOptions Default { get; } = new();

    /// <summary>
    /// The least share carried over, from 0 to 1: it gives the most that can be freed. Default 0, as where two boards say the same things
    /// to the same people.
    /// </summary>
    public decimal LeastCarriedOver { get; init; }

    /// <summary>The share to reckon with, from <see cref="LeastCarriedOver"/> to <see cref="MostCarriedOver"/>. Default 0.5.</summary>
    public decimal CarriedOver { get; init; } = 0.5m;

    /// <summary>
    /// The greatest share carried over, from 0 to 1: it gives the least that is freed. Default 1, as where nothing was said twice.
    /// </summary>
    public decimal MostCarriedOver { get; init; } = 1;

    /// <summary>Checks that the shares are in their ranges and in order.</summary>
    /// <exception cref="ArgumentException">Some are not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. OptionProblems.Share(nameof(LeastCarriedOver), LeastCarriedOver),
            .. OptionProblems.Range(
                nameof(CarriedOver),
                CarriedOver,
                Math.Clamp(LeastCarriedOver, 0, 1),
                Math.Clamp(MostCarriedOver, Math.Clamp(LeastCarriedOver, 0, 1), 1)),
            .. OptionProblems.Range(nameof(MostCarriedOver), MostCarriedOver, Math.Clamp(LeastCarriedOver, 0, 1), 1),
        ];
}
