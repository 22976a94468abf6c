namespace PccGovernance.Kernel;

/// <summary>All of a board that the hours and cost of its seats depend on.</summary>
internal readonly record struct PartnershipTerms
{
    public PartnershipTerms(Partnership board, PartnershipFunction function)
    {
        Meetings = board.Meetings?.MeetingsPerYear;
        Length = board.Meetings?.MeetingHours;
        Preparation = board.Meetings?.PreparationHours;
        Travel = board.Meetings?.TravelHours;
        Ranged = board.Meetings is { IsRanged: true } ? board.Meetings : null;
        Miles = board.Meetings?.TravelMiles;
        Months = board.Meetings?.Months ?? [];
        MeetingsBasis = board.Meetings?.Provenance.Basis ?? FactBasis.Recorded;
        Basis = board.Provenance.Basis;
        Function = function;
    }

    /// <summary>Meetings a year.</summary>
    public decimal? Meetings { get; }

    /// <summary>Hours that a meeting lasts.</summary>
    public decimal? Length { get; }

    /// <summary>Hours of preparation for a meeting.</summary>
    public decimal? Preparation { get; }

    /// <summary>Hours of travel to a meeting.</summary>
    public decimal? Travel { get; }

    /// <summary>The pattern of which some number is a range; <c>null</c> where all are exact, as mostly.</summary>
    public MeetingPattern? Ranged { get; }

    /// <summary>Miles for a meeting.</summary>
    public decimal? Miles { get; }

    /// <summary>The months in which it meets; empty when not known.</summary>
    public ValueList<int> Months { get; }

    /// <summary>How the pattern of meetings is known.</summary>
    public FactBasis MeetingsBasis { get; }

    /// <summary>How the board is known.</summary>
    public FactBasis Basis { get; }

    /// <summary>What it is there to do, its kind's function included.</summary>
    public PartnershipFunction Function { get; }
}
