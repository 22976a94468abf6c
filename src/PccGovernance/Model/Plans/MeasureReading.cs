using NodaTime;

namespace PccGovernance;

/// <summary>The value of a measure on a day.</summary>
public sealed record MeasureReading
{
    /// <summary>The day to which the value refers.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The value, in the unit of the measure.</summary>
    public required decimal Value { get; init; }

    /// <summary>What the value rests on; <c>null</c> when not known.</summary>
    public string? Evidence { get; init; }
}
