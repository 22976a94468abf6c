using PccGovernance.Kernel;

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
    private readonly Ends? _hours;

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

    /// <summary>
    /// The least that <see cref="Hours"/> can be by meetings and hours that are on record as ranges; <c>null</c> where none is a range.
    /// </summary>
    public decimal? HoursLow
    {
        get => _hours?.Low;
        init => _hours = Ends.Of(value, _hours?.High);
    }

    /// <summary>
    /// The most that <see cref="Hours"/> can be, where <see cref="LinesAtLeast"/> is 0; <c>null</c> where nothing is on record as a range.
    /// </summary>
    public decimal? HoursHigh
    {
        get => _hours?.High;
        init => _hours = Ends.Of(_hours?.Low, value);
    }

    /// <summary>
    /// How many of the lines are of boards of which only the least number of meetings or hours is known, as in "at least quarterly": the
    /// hours and the cost come at least to this.
    /// </summary>
    public int LinesAtLeast { get; init; }

    /// <summary>Pounds a year, recorded and assumed; <c>null</c> when no line could be costed.</summary>
    public MoneyRange? Cost => CostRecorded + CostAssumed;

    /// <summary>The part of <see cref="Cost"/> from lines that rest on the record alone; <c>null</c> where <see cref="Cost"/> is.</summary>
    public MoneyRange? CostRecorded { get; init; }

    /// <summary>The part of <see cref="Cost"/> from lines that rest on an assumption; <c>null</c> where <see cref="Cost"/> is.</summary>
    public MoneyRange? CostAssumed { get; init; }

    /// <summary>The share of the central cost that rests on an assumption, from 0 to 1; <c>null</c> when there is no cost.</summary>
    public decimal? ShareAssumed => Cost is { Central.Amount: > 0 } cost ? CostAssumed!.Value.Central.Amount / cost.Central.Amount : null;
}
