using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Costing;

/// <summary>What a board costs a year, line by line.</summary>
/// <remarks>
/// Its lines, and the reasons for what is missing, are written each time that they are read, unless whoever made the row gave them.
/// </remarks>
public sealed record PartnershipCost
{
    // Few boards have any of them on record, and rows are many: what most do not have takes one place.
    private readonly RareFigures? _rare;
    private readonly Ends? _meetings;

    /// <summary>The board.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>What the board is there to do. Where that is casework or a service, no usual values of meetings are taken for it.</summary>
    public required PartnershipFunction Function { get; init; }

    /// <summary>What it says that it is for, to be read beside the cost; <c>null</c> when not on record.</summary>
    public string? Purpose { get; init; }

    /// <summary>How well the cost is known.</summary>
    public required CostStanding Standing { get; init; }

    /// <summary>What is missing, and what to record. Empty when nothing is.</summary>
    public ValueList<Statement> Reasons
    {
        get =>
            field ?? (Total.LinesUnknown > 0 || Standing is CostStanding.Incomplete or CostStanding.Unknown ? Detail?.Reasons : null) ?? [];
        init;
    }

    /// <summary>The meetings a year reckoned with; <c>null</c> when not known.</summary>
    public decimal? MeetingsPerYear { get; init; }

    /// <summary>
    /// The least that <see cref="MeetingsPerYear"/> can be; <c>null</c> where it is one number, only its least is known, or nothing is.
    /// </summary>
    public decimal? MeetingsPerYearLow
    {
        get => _meetings?.Low;
        init => _meetings = Ends.Of(value, _meetings?.High);
    }

    /// <summary>The most that it can be; <c>null</c> where <see cref="MeetingsPerYearLow"/> is.</summary>
    public decimal? MeetingsPerYearHigh
    {
        get => _meetings?.High;
        init => _meetings = Ends.Of(_meetings?.Low, value);
    }

    /// <summary>
    /// Whether only the least of its meetings or of their hours is known, as in "at least quarterly": then it costs at least this.
    /// </summary>
    public bool IsAtLeast { get; init; }

    /// <summary>The hours of a meeting reckoned with; <c>null</c> when not known.</summary>
    public decimal? MeetingHours { get; init; }

    /// <summary>
    /// The hours of preparation reckoned with, for each attendee and meeting; <c>null</c> when not known, and then left out.
    /// </summary>
    public decimal? PreparationHours { get; init; }

    /// <summary>The hours of travel reckoned with, for each attendee and meeting; <c>null</c> when not known, and then left out.</summary>
    public decimal? TravelHours { get; init; }

    /// <summary>
    /// A line for each seat, in the order of seats, then driving and payments of seats, and then the support that is on record.
    /// </summary>
    public ValueList<CostLine> Lines { get => field ?? Detail?.Lines ?? []; init; }

    /// <summary>
    /// The kinds of support that are not on record, or of which only hours are and not the pay. They are not in the cost, and are not nil
    /// either.
    /// </summary>
    public ValueList<CostLineKind> SupportNotOnRecord { get; init => field = value ?? []; } = [];

    /// <summary>The lines added up.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>How many seats the board has on record.</summary>
    public required int Seats { get; init; }

    /// <summary>How many of them have a cost.</summary>
    public required int SeatsCosted { get; init; }

    /// <summary>How many of them have an attendance that was taken as full.</summary>
    public required int SeatsWithAttendanceTakenAsFull { get; init; }

    /// <summary>Decisions a year that are on record; <c>null</c> when not known.</summary>
    public decimal? DecisionsPerYear
    {
        get => _rare?.Decisions;
        init => _rare = RareFigures.Of(value, _rare?.Actions, _rare?.OneOff);
    }

    /// <summary>Actions a year that are on record; <c>null</c> when not known.</summary>
    public decimal? ActionsPerYear
    {
        get => _rare?.Actions;
        init => _rare = RareFigures.Of(_rare?.Decisions, value, _rare?.OneOff);
    }

    /// <summary>Pounds that setting the board up takes, once, in no year's cost; <c>null</c> when not known.</summary>
    public Money? OneOff
    {
        get => _rare?.OneOff;
        init => _rare = RareFigures.Of(_rare?.Decisions, _rare?.Actions, value);
    }

    /// <summary>Staff hours a year; <c>null</c> when not known.</summary>
    public decimal? Hours => Total.Hours;

    /// <summary>
    /// Pounds a year; <c>null</c> when nothing could be costed. At least this where <see cref="Standing"/> is
    /// <see cref="CostStanding.Incomplete"/>.
    /// </summary>
    public MoneyRange? Cost => Total.Cost;

    /// <summary>
    /// Pounds for each meeting; <c>null</c> when the cost or the number of meetings is not known, or there are none, or so few that it
    /// would be more than £1,000,000,000.
    /// </summary>
    public MoneyRange? CostPerMeeting => CostLimits.Per(Cost, MeetingsPerYear);

    /// <summary>Pounds a year for each seat; <c>null</c> when the cost is not known or there are no seats.</summary>
    public MoneyRange? CostPerAttendee => CostLimits.Per(Cost, Seats);

    /// <summary>
    /// Pounds for each decision that minutes record; <c>null</c> when the cost or the decisions are not known, or there are none, or so few
    /// that it would be more than £1,000,000,000. It says nothing of what a decision is worth.
    /// </summary>
    public MoneyRange? CostPerDecision => CostLimits.Per(Cost, DecisionsPerYear);

    /// <summary>
    /// Pounds for each action that minutes record; <c>null</c> when the cost or the actions are not known, or there are none, or so few
    /// that it would be more than £1,000,000,000. It says nothing of what an action is worth.
    /// </summary>
    public MoneyRange? CostPerAction => CostLimits.Per(Cost, ActionsPerYear);

    /// <summary>What the lines and reasons are written from; <c>null</c> where there are none.</summary>
    internal PartnershipDetail? Detail { get; init; }
}
