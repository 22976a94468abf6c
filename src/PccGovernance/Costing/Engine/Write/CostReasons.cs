using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>Says in full sentences what keeps a board's cost from being whole.</summary>
internal static class CostReasons
{
    private static readonly CostInput[] Inputs = Enum.GetValues<CostInput>();

    public static ValueList<string> Of(Partnership board, PartnershipFunction function, PartnershipLine[] lines)
    {
        List<string> reasons = [];
        if (board.Seats.IsEmpty)
        {
            reasons.Add($"The partnership '{board.Id}' has no seats on record: record who sits on it.");
        }

        foreach (CostInput input in Inputs)
        {
            int missing = lines.Count(line => line.Line.Inputs.Missing.Has(input));
            if (missing > 0)
            {
                reasons.Add(Reason(board.Id, function, input, missing, board.Seats.Count));
            }
        }

        return reasons.ToValueList();
    }

    private static string Reason(Id<Partnership> board, PartnershipFunction function, CostInput input, int missing, int seats) => input switch
    {
        CostInput.MeetingsPerYear => $"The partnership '{board}' has no number of meetings a year on record{Remedy(function, "it", "one")}",
        CostInput.MeetingHours => $"The partnership '{board}' has no length of its meetings on record{Remedy(function, "it", "one")}",
        CostInput.PreparationHours => $"The partnership '{board}' has no hours of preparation on record, and they are left out of its cost{Remedy(function, "them", "number")}",
        CostInput.TravelHours => $"The partnership '{board}' has no hours of travel on record, and they are left out of its cost{Remedy(function, "them", "number")}",
        CostInput.Pay => string.Create(CultureInfo.InvariantCulture, $"The partnership '{board}' has no pay on record for {missing} of its {seats} seats: record it, or a grade with its grade table, or give a usual band."),
        CostInput.SupportPay => $"The partnership '{board}' has hours of support staff on record and not their pay: record it.",
        CostInput.AnalysisPay => $"The partnership '{board}' has hours of analysts on record and not their pay: record it.",
        CostInput.MileageRate => $"The partnership '{board}' has miles on record and the assumptions have no mileage rate: give one.",
        _ => throw new InvalidOperationException($"The input '{input}' is never missing."),
    };

    private static string Remedy(PartnershipFunction function, string missing, string usual) => function switch
    {
        PartnershipFunction.Casework => $"; no usual {usual} is taken, since it decides on cases and meets as they come: record {missing}.",
        PartnershipFunction.Service => $"; no usual {usual} is taken, since it is a service that works as a team rather than in meetings of a board: record {missing}.",
        _ => $": record {missing}, or give a usual {usual}.",
    };
}
