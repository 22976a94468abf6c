using NodaTime;

namespace PccGovernance.Placement;

/// <summary>Holds a new duty against every board, and against a board of its own: where could it go, and what would that take?</summary>
/// <remarks>
/// Pure: equal arguments give equal reports. Government guidance and the APCC's first recommendation ask for existing partnerships first;
/// this says which of them fit and which have the time, and never proposes to fill one that has not.
/// </remarks>
public static class PlacementAnalysis
{
    /// <summary>Ranks the homes that a duty could have.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day: boards in force then are looked at.</param>
    /// <param name="duty">The duty and what it asks for.</param>
    /// <param name="options">What to reckon with; <c>null</c> takes <see cref="PlacementOptions.Default"/>.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The duty or the options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PlacementReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        DutyToPlace duty,
        PlacementOptions? options = null,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(duty);
        options ??= PlacementOptions.Default;
        Landscape inForce = landscape.AsOf(asOf);
        OptionProblems.Throw([.. duty.FindProblems(inForce), .. options.FindProblems().Select(static p => p.ToString()!)], nameof(duty));
        return new PlacementPass(inForce, asOf, duty, options, execution).Run();
    }
}
