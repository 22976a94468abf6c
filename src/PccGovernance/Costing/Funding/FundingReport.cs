namespace PccGovernance.Costing;

/// <summary>
/// The money on record beside the cost of boards: what is in force by kind and by payer, what streams are divided into, what falls in each
/// financial year, and what ends soon.
/// </summary>
/// <remarks>
/// What is not on record is counted, and is in no sum. A line that is part of another stands in the totals of its own kind and payer, as
/// the other does in those of its: kinds are never added up.
/// </remarks>
public sealed record FundingReport
{
    /// <summary>For how many days ahead <see cref="EndingSoon"/> looks.</summary>
    public int HorizonDays { get; init; }

    /// <summary>Lines in force on the day, by kind.</summary>
    public ValueList<KindFunding> ByKind { get; init => field = value ?? []; } = [];

    /// <summary>Lines in force on the day, by who pays and kind, in the order of identifiers; those of unknown payers are last.</summary>
    public ValueList<PayerFunding> ByPayer { get; init => field = value ?? []; } = [];

    /// <summary>The lines in force on the day that others are part of or are paid from, in the order of identifiers.</summary>
    public ValueList<StreamFunding> Streams { get; init => field = value ?? []; } = [];

    /// <summary>Lines of all times by financial year and kind; those whose beginning or end is not on record are last.</summary>
    public ValueList<YearFunding> ByYear { get; init => field = value ?? []; } = [];

    /// <summary>Grants and contracts in force that end within the horizon, the first to end first.</summary>
    public ValueList<FundingEnd> EndingSoon { get; init => field = value ?? []; } = [];

    /// <summary>Grants and contracts in force whose end is not on record.</summary>
    public int EndsUnknown { get; init; }
}
