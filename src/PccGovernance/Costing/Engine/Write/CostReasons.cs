using PccGovernance.Text;

namespace PccGovernance.Costing;

/// <summary>Says what keeps a board's cost from being whole.</summary>
internal static class CostReasons
{
    private static readonly CostInput[] Inputs = Enum.GetValues<CostInput>();

    public static ValueList<Statement> Of(Landscape landscape, Partnership board, PartnershipFunction function, PartnershipLine[] lines)
    {
        List<Statement> reasons = [];
        var reference = EntityReference.Of(board.Id);
        if (board.Seats.IsEmpty)
        {
            reasons.Add(Statement.Of("costing.no-seats", ("partnership", reference)));
        }

        foreach (CostInput input in Inputs)
        {
            int missing = 0;
            foreach (ref readonly PartnershipLine line in lines.AsSpan())
            {
                missing += line.Line.Inputs.Missing.Has(input) ? 1 : 0;
            }

            if (missing > 0)
            {
                reasons.Add(Missing(reference, function, input, missing, board.Seats.Count));
            }
        }

        foreach (ref readonly PartnershipLine line in lines.AsSpan())
        {
            if (line.Line.IsTooDear)
            {
                reasons.Add(TooDear(landscape, board, in line));
            }
        }

        return reasons.ToValueList();
    }

    /// <summary>What lines lack: <c>costing.no-pay</c> and the like, each named by its input.</summary>
    private static Statement Missing(EntityReference board, PartnershipFunction function, CostInput input, int missing, int seats) =>
        input switch
        {
            CostInput.MeetingsPerYear => OfMeetings("costing.no-meetings", board, function),
            CostInput.MeetingHours => OfMeetings("costing.no-length", board, function),
            CostInput.PreparationHours => OfMeetings("costing.no-preparation", board, function),
            CostInput.TravelHours => OfMeetings("costing.no-travel", board, function),
            CostInput.Pay => Statement.Of("costing.no-pay", ("partnership", board), ("missing", missing), ("seats", seats)),
            CostInput.SupportPay => Statement.Of("costing.no-support-pay", ("partnership", board)),
            CostInput.AnalysisPay => Statement.Of("costing.no-analysis-pay", ("partnership", board)),
            CostInput.MileageRate => Statement.Of("costing.no-mileage-rate", ("partnership", board)),
            _ => throw new InvalidOperationException($"The input '{input}' is never missing."),
        };

    private static Statement OfMeetings(string code, EntityReference board, PartnershipFunction function) =>
        Statement.Of(code, ("partnership", board), ("function", StatementValue.Word(function)));

    private static Statement TooDear(Landscape landscape, Partnership board, in PartnershipLine line)
    {
        bool isSeat = line.Seat >= 0;
        int payer = line.Payer;
        return Statement.Of(
            "costing.over-limit",
            ("partnership", EntityReference.Of(board.Id)),
            ("line", StatementValue.Word(line.Line.Kind)),
            ("seat", isSeat ? line.Seat + 1 : null),
            ("holder", isSeat ? EntityReference.Of(board.Seats[line.Seat].Organisation) : null),
            ("payer", !isSeat && payer >= 0 ? EntityReference.Of(landscape.Organisations[payer].Id) : null),
            ("limit", new Money(CostLimits.MaxPounds)));
    }
}
