namespace PccGovernance.Demand;

/// <summary>What a board asks of somebody who attends all of its meetings.</summary>
internal readonly struct BoardDemand
{
    private readonly decimal? _hours;
    private readonly Trillionths _exactHours;
    private readonly bool _isAssumed;
    private readonly decimal? _usualAttendance;

    public BoardDemand(int number, Partnership board, MeetingPattern? usual, decimal? usualAttendance, decimal factor)
    {
        MeetingPattern? own = board.Meetings;
        Number = number;
        Meetings = (own?.MeetingsPerYear ?? usual?.MeetingsPerYear) * factor;
        decimal? length = own?.MeetingHours ?? usual?.MeetingHours;
        decimal? preparation = own?.PreparationHours ?? usual?.PreparationHours;
        decimal? travel = own?.TravelHours ?? usual?.TravelHours;
        _hours = Meetings * (length + (preparation ?? 0) + (travel ?? 0));
        _exactHours = _hours is { } hours ? Trillionths.Of(hours) : default;
        ExactMeetings = Meetings is { } meetings ? Trillionths.Of(meetings) : default;
        Months = own?.Months ?? [];
        _usualAttendance = usualAttendance;
        _isAssumed = board.Provenance.Basis == FactBasis.Assumed
            || own is null or { Provenance.Basis: FactBasis.Assumed }
            || own.MeetingsPerYear is null || own.MeetingHours is null
            || (own.PreparationHours is null && preparation is not null) || (own.TravelHours is null && travel is not null);
    }

    public int Number { get; }

    /// <summary>Meetings a year; <c>null</c> when not known.</summary>
    public decimal? Meetings { get; }

    /// <summary>Meetings a year, exactly; nil when not known.</summary>
    public Trillionths ExactMeetings { get; }

    /// <summary>The months in which it meets; empty when not known.</summary>
    public ValueList<int> Months { get; }

    public SeatDemand Of(Seat seat)
    {
        decimal? attendance = seat.Attendance ?? _usualAttendance;
        return new()
        {
            IsKnown = _hours is not null,
            IsAssumed = _isAssumed || seat.Provenance.Basis == FactBasis.Assumed || (seat.Attendance is null && attendance is not null),
            IsChair = seat.Role == SeatRole.Chair,
            Hours = attendance is not { } share || share == 1 ? _exactHours : _hours is { } hours ? Trillionths.Of(hours * share) : default,
        };
    }
}
