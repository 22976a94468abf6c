namespace PccGovernance.Costing;

/// <summary>Says how well a board's cost is known.</summary>
internal static class Standings
{
    private static readonly ValueList<CostLineKind> NothingOnRecord = [CostLineKind.SupportStaff, CostLineKind.Venue, CostLineKind.Expenses, CostLineKind.Other];

    public static CostStanding Of(ReadOnlySpan<CostedLine> lines)
    {
        bool isCosted = false, isMissing = false, hasSeat = false, isAllRecorded = true, isAllAssumed = true;
        foreach (ref readonly CostedLine line in lines)
        {
            hasSeat |= line.Kind == CostLineKind.Attendance;
            isMissing |= !line.Inputs.Missing.IsEmpty;
            if (line.HasCost)
            {
                isCosted = true;
                isAllRecorded &= line.Inputs.Assumed.IsEmpty;
                isAllAssumed &= line.Inputs.Recorded.IsEmpty;
            }
        }

        return !isCosted ? CostStanding.Unknown
            : isMissing || !hasSeat ? CostStanding.Incomplete
            : isAllRecorded ? CostStanding.Recorded
            : isAllAssumed ? CostStanding.Assumed
            : CostStanding.PartlyAssumed;
    }

    /// <summary>The kinds of support that are not on record. Analysis and payments, which boards may well have none of, are not among them.</summary>
    public static ValueList<CostLineKind> SupportNotOnRecord(PartnershipSupport? support)
    {
        if (support is null)
        {
            return NothingOnRecord;
        }

        return NothingOnRecord.Where(kind => kind switch
        {
            CostLineKind.SupportStaff => support.SupportHoursPerYear is null,
            CostLineKind.Venue => support.VenuePerMeeting is null,
            CostLineKind.Expenses => support.ExpensesPerMeeting is null,
            _ => support.OtherPerYear is null,
        }).ToValueList();
    }
}
