using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>A line of cost before it is written out. That of a seat serves all seats that are alike.</summary>
internal struct CostedLine
{
    public CostLineKind Kind;

    /// <summary>The share of meetings attended; <c>null</c> on a line of support.</summary>
    public decimal? Attendance;
    public bool AttendanceIsTakenAsFull;
    public bool HasHours;
    public bool HasCost;

    /// <summary>Whether it would cost more than any line may, and so has no cost.</summary>
    public bool IsTooDear;
    public ExactAmount Hours;

    /// <summary>By how much the hours may be fewer or more; <c>null</c> where nothing is on record as a range, as mostly.</summary>
    public Spread? Spread;
    public ExactRange Cost;
    public PayRate? Rate;
    public LineInputs Inputs;

    public readonly bool IsAssumed => !Inputs.Assumed.IsEmpty;

    /// <summary>Whether the hours rest on an assumption; pay is not one of theirs.</summary>
    public readonly bool HoursAreAssumed => !Inputs.Assumed.Without(Pay).IsEmpty;

    private static CostInputs Pay { get; } = default(CostInputs).With(CostInput.Pay).With(CostInput.SupportPay).With(CostInput.AnalysisPay);

    /// <summary>Takes hours of somebody's time, which cost what the rate says where one is known.</summary>
    public void Spend(decimal hours, PayRate? rate)
    {
        if (hours > CostLimits.MaxHours)
        {
            IsTooDear = true;
            return;
        }

        HasHours = true;
        Hours = ExactAmount.Of(hours);
        if (rate is not null)
        {
            HasCost = rate.TryCost(hours, out Cost);
            IsTooDear = !HasCost;
        }
    }

    /// <summary>Takes pounds for each meeting of a year.</summary>
    public void PoundsPerMeeting(in MeetingYear sitting, decimal? one, decimal? two = 1, decimal? three = 1)
    {
        Pounds(one, two, three, sitting.MeetingsHeld);
        if (sitting.Ends is { } ends)
        {
            (CostedLine low, CostedLine high) = (this, this);
            low.Pounds(one, two, three, ends.Low.MeetingsHeld);
            high.Pounds(one, two, three, ends.High.MeetingsHeld);
            Between(in low, in high, ends.IsAtLeast);
        }
    }

    /// <summary>Takes the ends of the hours and of the cost from the same line at the least and at the most.</summary>
    public void Between(in CostedLine low, in CostedLine high, bool isAtLeast)
    {
        bool isTimed = HasHours && low.HasHours && high.HasHours;
        Spread = Spread.Between(isTimed ? low.Hours : Hours, Hours, isTimed ? high.Hours : Hours, isAtLeast);

        if (HasCost && low.HasCost && high.HasCost)
        {
            Cost = new(low.Cost.Low, Cost.Central, high.Cost.High);
        }
        else
        {
            HasCost = false;
            IsTooDear |= low.IsTooDear || high.IsTooDear;
        }
    }

    /// <summary>Takes pounds: a product of numbers, where all are known.</summary>
    public void Pounds(decimal? one, decimal? two = 1, decimal? three = 1, decimal? four = 1)
    {
        if ((one, two, three, four) is ({ } a, { } b, { } c, { } d))
        {
            decimal? pounds = CostLimits.Product(a, b, c, d);
            IsTooDear = pounds is null;
            HasCost = !IsTooDear;
            Cost = pounds is { } known ? ExactRange.Exactly(ExactAmount.Of(known)) : default;
        }
    }
}
