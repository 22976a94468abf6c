using System.Diagnostics.CodeAnalysis;

namespace PccGovernance.Rules;

/// <summary>A baseline that was read, or the errors that kept a document from being one.</summary>
public sealed record BaselineReading
{
    private BaselineReading(Baseline? baseline, ValueList<LandscapeError> errors) => (Baseline, Errors) = (baseline, errors);

    /// <summary>Whether there is a baseline.</summary>
    [MemberNotNullWhen(true, nameof(Baseline))]
    public bool IsValid => Baseline is not null;

    /// <summary>The baseline; <c>null</c> when there are errors.</summary>
    public Baseline? Baseline { get; }

    /// <summary>Every error found, in order; empty when there is a baseline.</summary>
    public ValueList<LandscapeError> Errors { get; }

    internal static BaselineReading Valid(Baseline baseline) => new(baseline, []);

    internal static BaselineReading Invalid(ValueList<LandscapeError> errors) => new(null, errors);
}
