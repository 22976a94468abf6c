namespace PccGovernance.Kernel;

/// <summary>
/// What a year of a board's meetings takes of somebody who attends all of them: <c>meetings × (meeting + preparation + travel hours)</c>.
/// </summary>
internal readonly struct MeetingYear
{
    private readonly FactBasis _basis;
    private readonly decimal? _usualAttendance;

    /// <param name="board">The board.</param>
    /// <param name="usual">The usual pattern of meetings, where the record does not say.</param>
    /// <param name="usualAttendance">The usual share of meetings attended, where the record does not say.</param>
    /// <param name="share">The share of its meetings that it holds.</param>
    public MeetingYear(in PartnershipTerms board, MeetingPattern? usual, decimal? usualAttendance, decimal share = 1)
        : this(in board, (board.Meetings, board.Length, board.Preparation, board.Travel), usual, usualAttendance, share)
    {
        if (board.Ranged is { } ranged)
        {
            Ends = new(
                new(in board, Low(ranged), usual, usualAttendance, share),
                new(in board, High(ranged), usual, usualAttendance, share),
                ranged.IsAtLeast,
                ranged.MeetingsPerYearRange is { IsAtLeast: true });
        }
    }

    private MeetingYear(
        in PartnershipTerms board,
        (decimal? Meetings, decimal? Length, decimal? Preparation, decimal? Travel) recorded,
        MeetingPattern? usual,
        decimal? usualAttendance,
        decimal share)
    {
        MeetingPattern? filling = board.Function.MeetsAsPartnershipsDo() ? usual : null;
        Meetings = new(recorded.Meetings, board.MeetingsBasis, filling?.MeetingsPerYear);
        Length = new(recorded.Length, board.MeetingsBasis, filling?.MeetingHours);
        Preparation = new(recorded.Preparation, board.MeetingsBasis, filling?.PreparationHours);
        Travel = new(recorded.Travel, board.MeetingsBasis, filling?.TravelHours);
        MeetingsHeld = Meetings.Value * share;
        Hours = MeetingsHeld * (Length.Value + (Preparation.Value ?? 0) + (Travel.Value ?? 0));
        IsAssumed = Meetings.IsAssumed || Length.IsAssumed || Preparation.IsAssumed || Travel.IsAssumed;
        _basis = board.Basis;
        // Whether it meets as boards do or not, nobody is taken to come more often because that is not known.
        _usualAttendance = board.Function is PartnershipFunction.Casework or PartnershipFunction.Service ? null : usualAttendance;
    }

    /// <summary>Meetings a year.</summary>
    public FilledValue Meetings { get; }

    /// <summary>Hours that a meeting lasts.</summary>
    public FilledValue Length { get; }

    /// <summary>Hours of preparation for a meeting.</summary>
    public FilledValue Preparation { get; }

    /// <summary>Hours of travel to a meeting.</summary>
    public FilledValue Travel { get; }

    /// <summary>The share of <see cref="Meetings"/> that is held; <c>null</c> when they are not known.</summary>
    public decimal? MeetingsHeld { get; }

    /// <summary>Hours a year; preparation and travel that are not known are left out. <c>null</c> when they are not known.</summary>
    public decimal? Hours { get; }

    /// <summary>
    /// The hours to compare boards by: to the trillionth, so that the last digit of a third decides nothing; -1 when they are not known.
    /// </summary>
    public decimal HoursToCompare => Hours is { } hours ? decimal.Round(hours, 12) : -1;

    /// <summary>Whether any part of the hours is assumed.</summary>
    public bool IsAssumed { get; }

    /// <summary>The same at the ends of what is on record as ranges; <c>null</c> where nothing is, as mostly.</summary>
    public MeetingYearEnds? Ends { get; }

    private static (decimal?, decimal?, decimal?, decimal?) Low(MeetingPattern ranged) =>
        (
            ranged.MeetingsPerYearRange?.Low,
            ranged.MeetingHoursRange?.Low,
            ranged.PreparationHoursRange?.Low,
            ranged.TravelHoursRange?.Low);

    // Of what has no greatest number the least stands for it, as it does in the middle: the ends say that it is one.
    private static (decimal?, decimal?, decimal?, decimal?) High(MeetingPattern ranged) =>
        (
            MostOf(ranged.MeetingsPerYearRange),
            MostOf(ranged.MeetingHoursRange),
            MostOf(ranged.PreparationHoursRange),
            MostOf(ranged.TravelHoursRange));

    private static decimal? MostOf(NumberRange? number) => number?.High ?? number?.Low;

    /// <summary>What is asked of whoever takes a seat.</summary>
    /// <param name="seat">The seat, of this board.</param>
    public SeatHours Of(in SeatClass seat)
    {
        FactBasis basis = _basis == FactBasis.Assumed ? FactBasis.Assumed : seat.Basis;
        FilledValue attendance = new(seat.Attendance, basis, _usualAttendance);
        return new()
        {
            Basis = basis,
            Attendance = attendance,
            Hours = attendance.Value is { } share ? Hours * share : Hours,
            AreAssumed = IsAssumed || basis == FactBasis.Assumed || attendance.IsAssumed,
        };
    }
}
