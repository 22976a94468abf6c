namespace PccGovernance.Costing;

/// <summary>What a year of a board's meetings takes of somebody who attends all of them, recorded or usual.</summary>
internal readonly struct Sitting
{
    private Sitting(MeetingPattern? meetings, UsualValues? usual)
    {
        FactBasis basis = meetings?.Provenance.Basis ?? FactBasis.Recorded;
        LineInputs inputs = default;
        Meetings = inputs.Take(CostInput.MeetingsPerYear, meetings?.MeetingsPerYear, basis, usual?.MeetingsPerYear);
        MeetingsInput = inputs;
        decimal? length = inputs.Take(CostInput.MeetingHours, meetings?.MeetingHours, basis, usual?.MeetingHours);
        decimal? preparation = inputs.Take(CostInput.PreparationHours, meetings?.PreparationHours, basis, usual?.PreparationHours);
        decimal? travel = inputs.Take(CostInput.TravelHours, meetings?.TravelHours, basis, usual?.TravelHours);
        Inputs = inputs;
        Hours = Meetings * (length + (preparation ?? 0) + (travel ?? 0));
        ExactHours = Hours is { } hours ? Trillionths.Of(hours) : default;
        Miles = meetings?.TravelMiles;
        Basis = basis;
        UsualAttendance = usual?.Attendance;
    }

    /// <summary>Meetings a year.</summary>
    public decimal? Meetings { get; }

    /// <summary>Hours a year: preparation and travel that are not known are left out.</summary>
    public decimal? Hours { get; }

    /// <summary><see cref="Hours"/>, exactly; nil when they are not known.</summary>
    public Trillionths ExactHours { get; }

    /// <summary>Miles for a meeting.</summary>
    public decimal? Miles { get; }

    /// <summary>How the pattern of meetings is known.</summary>
    public FactBasis Basis { get; }

    /// <summary>Where <see cref="Hours"/> came from.</summary>
    public LineInputs Inputs { get; }

    /// <summary>Where <see cref="Meetings"/> came from.</summary>
    public LineInputs MeetingsInput { get; }

    /// <summary>The share of meetings that is usually attended.</summary>
    public decimal? UsualAttendance { get; }

    public static Sitting Of(MeetingPattern? meetings, UsualValues? usual) => new(meetings, usual);
}
