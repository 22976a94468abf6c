namespace PccGovernance.Costing;

/// <summary>Lines of cost added up, in their order. Only what is known is in the sums; <see cref="LinesUnknown"/> says how much is not.</summary>
/// <remarks>
/// Each line is computed once and nothing is rounded, so every way of adding lines up agrees far within a penny (a sum keeps 28
/// significant digits).
/// </remarks>
public sealed record CostTotal
{
    /// <summary>How many lines were added up.</summary>
    public required int Lines { get; init; }

    /// <summary>How many of them could be costed.</summary>
    public required int LinesCosted { get; init; }

    /// <summary>How many of them could not.</summary>
    public int LinesUnknown => Lines - LinesCosted;

    /// <summary>Staff hours a year, recorded and assumed; <c>null</c> when no line's are known. A line without pay has hours and no cost.</summary>
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

    internal static CostTotal Of(IEnumerable<CostLine> lines)
    {
        CostLine[] all = [.. lines];
        CostLine[] costed = [.. all.Where(static line => line.Cost is not null)];
        CostLine[] timed = [.. all.Where(static line => line.Hours is not null)];
        return new()
        {
            Lines = all.Length,
            LinesCosted = costed.Length,
            HoursRecorded = HoursOf(timed, areAssumed: false),
            HoursAssumed = HoursOf(timed, areAssumed: true),
            CostRecorded = CostOf(costed, FactBasis.Recorded),
            CostAssumed = CostOf(costed, FactBasis.Assumed),
        };
    }

    /// <summary>The hours of lines on one basis: nil when all are on the other, unknown when there are none on either.</summary>
    private static decimal? HoursOf(CostLine[] timed, bool areAssumed) =>
        timed.Length == 0 ? null : timed.Where(line => HoursAreAssumed(line) == areAssumed).Sum(static line => line.Hours!.Value);

    /// <summary>The cost of lines on one basis: nil when all are on the other, unknown when there are none on either.</summary>
    private static MoneyRange? CostOf(CostLine[] costed, FactBasis basis) =>
        costed.Length == 0
            ? null
            : costed.Where(line => line.Basis == basis).Aggregate(MoneyRange.Zero, static (sum, line) => sum + line.Cost!.Value);

    private static bool HoursAreAssumed(CostLine line) =>
        line.Assumed.Any(static input => input is not (CostInput.Pay or CostInput.SupportPay));
}
