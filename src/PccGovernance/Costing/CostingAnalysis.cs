using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>
/// Costs the boards of a landscape: <c>a board, a year = meetings × (Σ seats rate × attendance × hours + venue + expenses) + support hours
/// × rate + other</c>.
/// </summary>
/// <remarks>Pure: equal arguments give equal reports. Cost says nothing of worth: read it beside what a board is for and decides.</remarks>
public static class CostingAnalysis
{
    /// <summary>Costs the boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static CostingReport Analyse(Landscape landscape, LocalDate asOf, CostingOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Analyse(landscape, landscape.AsOf(asOf), asOf, options, execution);
    }

    internal static CostingReport Analyse(
        Landscape landscape,
        Landscape inForce,
        LocalDate asOf,
        CostingOptions options,
        Execution execution)
    {
        options.Validate();
        return new CostingPass(inForce, options, execution).Run(asOf, execution) with
        {
            Funding = FundingSurvey.Of(landscape, asOf, options.FundingHorizonDays),
        };
    }

    /// <summary>Costs one board in force on a day, with the lines behind its figure.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="board">The board.</param>
    /// <param name="options">What to reckon with.</param>
    /// <returns>The cost, as <see
    /// cref="Analyse(Landscape, LocalDate, CostingOptions, Execution)"/> gives it; <c>null</c> when the board is
    /// not in force that day.</returns>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    public static PartnershipCost? CostOf(Landscape landscape, LocalDate asOf, Id<Partnership> board, CostingOptions options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        int number = PartnershipNumbers.Find(inForce, board);
        return number < 0 ? null : new PartnershipCosting(inForce, options).CostOf(number);
    }

    /// <summary>What merging boards into one would free: the cost of their duplication.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="boards">Two or more boards in force that day.</param>
    /// <param name="options">What to reckon with.</param>
    /// <param name="merging">How much business is carried over; <c>null</c> takes <see cref="MergeOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">Fewer than two boards are given, one is not in force, or the options are not sound; the message
    /// lists every problem.</exception>
    public static MergeSaving SavingOfMerging(
        Landscape landscape,
        LocalDate asOf,
        ValueList<Id<Partnership>> boards,
        CostingOptions options,
        MergeOptions? merging = null,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(boards);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        (merging ?? MergeOptions.Default).Validate();
        Landscape inForce = landscape.AsOf(asOf);
        List<string> problems =
        [
            .. boards
                .Distinct()
                .Order()
                .Where(board => PartnershipNumbers.Find(inForce, board) < 0)
                .Select(board => $"The partnership '{board}' is not in force on the day: leave it out."),
        ];
        if (boards.Distinct().Count() < 2)
        {
            problems.Add("Merging takes two boards or more: name them.");
        }

        OptionProblems.Throw(problems, nameof(boards));
        return new MergeCosting(inForce, options, merging ?? MergeOptions.Default).Of(execution.Each(boards));
    }

    /// <summary>
    /// What a duty would cost if it were placed across footprints, as boards of its own and absorbed into boards that exist.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day: organisations and boards in force then are reckoned with.</param>
    /// <param name="burden">The duty and what it asks.</param>
    /// <param name="options">What to reckon with.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The burden or the options are not sound; the message lists every problem.</exception>
    /// <exception cref="LandscapeException">The burden's meetings, pay or support are out of the range that a landscape allows; the
    /// exception lists every error.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static NewBurdenReport CostOfBurden(
        Landscape landscape,
        LocalDate asOf,
        NewBurden burden,
        CostingOptions options,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(burden);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        OptionProblems.Throw(burden.FindProblems(landscape), nameof(burden));
        return new BurdenCosting(landscape.AsOf(asOf), asOf, burden, options, execution).Run();
    }
}
