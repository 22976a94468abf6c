namespace PccGovernance.Kernel;

/// <summary>All of a board that the hours and cost of its seats depend on.</summary>
internal readonly record struct PartnershipTerms
{
    public PartnershipTerms(Partnership board, PartnershipFunction function)
    {
        MeetingPattern? pattern = MoreThanNil(board.Meetings);
        Meetings = pattern?.MeetingsPerYear;
        Length = pattern?.MeetingHours;
        Preparation = pattern?.PreparationHours;
        Travel = pattern?.TravelHours;
        Ranged = pattern is { IsRanged: true } ? pattern : null;
        Miles = board.Meetings?.TravelMiles;
        Months = board.Meetings?.Months ?? [];
        MeetingsBasis = board.Meetings?.Provenance.Basis ?? FactBasis.Recorded;
        Basis = board.Provenance.Basis;
        Function = function;
    }

    /// <summary>Meetings a year; <c>null</c> where none are on record or none at all, which cannot be.</summary>
    public decimal? Meetings { get; }

    /// <summary>Hours that a meeting lasts; <c>null</c> where none are on record or none at all, which cannot be.</summary>
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

    /// <summary>
    /// A board that never meets, and a meeting of no length, are none: a rule says so, and what is reckoned goes by what is usual or is not
    /// known.
    /// </summary>
    private static MeetingPattern? MoreThanNil(MeetingPattern? pattern) =>
        pattern is not null && (IsNil(pattern.MeetingsPerYearRange) || IsNil(pattern.MeetingHoursRange))
            ? pattern with
            {
                MeetingsPerYearRange = IsNil(pattern.MeetingsPerYearRange) ? null : pattern.MeetingsPerYearRange,
                MeetingHoursRange = IsNil(pattern.MeetingHoursRange) ? null : pattern.MeetingHoursRange,
            }
            : pattern;

    private static bool IsNil(NumberRange? number) => number is { IsExact: true, Central: 0 };
}
