using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>Says in full sentences what keeps a board's cost from being whole.</summary>
internal static class CostReasons
{
    public static ValueList<string> Of(Id<Partnership> board, ValueList<CostLine> lines)
    {
        List<string> reasons = [];
        int seats = lines.Count(static line => line.Kind == CostLineKind.Attendance);
        if (seats == 0)
        {
            reasons.Add($"The partnership '{board}' has no seats on record: record who sits on it.");
        }

        foreach (CostInput input in Enum.GetValues<CostInput>())
        {
            int missing = lines.Count(line => line.Missing.Contains(input));
            if (missing > 0)
            {
                reasons.Add(Reason(board, input, missing, seats));
            }
        }

        return reasons.ToValueList();
    }

    private static string Reason(Id<Partnership> board, CostInput input, int missing, int seats) => input switch
    {
        CostInput.MeetingsPerYear => $"The partnership '{board}' has no number of meetings a year on record: record it, or give a usual one.",
        CostInput.MeetingHours => $"The partnership '{board}' has no length of its meetings on record: record it, or give a usual one.",
        CostInput.PreparationHours => $"The partnership '{board}' has no hours of preparation on record, and they are left out of its cost: record them, or give a usual number.",
        CostInput.TravelHours => $"The partnership '{board}' has no hours of travel on record, and they are left out of its cost: record them, or give a usual number.",
        CostInput.Pay => string.Create(CultureInfo.InvariantCulture, $"The partnership '{board}' has no pay on record for {missing} of its {seats} seats: record it, or give a usual band."),
        CostInput.SupportPay => $"The partnership '{board}' has hours of support staff on record and not their pay: record it.",
        _ => throw new InvalidOperationException($"The input '{input}' is never missing."),
    };
}
