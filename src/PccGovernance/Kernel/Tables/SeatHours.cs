namespace PccGovernance.Kernel;

/// <summary>What a seat takes a year.</summary>
internal readonly struct SeatHours
{
    /// <summary>How the seat is known: no better than its board.</summary>
    public required FactBasis Basis { get; init; }

    /// <summary>The share of meetings attended; where it is missing, attendance is taken as full.</summary>
    public required FilledValue Attendance { get; init; }

    /// <summary>Hours; <c>null</c> when they are not known.</summary>
    public required decimal? Hours { get; init; }

    /// <summary>Whether the hours rest on an assumption.</summary>
    public required bool AreAssumed { get; init; }
}
