namespace PccGovernance.Costing;

/// <summary>Working years that others reckon with. None of them is a default.</summary>
public static class WorkingYears
{
    private static readonly Citation Apcc = new()
    {
        Text =
            "APCC, findings on local partnerships, 2025: its table implies 1,764 hours; that they are 252 days of 7 hours is this "
            + "library's inference",
    };

    private static readonly Citation CivilServiceCalculator = new()
    {
        Text = "HMG meeting cost calculator (unofficial): a week of 37 hours, 30 days of leave, 8 public holidays and 1 privilege day",
        Url = "https://github.com/mattkerlogue/meetingcost",
    };

    private static readonly Citation TracGuidance = new()
    {
        Text =
            "Joint Costing and Pricing Steering Group, Transparent Approach to Costing (TRAC), part V: 220 days of 7.5 hours. It leaves "
            + "sickness in, and says itself that this recovers 5 to 15 % too little",
        Url = "http://www.jcpsg.ac.uk/guidance/part5_c0C.htm",
    };

    /// <summary>1,764 hours: 260 weekdays less 8 public holidays, at 7 hours. No leave, sickness or training is taken off.</summary>
    public static WorkingYear Apcc2025 { get; } = new()
    {
        HoursPerDay = new() { Value = 7, Source = Apcc },
        WorkingDays = new() { Value = 260, Source = Apcc },
        PublicHolidays = new() { Value = 8, Source = Apcc },
    };

    /// <summary>1,635.4 hours, as for the Civil Service: 221 days of 7.4 hours. No sickness or training is taken off.</summary>
    public static WorkingYear CivilService { get; } = new()
    {
        HoursPerDay = new() { Value = 7.4m, Source = CivilServiceCalculator },
        WorkingDays = new() { Value = 260, Source = CivilServiceCalculator },
        AnnualLeave = new() { Value = 30, Source = CivilServiceCalculator },
        PublicHolidays = new() { Value = 8, Source = CivilServiceCalculator },
        PrivilegeDays = new() { Value = 1, Source = CivilServiceCalculator },
    };

    /// <summary>1,650 hours, as UK research costing reckons: 220 days of 7.5 hours, leave and holidays already off.</summary>
    public static WorkingYear Trac { get; } = new()
    {
        HoursPerDay = new() { Value = 7.5m, Source = TracGuidance },
        WorkingDays = new() { Value = 220, Source = TracGuidance },
    };
}
