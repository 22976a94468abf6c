using NodaTime;

namespace PccGovernance.Costing;

/// <summary>Costs the boards of a landscape: <c>a board, a year = meetings × (Σ seats rate × attendance × hours + venue + expenses) + support hours × rate + other</c>.</summary>
/// <remarks>Pure: equal arguments give equal reports. Cost says nothing of worth: read it beside what a board is for and decides.</remarks>
public static class CostingAnalysis
{
    /// <summary>Costs the boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <exception cref="ArgumentException">
    /// The options are not sound, or a line would cost more than £1,000,000,000 a year; the message lists every problem, with board and seat.
    /// </exception>
    public static CostingReport Analyse(Landscape landscape, LocalDate asOf, CostingOptions options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new CostingPass(landscape.AsOf(asOf), options).Run(asOf);
    }

    /// <summary>Costs one board in force on a day, with the lines behind its figure.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="board">The board.</param>
    /// <param name="options">What to reckon with; the lines are given whatever <see cref="CostingOptions.KeepLines"/> says.</param>
    /// <returns>The cost, as <see cref="Analyse"/> gives it; <c>null</c> when the board is not in force that day.</returns>
    /// <exception cref="ArgumentException">
    /// The options are not sound, or a line would cost more than £1,000,000,000 a year; the message lists every problem, with board and seat.
    /// </exception>
    public static BoardCost? CostOf(Landscape landscape, LocalDate asOf, Id<Partnership> board, CostingOptions options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        int number = BoardNumbers.Find(inForce, board);
        return number < 0 ? null : new CostingPass(inForce, options with { KeepLines = true }).Cost(number);
    }
}
