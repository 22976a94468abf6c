namespace PccGovernance.Costing;

/// <summary>A line of cost before it is written out: numbers in the place of identifiers and lists.</summary>
internal struct CostedLine
{
    /// <summary>The number of what is not known, or not of this line.</summary>
    public const int None = -1;

    public CostLineKind Kind;

    /// <summary>The number of the organisation that pays.</summary>
    public int Payer;

    /// <summary>The place of the seat on the board.</summary>
    public int Seat;

    public decimal Attendance;
    public bool AttendanceIsTakenAsFull;
    public bool HasHours;
    public bool HasCost;
    public Trillionths Hours;
    public ExactRange Cost;
    public PayRate? Rate;
    public LineInputs Inputs;

    public readonly bool IsAssumed => !Inputs.Assumed.IsEmpty;

    /// <summary>Whether the hours rest on an assumption; pay is not one of theirs.</summary>
    public readonly bool HoursAreAssumed => !Inputs.Assumed.Without(Pay).IsEmpty;

    private static CostInputs Pay { get; } = default(CostInputs).With(CostInput.Pay).With(CostInput.SupportPay).With(CostInput.AnalysisPay);
}
