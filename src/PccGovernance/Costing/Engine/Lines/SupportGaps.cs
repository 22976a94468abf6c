namespace PccGovernance.Costing;

/// <summary>Says which kinds of support are not on record.</summary>
internal static class SupportGaps
{
    private static readonly ValueList<CostLineKind> NothingOnRecord =
    [
        CostLineKind.SupportStaff,
        CostLineKind.Venue,
        CostLineKind.Expenses,
        CostLineKind.Other,
    ];

    /// <summary>
    /// The kinds of support that are not on record, or not so far that they could be costed: hours of staff without their pay. Analysis and
    /// payments, which boards may well have none of, are not among them.
    /// </summary>
    public static ValueList<CostLineKind> Of(PartnershipSupport? support)
    {
        if (support is null)
        {
            return NothingOnRecord;
        }

        return NothingOnRecord.Where(kind => kind switch
        {
            CostLineKind.SupportStaff => support.SupportHoursPerYear is null || support.SupportPay is null,
            CostLineKind.Venue => support.VenuePerMeeting is null,
            CostLineKind.Expenses => support.ExpensesPerMeeting is null,
            _ => support.OtherPerYear is null,
        }).ToValueList();
    }
}
