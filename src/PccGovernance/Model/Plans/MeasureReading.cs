namespace PccGovernance;

/// <summary>The value of a measure on a day, or at the end of a month, quarter, season or year.</summary>
public sealed record MeasureReading
{
    /// <summary>The date to which the value refers; of a month, quarter, season or year its last day counts.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The value, in the unit of the measure.</summary>
    public required decimal Value { get; init; }

    /// <summary>What the value rests on; <c>null</c> when not known.</summary>
    public string? Evidence { get; init; }
}
