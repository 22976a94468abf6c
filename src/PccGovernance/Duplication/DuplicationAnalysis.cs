using NodaTime;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards that repeat each other: the same people on the same things in the same place, and the patterns near to it.
/// </summary>
/// <remarks>A pure function: the same landscape, day and options give the same report. No pair is missed and nothing is sampled.</remarks>
public static class DuplicationAnalysis
{
    /// <summary>Compares every pair of boards in force on a day.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What counts as duplication.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">Some option is out of its range; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DuplicationReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        DuplicationOptions options,
        Execution execution = default) =>
        Analyse(landscape, asOf, options, null, execution);

    /// <summary>
    /// Compares every pair of boards in force on a day and gives those that show a pattern one by one, without holding them.
    /// </summary>
    /// <remarks>
    /// The pairs come in the order of the first board's identifier and then of the second's, and last what is asked only where nothing else
    /// is told of a board; those that are no duplicates by design are left out. Parallel pairs come only where
    /// <see cref="DuplicationOptions.ListParallelPairs"/> asks for them; the limits on their number do not apply. Each pair has the
    /// remedy for the two alone: only a report chooses remedies for the landscape as a whole. Each enumeration compares anew.
    /// </remarks>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">What counts as duplication.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">Some option is out of its range; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<DuplicationPair> Stream(
        Landscape landscape,
        LocalDate asOf,
        DuplicationOptions options,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Enumerate(landscape, asOf, options, execution);
    }

    // An engine remembers what it counted and is for one thread: each enumeration has its own.
    private static IEnumerable<DuplicationPair> Enumerate(
        Landscape landscape,
        LocalDate asOf,
        DuplicationOptions options,
        Execution execution)
    {
        foreach (DuplicationPair pair in new DuplicationEngine(landscape.AsOf(asOf), asOf, options, landscape, execution).Stream())
        {
            yield return pair;
        }
    }

    /// <summary>The same with pairs from a generator; <c>null</c> for the fast search, whose result is that of any other.</summary>
    internal static DuplicationReport Analyse(
        Landscape landscape,
        LocalDate asOf,
        DuplicationOptions options,
        Func<IReadOnlyList<PartnershipProfile>, ICandidateGenerator>? generatorFor,
        Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        return Analyse(landscape, landscape.AsOf(asOf), asOf, options, generatorFor, execution);
    }

    /// <summary>The same of a landscape of which what is in force that day is known already.</summary>
    internal static DuplicationReport Analyse(
        Landscape whole,
        Landscape inForce,
        LocalDate asOf,
        DuplicationOptions options,
        Func<IReadOnlyList<PartnershipProfile>, ICandidateGenerator>? generatorFor = null,
        Execution execution = default)
    {
        options.Validate();
        return new DuplicationEngine(inForce, asOf, options, whole, execution).Run(generatorFor);
    }

    /// <summary>
    /// Which boards in force repeat each other, and how: the pairs of a report that lists as many as there are, without those that are only
    /// asked about. Nothing is written of them, which is most of the time that a report takes, and what is kept says what becomes of
    /// them in a landscape that edits made of this one.
    /// </summary>
    internal static KeptPatterns Patterns(Landscape inForce, DuplicationOptions options, Execution execution = default) =>
        new(inForce, options, execution);
}
