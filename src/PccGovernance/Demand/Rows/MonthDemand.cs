namespace PccGovernance.Demand;

/// <summary>What is asked for in a month. A board's meetings are spread evenly over the months in which it meets.</summary>
public sealed record MonthDemand
{
    /// <summary>The month, 1 for January to 12.</summary>
    public required int Month { get; init; }

    /// <summary>Meetings in it.</summary>
    public required decimal Meetings { get; init; }

    /// <summary>Hours in it, preparation and travel included.</summary>
    public required decimal Hours { get; init; }
}
