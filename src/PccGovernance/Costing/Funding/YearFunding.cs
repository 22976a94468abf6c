namespace PccGovernance.Costing;

/// <summary>Money on record of a kind in a financial year: the amount of a line is shared among its days alike.</summary>
public sealed record YearFunding
{
    /// <summary>
    /// The calendar year in which the financial year begins, on 1 April; <c>null</c> for lines whose beginning or end is not on record.
    /// </summary>
    public required int? FinancialYear { get; init; }

    /// <summary>The kind.</summary>
    public required FundingKind Kind { get; init; }

    /// <summary>The lines that have a day in the year; amounts are the shares that fall in it.</summary>
    public required FundingTotal Total { get; init; }

    /// <summary>
    /// Lines of these whose beginning or end is known in part, so that the shares could be other ones: they count from the first day that
    /// it can mean.
    /// </summary>
    public required int KnownInPart { get; init; }
}
