using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>
/// What boards ask of somebody a year. Only what is known is in the sums; the counts of what is unknown say how much is not.
/// </summary>
/// <remarks>Sums are exact: each seat's hours are taken to the nearest trillionth of an hour and then only added.</remarks>
public sealed record DemandLoad
{
    private readonly Ends? _hours;
    private readonly Ends? _meetings;

    /// <summary>Boards with a seat of theirs.</summary>
    public required int Partnerships { get; init; }

    /// <summary>Those of the boards whose number of meetings is not known, and not in <see cref="MeetingsPerYear"/>.</summary>
    public required int PartnershipsWithUnknownMeetings { get; init; }

    /// <summary>Seats of theirs.</summary>
    public required int Seats { get; init; }

    /// <summary>Those of the seats whose hours are not known, and not in <see cref="Hours"/>.</summary>
    public required int SeatsUnknown { get; init; }

    /// <summary>
    /// Those of the seats in <see cref="Hours"/> whose hours of preparation are not known, and are left out: they ask at least for this.
    /// </summary>
    public int SeatsWithoutPreparation { get; init; }

    /// <summary>Those of the seats in <see cref="Hours"/> whose hours of travel are not known, and are left out likewise.</summary>
    public int SeatsWithoutTravel { get; init; }

    /// <summary>
    /// Meetings a year to which they are asked: those of each board once, however many seats they have and whether they come or not;
    /// <c>null</c> when no board's number is known.
    /// </summary>
    public required decimal? MeetingsPerYear { get; init; }

    /// <summary>
    /// The least that <see cref="MeetingsPerYear"/> can be by numbers that are on record as ranges; <c>null</c> where none is a range.
    /// </summary>
    public decimal? MeetingsLow
    {
        get => _meetings?.Low;
        init => _meetings = Ends.Of(value, _meetings?.High, _meetings?.AtLeast ?? 0);
    }

    /// <summary>
    /// The most that it can be, where <see cref="PartnershipsAtLeast"/> is 0; <c>null</c> where nothing is on record as a range.
    /// </summary>
    public decimal? MeetingsHigh
    {
        get => _meetings?.High;
        init => _meetings = Ends.Of(_meetings?.Low, value, _meetings?.AtLeast ?? 0);
    }

    /// <summary>The boards of which only the least number of meetings is known: they meet at least so often.</summary>
    public int PartnershipsAtLeast
    {
        get => _meetings?.AtLeast ?? 0;
        init => _meetings = Ends.Of(_meetings?.Low, _meetings?.High, value);
    }

    /// <summary>
    /// Hours a year, preparation and travel included, for the share of meetings that is attended; <c>null</c> when no seat's are known.
    /// </summary>
    public decimal? Hours => HoursRecorded + HoursAssumed;

    /// <summary>The hours that rest on the record alone; <c>null</c> where <see cref="Hours"/> is.</summary>
    public decimal? HoursRecorded { get; init; }

    /// <summary>The hours that rest on an assumption; <c>null</c> where <see cref="Hours"/> is.</summary>
    public decimal? HoursAssumed { get; init; }

    /// <summary>
    /// The least that <see cref="Hours"/> can be by meetings and hours that are on record as ranges; <c>null</c> where none is a range.
    /// </summary>
    public decimal? HoursLow
    {
        get => _hours?.Low;
        init => _hours = Ends.Of(value, _hours?.High, _hours?.AtLeast ?? 0);
    }

    /// <summary>
    /// The most that <see cref="Hours"/> can be, where <see cref="SeatsAtLeast"/> is 0; <c>null</c> where nothing is on record as a range.
    /// </summary>
    public decimal? HoursHigh
    {
        get => _hours?.High;
        init => _hours = Ends.Of(_hours?.Low, value, _hours?.AtLeast ?? 0);
    }

    /// <summary>The seats of boards of which only the least number of meetings or hours is known: they ask at least for this.</summary>
    public int SeatsAtLeast
    {
        get => _hours?.AtLeast ?? 0;
        init => _hours = Ends.Of(_hours?.Low, _hours?.High, value);
    }

    /// <summary>
    /// The hours as a share of one working year, 1 for all of it, of a post by its share of full time; <c>null</c> when they are not known
    /// or the options give no working year.
    /// </summary>
    public decimal? ShareOfProductiveHours { get; init; }

    /// <summary>
    /// The month that asks for most hours, the first of equals, among boards whose months are known; <c>null</c> when none are.
    /// </summary>
    public MonthDemand? PeakMonth { get; init; }
}
