using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.KnownLists;

/// <summary>Holds a caller's list of partnerships against what the law requires in its force areas.</summary>
/// <remarks>Pure: equal arguments give equal reports. Nothing here is legal advice.</remarks>
public static class KnownListsAnalysis
{
    /// <summary>Goes through what the law requires on every ground of the force areas.</summary>
    /// <param name="landscape">The landscape: the list.</param>
    /// <param name="asOf">The day on which both the list and the law are looked at.</param>
    /// <param name="options">Against whose law.</param>
    /// <param name="execution">When to stop.</param>
    /// <returns>
    /// The report; <c>null</c> where neither the options nor the landscape's local policing bodies say which force areas are meant, or
    /// where the landscape is built on another edition than <see cref="EnglandAndWales.Edition"/>, whose law this is.
    /// </returns>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static KnownListsReport? Analyse(Landscape landscape, LocalDate asOf, KnownListsOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        Landscape inForce = landscape.AsOf(asOf);
        ForceArea[] areas =
            [.. AreasOf(inForce, options).Distinct().Order().Select(EnglandAndWales.Geography.ForceArea).OfType<ForceArea>()];
        return areas.Length == 0 || landscape.Edition.Id != EnglandAndWales.Edition.Id
            ? null
            : KnownListPass.Of(inForce, asOf, areas, execution);
    }

    private static IEnumerable<AreaCode> AreasOf(Landscape inForce, KnownListsOptions options) =>
        options.ForceAreas.IsEmpty
            ? inForce.Contents.LocalPolicingBodies.Select(static body => body.ForceArea)
            : options.ForceAreas;
}
