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

    /// <summary>Staff hours a year; <c>null</c> when no line's are known. A line without pay has hours and no cost.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Those of the hours that rest on an assumption, pay apart.</summary>
    public decimal HoursAssumed { get; init; }

    /// <summary>Pounds a year; <c>null</c> when no line could be costed.</summary>
    public MoneyRange? Cost { get; init; }

    /// <summary>The part of <see cref="Cost"/> from lines that rest on the record alone.</summary>
    public MoneyRange CostRecorded { get; init; }

    /// <summary>The part of <see cref="Cost"/> from lines that rest on an assumption.</summary>
    public MoneyRange CostAssumed { get; init; }

    /// <summary>The share of the central cost that rests on an assumption, from 0 to 1; <c>null</c> when there is no cost.</summary>
    public decimal? ShareAssumed => Cost is { Central.Amount: > 0 } cost ? CostAssumed.Central.Amount / cost.Central.Amount : null;

    internal static CostTotal Of(IEnumerable<CostLine> lines)
    {
        int count = 0;
        int costed = 0;
        decimal? hours = null;
        decimal hoursAssumed = 0;
        MoneyRange recorded = default;
        MoneyRange assumed = default;
        foreach (CostLine line in lines)
        {
            count++;
            if (line.Hours is { } known)
            {
                hours = (hours ?? 0) + known;
                hoursAssumed += HoursAreAssumed(line) ? known : 0;
            }

            if (line.Cost is { } cost)
            {
                costed++;
                (recorded, assumed) = line.Basis == FactBasis.Recorded ? (recorded + cost, assumed) : (recorded, assumed + cost);
            }
        }

        return new()
        {
            Lines = count,
            LinesCosted = costed,
            Hours = hours,
            HoursAssumed = hoursAssumed,
            Cost = costed > 0 ? recorded + assumed : null,
            CostRecorded = recorded,
            CostAssumed = assumed,
        };
    }

    private static bool HoursAreAssumed(CostLine line) =>
        line.Assumed.Any(static input => input is not (CostInput.Pay or CostInput.SupportPay));
}
