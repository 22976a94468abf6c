namespace PccGovernance.Costing;

/// <summary>
/// Lines of cost added up, in their order. Only what is known is in the sums; <see cref="LinesUnknown"/> says how much is not.
/// </summary>
/// <remarks>
/// Each line is reckoned once, multiplied before it is divided, and taken to the nearest trillionth (10^-12) of a pound or hour. From there
/// on nothing is rounded: a total is exactly the sum of its boards, of its payers and of any other breakdown, in any order.
/// </remarks>
public sealed record CostTotal
{
    /// <summary>How many lines were added up.</summary>
    public required int Lines { get; init; }

    /// <summary>How many of them could be costed.</summary>
    public required int LinesCosted { get; init; }

    /// <summary>How many of them could not.</summary>
    public int LinesUnknown => Lines - LinesCosted;

    /// <summary>
    /// Staff hours a year, recorded and assumed; <c>null</c> when no line's are known. A line without pay has hours and no cost.
    /// </summary>
    public decimal? Hours => HoursRecorded + HoursAssumed;

    /// <summary>The hours that rest on the record alone, pay apart; <c>null</c> where <see cref="Hours"/> is.</summary>
    public decimal? HoursRecorded { get; init; }

    /// <summary>The hours that rest on an assumption, pay apart; <c>null</c> where <see cref="Hours"/> is.</summary>
    public decimal? HoursAssumed { get; init; }

    /// <summary>Pounds a year, recorded and assumed; <c>null</c> when no line could be costed.</summary>
    public MoneyRange? Cost => CostRecorded + CostAssumed;

    /// <summary>The part of <see cref="Cost"/> from lines that rest on the record alone; <c>null</c> where <see cref="Cost"/> is.</summary>
    public MoneyRange? CostRecorded { get; init; }

    /// <summary>The part of <see cref="Cost"/> from lines that rest on an assumption; <c>null</c> where <see cref="Cost"/> is.</summary>
    public MoneyRange? CostAssumed { get; init; }

    /// <summary>The share of the central cost that rests on an assumption, from 0 to 1; <c>null</c> when there is no cost.</summary>
    public decimal? ShareAssumed => Cost is { Central.Amount: > 0 } cost ? CostAssumed!.Value.Central.Amount / cost.Central.Amount : null;
}
