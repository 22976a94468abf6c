using System.Diagnostics.CodeAnalysis;

namespace PccGovernance;

/// <summary>A landscape, or the errors that kept contents or a document from being one.</summary>
public sealed record LandscapeResult
{
    private LandscapeResult(Landscape? landscape, ValueList<LandscapeError> errors) => (Landscape, Errors) = (landscape, errors);

    /// <summary>Whether there is a landscape.</summary>
    [MemberNotNullWhen(true, nameof(Landscape))]
    public bool IsValid => Landscape is not null;

    /// <summary>The landscape; <c>null</c> when there are errors.</summary>
    public Landscape? Landscape { get; }

    /// <summary>
    /// Every error found, in order; empty when there is a landscape. At most <see cref="MaxErrors"/> are listed; where there were more, the
    /// last says how many.
    /// </summary>
    public ValueList<LandscapeError> Errors { get; }

    /// <summary>
    /// What was carried from old area codes to those of another day while a document was read, and what of it could not be decided;
    /// <c>null</c> where that was not asked for.
    /// </summary>
    public LandscapeTranslation? Translation { get; internal init; }

    /// <summary>The greatest number of errors listed: 1,000.</summary>
    public static int MaxErrors => 1_000;

    /// <summary>The landscape.</summary>
    /// <exception cref="LandscapeException">There are errors; the exception lists them.</exception>
    public Landscape GetLandscapeOrThrow() => Landscape ?? throw new LandscapeException(Errors);

    internal static LandscapeResult Valid(Landscape landscape) => new(landscape, []);

    internal static LandscapeResult Invalid(ValueList<LandscapeError> errors) => new(null, errors);
}
