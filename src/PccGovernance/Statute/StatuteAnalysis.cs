using NodaTime;

namespace PccGovernance.Statute;

/// <summary>Asks of every requirement whether it is met, what is due next, and what cannot be told.</summary>
/// <remarks>Pure: equal arguments give equal reports. Nothing here is legal advice.</remarks>
public static class StatuteAnalysis
{
    private static readonly LocalDate s_lastDay = new(2999, 12, 31);

    /// <summary>Goes through the requirements for every force area of a landscape.</summary>
    /// <remarks>
    /// The force areas are those that its local policing bodies govern or, where it records none, those that its boards and filings touch.
    /// Who governs one that records nobody is answered from the edition. A fact that is assumed is not on record here.
    /// </remarks>
    /// <param name="landscape">The landscape, with what has ended: what was done is not undone.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How to look.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is after 31 December 2999.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static StatuteReport Analyse(Landscape landscape, LocalDate asOf, StatuteOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Analyse(landscape, null, asOf, options, forceAreas: null, execution);
    }

    /// <summary>The same of a landscape of which what is in force that day is known already.</summary>
    internal static StatuteReport Analyse(
        Landscape landscape,
        Landscape inForce,
        LocalDate asOf,
        StatuteOptions options,
        Execution execution)
    {
        options.Validate();
        return Analyse(landscape, inForce, asOf, options, forceAreas: null, execution);
    }

    /// <summary>
    /// The answers of some force areas alone, those that a report of the whole landscape has of them; of all where <c>null</c>.
    /// </summary>
    internal static StatuteReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        StatuteOptions options,
        HashSet<AreaCode>? forceAreas,
        Execution execution) =>
        Analyse(landscape, null, asOf, options, forceAreas, execution);

    private static StatuteReport Analyse(
        Landscape landscape,
        Landscape? inForce,
        LocalDate asOf,
        StatuteOptions options,
        HashSet<AreaCode>? forceAreas,
        Execution execution)
    {
        if (asOf > s_lastDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                asOf,
                $"The day {asOf:uuuu-MM-dd} is after {s_lastDay:uuuu-MM-dd}, the last that a landscape may have: ask for a day to then.");
        }

        return new StatutePass(new(landscape, inForce ?? landscape.AsOf(asOf), asOf, options), forceAreas).Run(execution);
    }

    /// <summary>The force areas that a report of the whole landscape has answers of, in the order of codes.</summary>
    internal static ValueList<AreaCode> ForceAreasOf(Landscape landscape, LocalDate asOf) =>
        StatutePass.ForceAreasOf(landscape, AreaTrees.Of(landscape.Geography.AsOf(asOf))).Select(static area => area.Code).ToValueList();

    /// <summary>The areas whose answers may rest on boards of some ground, force areas among them.</summary>
    internal static HashSet<AreaCode> AreasTouched(Landscape landscape, LocalDate asOf, IEnumerable<Footprint> grounds)
    {
        AreaTree areas = AreaTrees.Of(landscape.Geography.AsOf(asOf));
        return [.. grounds.Distinct().SelectMany(areas.Touched)];
    }
}
