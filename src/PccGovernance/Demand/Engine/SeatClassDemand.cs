using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>What a seat of a case asks for a year.</summary>
internal readonly struct SeatClassDemand
{
    public SeatClassDemand(in SeatClass seat, in MeetingYear sitting)
    {
        SeatHours hours = sitting.Of(in seat);
        IsKnown = hours.Hours is not null;
        IsAssumed = hours.AreAssumed;
        IsChair = seat.IsChair;
        IsPreparationKnown = sitting.Preparation.Value is not null;
        IsTravelKnown = sitting.Travel.Value is not null;
        AreMeetingsKnown = sitting.MeetingsHeld is not null;
        Hours = ExactAmount.Of(hours.Hours ?? 0);
        Meetings = ExactAmount.Of(sitting.MeetingsHeld ?? 0);
        if (sitting.Ends is { } ends)
        {
            HoursSpread = Spread.Between(
                ExactAmount.Of(ends.Low.Of(in seat).Hours ?? 0),
                Hours,
                ExactAmount.Of(ends.High.Of(in seat).Hours ?? 0),
                ends.IsAtLeast);
            MeetingsSpread = Spread.Between(
                ExactAmount.Of(ends.Low.MeetingsHeld ?? 0),
                Meetings,
                ExactAmount.Of(ends.High.MeetingsHeld ?? 0),
                ends.MeetsAtLeast);
        }
    }

    /// <summary>How far the hours are known by what is on record as ranges; <c>null</c> where nothing is, as mostly.</summary>
    public Spread? HoursSpread { get; }

    /// <summary>How far the meetings of its board are known; <c>null</c> where <see cref="HoursSpread"/> is.</summary>
    public Spread? MeetingsSpread { get; }

    public bool IsKnown { get; }

    public bool IsAssumed { get; }

    public bool IsChair { get; }

    public bool AreMeetingsKnown { get; }

    public bool IsPreparationKnown { get; }

    public bool IsTravelKnown { get; }

    /// <summary>Hours of the seat; nil when not known.</summary>
    public ExactAmount Hours { get; }

    /// <summary>Meetings of its board; nil when not known.</summary>
    public ExactAmount Meetings { get; }
}
