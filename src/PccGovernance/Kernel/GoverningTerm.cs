using NodaTime;

namespace PccGovernance.Kernel;

/// <summary>How long a body governs a force, as far as the law settles it.</summary>
internal static class GoverningTerm
{
    /// <summary>
    /// The last day for which the law that was read settles that a body governs: of the record or, of a body of the kind that the edition
    /// has there that day, of the edition; <c>null</c> when neither has one.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="body">The body.</param>
    /// <param name="day">A day on which it governs.</param>
    public static LocalDate? KnownTo(Landscape landscape, LocalPolicingBody body, LocalDate day) =>
        body.KnownTo
        ?? (landscape.Edition.GoverningBody(body.ForceArea, day) is { } known && known.Kind == body.Kind ? known.KnownTo : null);

    /// <summary>Its last day, where its end is on record, else the last that is settled; <c>null</c> when neither is known.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="body">The body.</param>
    /// <param name="day">A day on which it governs.</param>
    public static LocalDate? LastDayOf(Landscape landscape, LocalPolicingBody body, LocalDate day) =>
        body.Period.To?.PlusDays(-1) ?? KnownTo(landscape, body, day);
}
